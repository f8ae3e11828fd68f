#include "ui/panels/ContextsModel.h"

#include "ui/session/TypeWords.h"

namespace guillemet::ui {

void ContextsModel::setContexts(std::vector<Context> contexts)
{
    beginResetModel();
    m_contexts = std::move(contexts);
    endResetModel();
}

int ContextsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_contexts.size()); }

QVariant ContextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Context &context = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!context.heading.isEmpty())
        return context.headingNote.isEmpty() ? context.heading
                                             : tr("%1, %2", "heading, note").arg(context.heading, context.headingNote);
    const QString line = context.before + context.words + context.after;
    if (role == Qt::DisplayRole || context.status < 0)
        return line;
    return tr("%1, %2", "words, status")
        .arg(line, words::status(annotation::Status(context.status), annotation::Origin::Engine));
}

Qt::ItemFlags ContextsModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !at(index.row()).heading.isEmpty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace guillemet::ui
