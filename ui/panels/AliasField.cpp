#include "ui/panels/AliasField.h"

#include "ui/panels/Chip.h"
#include "ui/panels/FlowLayout.h"

#include <QtWidgets/QLineEdit>

namespace guillemet::ui {

AliasField::AliasField(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this)), m_edit(new QLineEdit(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_edit->setObjectName(QStringLiteral("aliasEdit"));
    m_edit->setPlaceholderText(tr("Add a name"));
    m_edit->setAccessibleName(tr("Add another name"));
    m_edit->setFixedWidth(fontMetrics().horizontalAdvance(m_edit->placeholderText()) + 40);
    m_flow->addWidget(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &AliasField::add);
}

void AliasField::setAliases(const QStringList &aliases)
{
    if (aliases == m_aliases)
        return;
    m_aliases = aliases;
    m_edit->clear();
    rebuild();
}

void AliasField::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() && item->widget() != m_edit) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one whose signal brought us here
        }
        delete item;
    }
    for (const QString &alias : m_aliases) {
        auto *chip = new Chip(alias, 0, Chip::Kind::Removable, this);
        connect(chip, &Chip::removeAsked, this, [this, alias] { remove(alias); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_edit);
    QWidget::setTabOrder(this, m_edit);
    updateGeometry();
}

void AliasField::add()
{
    const QString alias = m_edit->text().simplified();
    m_edit->clear();
    if (alias.isEmpty() || m_aliases.contains(alias))
        return;
    m_aliases.append(alias);
    rebuild();
    m_edit->setFocus();
    Q_EMIT changed();
}

void AliasField::remove(const QString &alias)
{
    if (!m_aliases.removeOne(alias))
        return;
    rebuild();
    m_edit->setFocus();
    Q_EMIT changed();
}

} // namespace guillemet::ui
