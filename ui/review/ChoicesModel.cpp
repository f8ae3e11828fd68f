#include "ui/review/ChoicesModel.h"

namespace guillemet::ui {

void ChoicesModel::setChoices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoicesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choices.size()); }

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = at(index.row());
    if (role == Qt::DisplayRole)
        return choice.name;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{QString::number(choice.digit), choice.name, choice.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace guillemet::ui
