#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A row of the article list: the title on at most two lines, where it comes from, how far it is, a bar.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { m_narrow = narrow; } ///< leaves the source out

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_narrow = false;
};

} // namespace guillemet::ui
