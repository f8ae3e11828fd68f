#include "ui/window/ShortcutsPage.h"

#include "ui/panels/Controls.h"
#include "ui/window/ActionSet.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1; // portable text of the first key; others of the action stay

QString shown(const QString &portable)
{
    return QKeySequence(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}
} // namespace

ShortcutsPage::ShortcutsPage(ActionSet *actions, QWidget *parent)
    : SettingsPage(parent), m_actions(actions), m_list(new QTreeWidget(this)), m_edit(new QKeySequenceEdit(this)),
      m_clash(new QLabel(this))
{
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("What"), tr("Key")});
    m_list->setRootIsDecorated(false);
    for (const ActionSpec &spec : actionTable()) {
        auto *row = new QTreeWidgetItem(m_list, {plainActionText(spec)});
        const QString keys = m_actions->action(spec.id)->shortcut().toString(QKeySequence::PortableText);
        row->setData(0, idRole, QString::fromLatin1(spec.id));
        row->setData(0, keysRole, keys);
        row->setText(1, shown(keys));
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_edit->setAccessibleName(tr("New key"));
    for (QLineEdit *inner : m_edit->findChildren<QLineEdit *>())
        inner->setAccessibleName(tr("New key"));
    m_clash->setProperty("role", QStringLiteral("todo"));
    m_clash->setWordWrap(true);
    auto *clear = new QPushButton(tr("No key"), this);
    auto *reset = new QPushButton(tr("All as at first"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("New key"), this));
    line->addWidget(m_edit, 1);
    line->addWidget(clear);
    line->addWidget(reset);
    auto *filter = filterField(tr("Filter"), this);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *row = m_list->topLevelItem(i);
            const bool fits = row->text(0).contains(words, Qt::CaseInsensitive) || row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!fits);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_clash);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::change);
    connect(clear, &QPushButton::clicked, m_edit, &QKeySequenceEdit::clear);
    connect(reset, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::showCurrent()
{
    m_loading = true;
    const QTreeWidgetItem *row = m_list->currentItem();
    m_edit->setKeySequence(row ? QKeySequence(row->data(0, keysRole).toString(), QKeySequence::PortableText) : QKeySequence());
    m_clash->clear();
    m_loading = false;
}

QString ShortcutsPage::taken(const QKeySequence &keys, const QString &except) const
{
    const QString portable = keys.toString(QKeySequence::PortableText);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (row->data(0, idRole).toString() != except && row->data(0, keysRole).toString() == portable)
            return row->text(0);
    }
    return {};
}

void ShortcutsPage::change()
{
    QTreeWidgetItem *row = m_list->currentItem();
    if (m_loading || !row)
        return;
    const QKeySequence keys = m_edit->keySequence();
    const QString other = keys.isEmpty() ? QString() : taken(keys, row->data(0, idRole).toString());
    if (!other.isEmpty()) {
        m_clash->setText(tr("%1 belongs to “%2” already.").arg(keys.toString(QKeySequence::NativeText), other));
        return;
    }
    m_clash->clear();
    row->setData(0, keysRole, keys.toString(QKeySequence::PortableText));
    row->setText(1, keys.toString(QKeySequence::NativeText));
}

void ShortcutsPage::resetAll()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const auto keys = ActionSet::defaultShortcuts(actionTable()[size_t(i)]);
        const QString portable = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::PortableText);
        row->setData(0, keysRole, portable);
        row->setText(1, shown(portable));
    }
    showCurrent();
}

void ShortcutsPage::apply()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        const QString id = row->data(0, idRole).toString();
        const QKeySequence chosen(row->data(0, keysRole).toString(), QKeySequence::PortableText);
        QAction *action = m_actions->action(id);
        if (action->shortcut() == chosen)
            continue;
        const auto defaults = ActionSet::defaultShortcuts(actionTable()[size_t(i)]);
        if (!defaults.isEmpty() && defaults.first() == chosen)
            m_actions->setShortcuts(id, defaults); // with its other keys
        else
            m_actions->setShortcuts(id, chosen.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{chosen});
    }
}

} // namespace guillemet::ui
