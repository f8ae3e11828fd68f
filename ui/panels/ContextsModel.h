#pragma once

#include "annotation/Types.h"
#include "text/Span.h"
#include "ui/session/Selected.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QStringView>
#include <vector>

namespace guillemet::ui {

/// One place of the text with the words around it, or a heading between such places.
struct Context
{
    QString heading;     ///< not empty: this row is a heading
    QString headingNote; ///< at its right end
    QString article;     ///< id
    Selected selected;   ///< what stands there; may be nothing
    text::Span span;
    QString before;
    QString words;
    QString after;
    int status = -1; ///< of annotation::Status, or −1
};

/// The words around `span`, on one line: up to `around` characters on each side, cut between words.
Context contextOf(QStringView text, text::Span span, int around = 40);

/// Places in their contexts, one a row.
class ContextsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setContexts(std::vector<Context> contexts);
    const Context &at(int row) const { return m_contexts[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Context> m_contexts;
};

} // namespace guillemet::ui
