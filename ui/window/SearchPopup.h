#pragma once

#include "text/Span.h"

#include <QtCore/QString>
#include <QtWidgets/QFrame>
#include <vector>

QT_BEGIN_NAMESPACE
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace guillemet::ui {

/// What the search field found.
struct SearchRow
{
    enum class What : unsigned char { Heading, Command, Article, Entity, Place };
    What what = What::Heading;
    QString text;   ///< of a place: before, words and after, apart by tabs
    QString detail; ///< at the right: a key, an outlet, an article's title
    QString id;     ///< of an action, an article or an entity
    text::Span span;
    QString note;
};

/// The list under the search field; the field keeps the focus and steers it.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *window);

    void showRows(std::vector<SearchRow> rows, QWidget *field);
    const SearchRow &row(int index) const { return m_rows[size_t(index)]; }
    int current() const; ///< −1 without one
    void step(int by);

Q_SIGNALS:
    void chosen(int row);

private:
    std::vector<SearchRow> m_rows;
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace guillemet::ui
