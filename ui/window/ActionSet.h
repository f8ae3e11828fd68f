#pragma once

#include "ui/window/ActionTable.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>
#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
class QWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The table's actions as living QActions of one window, with the shortcuts that the user chose.
class ActionSet : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to `window`, and their keys work everywhere in it.
    explicit ActionSet(QWidget *window);

    QAction *action(const char *id) const; ///< of an id that stands in the table
    QAction *action(const QString &id) const { return m_actions.value(id); } ///< or null
    const ActionSpec *spec(const QAction *action) const;

    /// Says what an action does. Each one has exactly one handler; for checkable ones it gets the new state.
    void on(const char *id, std::function<void()> handler);
    void on(const char *id, std::function<void(bool)> handler);
    bool hasHandler(const QString &id) const { return m_handled.contains(id); }

    void apply(const WindowState &state);
    const WindowState &state() const { return m_state; }

    void fillMenuBar(QMenuBar *bar);
    QMenu *menu(Menu menu) const { return m_menus.value(int(menu)); }

    static QList<QKeySequence> defaultShortcuts(const ActionSpec &spec);
    /// Keeps them in the settings; an empty list takes all keys away.
    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    void resetShortcuts();
    /// The enabled action that these keys belong to; null if there is none.
    QAction *enabledFor(const QKeySequence &keys) const;

Q_SIGNALS:
    void shortcutsChanged();

private:
    void loadShortcuts(const ActionSpec &spec);

    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QHash<const QAction *, const ActionSpec *> m_specs;
    QHash<QString, bool> m_handled;
    QHash<int, QMenu *> m_menus;
    WindowState m_state;
};

} // namespace guillemet::ui
