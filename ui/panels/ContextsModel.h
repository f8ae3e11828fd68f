#pragma once

#include "annotation/Types.h"
#include "ui/session/Selected.h"

#include <QtCore/QAbstractListModel>
#include <vector>

namespace guillemet::ui {

/// One place of the text with the words around it, or a heading between such places.
struct Context
{
    QString heading;     ///< not empty: this row is a heading
    QString headingNote; ///< at its right end
    bool isArticle = false; ///< the heading is an article's title, below a heading
    QString article;     ///< id
    Selected selected;   ///< what stands there; may be nothing
    QString before;
    QString words;
    QString after;
    int status = -1; ///< of annotation::Status, or −1
};

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
