#pragma once

#include "ui/dialogs/SettingsPage.h"

QT_BEGIN_NAMESPACE
class QKeySequenceEdit;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace guillemet::ui {

class ActionSet;

/// The settings' page on which keys are changed. A key that something else has already is named and not taken.
class ShortcutsPage : public SettingsPage
{
    Q_OBJECT
public:
    ShortcutsPage(ActionSet *actions, QWidget *parent = nullptr);

    void apply() override;

private:
    void showCurrent();
    void change();
    void resetAll();
    /// Another action that has the key where both can be used; empty if it is free.
    QString taken(const QKeySequence &keys, const QString &except) const;

    ActionSet *m_actions;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QLabel *m_clash;
    bool m_loading = false;
};

} // namespace guillemet::ui
