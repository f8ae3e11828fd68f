#pragma once

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;
QT_END_NAMESPACE

/// Small pieces that several panels and dialogs are built of.
namespace guillemet::ui {

/// A line edit with a funnel, a clear button and a name for screen readers.
QLineEdit *filterField(const QString &placeholder, QWidget *parent);
/// Gives the clear button that Qt makes itself an accessible name.
void nameClearButton(QLineEdit *field);

QFrame *separator(QWidget *parent); ///< a horizontal line of 1 px
QLabel *caption(const QString &text, QWidget *parent);   ///< small, pale
QLabel *heading(const QString &text, QWidget *parent);   ///< small, bold
/// A key cap that shows the action's shortcut, and follows it when the user changes it.
QLabel *keyCap(QAction *action, QWidget *parent);
/// A button that does what the action does, with its key beside the words. The action's enabled state is the button's.
QPushButton *keyButton(QAction *action, const QString &text, bool primary, QWidget *parent);

/// The one button that a dialog is about: it is filled, and Enter presses it.
void makePrimary(QPushButton *button);

/// «A», «Shift+Q» as the platform writes it; empty without a shortcut.
QString keyText(const QAction *action);

} // namespace guillemet::ui
