#pragma once

#include "exchange/common/LabelWatch.h"

#include <QtWidgets/QTableWidget>
#include <vector>

namespace guillemet::ui {

/// The labels that files use, how often, and what each becomes in the project; what it becomes can be changed.
class LabelsTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit LabelsTable(QWidget *parent = nullptr);

    /// Keeps what the user chose for a label that is there again.
    void setUses(const std::vector<exchange::LabelWatch::Use> &uses);
    /// As the option `labels` has it («GPE=LOC,LAW=-»): only what differs from what would happen anyway.
    QString option() const;
    /// Labels that become nothing, as they stand now.
    QStringList leftOut() const;
    /// Rows, for tests and screen readers: the combo box of a label.
    QWidget *field(const QString &label) const;

Q_SIGNALS:
    void changed();

private:
    QString chosen(int row) const;

    std::vector<exchange::LabelWatch::Use> m_uses;
    QHash<QString, QString> m_chosen; ///< label → what the user made of it; «-» leaves it out
};

} // namespace guillemet::ui
