#include "ui/window/ActionSet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace guillemet::ui {

namespace {

QString settingsKey(const QString &id) { return QStringLiteral("shortcuts/%1").arg(id); }

} // namespace

ActionSet::ActionSet(QWidget *window) : QObject(window), m_window(window)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *made = new QAction(actionText(spec), window);
        made->setObjectName(QString::fromLatin1(spec.id));
        made->setCheckable(spec.checkable);
        m_actions.insert(made->objectName(), made);
        m_specs.insert(made, &spec);
        loadShortcuts(spec);
        window->addAction(made);
    }
    apply({});
}

QAction *ActionSet::action(const char *id) const
{
    QAction *found = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT_X(found, "ActionSet", id);
    return found;
}

const ActionSpec *ActionSet::spec(const QAction *action) const { return m_specs.value(action); }

void ActionSet::on(const char *id, std::function<void()> handler)
{
    connect(action(id), &QAction::triggered, this, [handler = std::move(handler)] { handler(); });
    m_handled.insert(QString::fromLatin1(id), true);
}

void ActionSet::on(const char *id, std::function<void(bool)> handler)
{
    connect(action(id), &QAction::triggered, this, std::move(handler));
    m_handled.insert(QString::fromLatin1(id), true);
}

void ActionSet::apply(const WindowState &state)
{
    m_state = state;
    for (auto it = m_specs.constBegin(); it != m_specs.constEnd(); ++it)
        const_cast<QAction *>(it.key())->setEnabled(it.value()->enabled(state));
}

void ActionSet::fillMenuBar(QMenuBar *bar)
{
    QHash<QString, QMenu *> submenus;
    for (int i = 0; i <= int(Menu::Help); ++i) {
        QMenu *menu = bar->addMenu(menuTitle(Menu(i)));
        menu->setObjectName(QStringLiteral("menu%1").arg(i));
        m_menus.insert(i, menu);
        int group = -1;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.place.menu != Menu(i))
                continue;
            if (group >= 0 && spec.place.group != group)
                menu->addSeparator();
            group = spec.place.group;
            QMenu *target = menu;
            if (spec.place.submenu) {
                const QString title = QCoreApplication::translate("Actions", spec.place.submenu);
                QMenu *&submenu = submenus[title];
                if (!submenu)
                    submenu = menu->addMenu(title);
                target = submenu;
            }
            target->addAction(action(spec.id));
        }
    }
}

QList<QKeySequence> ActionSet::defaultShortcuts(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(spec.shortcuts).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

void ActionSet::loadShortcuts(const ActionSpec &spec)
{
    const QString id = QString::fromLatin1(spec.id);
    const QSettings settings;
    QList<QKeySequence> keys = defaultShortcuts(spec);
    if (settings.contains(settingsKey(id))) {
        keys.clear();
        for (const QString &text : settings.value(settingsKey(id)).toStringList()) {
            if (!text.isEmpty())
                keys.append(QKeySequence(text, QKeySequence::PortableText));
        }
    }
    m_actions.value(id)->setShortcuts(keys);
}

void ActionSet::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    QAction *changed = m_actions.value(id);
    if (!changed)
        return;
    changed->setShortcuts(shortcuts);
    QStringList texts;
    for (const QKeySequence &keys : shortcuts)
        texts.append(keys.toString(QKeySequence::PortableText));
    QSettings settings;
    if (shortcuts == defaultShortcuts(*m_specs.value(changed)))
        settings.remove(settingsKey(id));
    else
        settings.setValue(settingsKey(id), texts.isEmpty() ? QStringList{QString()} : texts);
    Q_EMIT shortcutsChanged();
}

void ActionSet::resetShortcuts()
{
    QSettings().remove(QStringLiteral("shortcuts"));
    for (const ActionSpec &spec : actionTable())
        loadShortcuts(spec);
    Q_EMIT shortcutsChanged();
}

QAction *ActionSet::enabledFor(const QKeySequence &keys) const
{
    for (const ActionSpec &spec : actionTable()) {
        QAction *candidate = m_actions.value(QString::fromLatin1(spec.id));
        if (candidate->isEnabled() && candidate->shortcuts().contains(keys))
            return candidate;
    }
    return nullptr;
}

} // namespace guillemet::ui
