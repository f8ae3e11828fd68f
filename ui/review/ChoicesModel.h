#pragma once

#include <QtCore/QAbstractListModel>
#include <vector>

namespace guillemet::ui {

/// What one digit would choose.
struct Choice
{
    int digit = 0;
    QString entity; ///< of a speaker; empty for a type and for «unknown»
    int type = -1;  ///< of annotation::EntityType, or −1 for a speaker
    QString name;
    QString detail;
    int rank = -1;  ///< of the speaker, for the colour
    bool current = false;
};

/// The choices beside the digits, for a review and its screen readers.
class ChoicesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<Choice> choices);
    const Choice &at(int row) const { return m_choices[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace guillemet::ui
