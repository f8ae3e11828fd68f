#pragma once

#include <QtCore/QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

class ActionSet;

/// What Qt's shortcuts alone get wrong for keys without Ctrl:
/// - a digit counts by the key's position in the digit row, so that it needs no Shift on a French AZERTY keyboard;
/// - while a text field has the focus, single keys are for typing;
/// - Space and Enter press the focused button, and Tab stays Tab outside the article.
/// Filters the events of the whole application; acts for the widgets of one window.
class KeyRules : public QObject
{
    Q_OBJECT
public:
    /// `isArticle` tells whether a widget is the article's view.
    KeyRules(QWidget *window, ActionSet *actions, std::function<bool(const QWidget *)> isArticle);

    /// 0 to 9 for a key of the digit row by its position (evdev, Windows and macOS codes), of the keypad, or by the
    /// digit itself; −1 for any other key.
    static int digit(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool overrides(QWidget *widget, QKeyEvent *event);

    QWidget *m_window;
    ActionSet *m_actions;
    std::function<bool(const QWidget *)> m_isArticle;
    bool m_digitTaken = false; // the digit's ShortcutOverride was accepted, its KeyPress is ours
};

} // namespace guillemet::ui
