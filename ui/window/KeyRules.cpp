#include "ui/window/KeyRules.h"

#include "ui/window/ActionSet.h"

#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

namespace guillemet::ui {

namespace {

bool takesText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget);
}

/// The physical key as macOS numbers it.
int macDigit(quint32 key)
{
    static constexpr int row[] = {18, 19, 20, 21, 23, 22, 26, 28, 25, 29}; // kVK_ANSI_1 … kVK_ANSI_0
    for (int i = 0; i < 10; ++i) {
        if (quint32(row[i]) == key)
            return (i + 1) % 10;
    }
    return -1;
}

int positionDigit(const QKeyEvent &event)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QStringLiteral("cocoa"))
        return event.nativeVirtualKey() ? macDigit(event.nativeVirtualKey()) : -1;
    const quint32 first = platform == QStringLiteral("windows") ? 2 : 10; // scan code, or evdev code + 8
    const quint32 code = event.nativeScanCode();
    return code >= first && code < first + 10 ? int(code - first + 1) % 10 : -1;
}

} // namespace

KeyRules::KeyRules(QWidget *window, ActionSet *actions, std::function<bool(const QWidget *)> isArticle)
    : QObject(window), m_window(window), m_actions(actions), m_isArticle(std::move(isArticle))
{
    qApp->installEventFilter(this);
}

int KeyRules::digit(const QKeyEvent &event)
{
    if (const int byPosition = positionDigit(event); byPosition >= 0)
        return byPosition;
    return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : -1;
}

bool KeyRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window || QApplication::activeModalWidget()
        || (QApplication::activePopupWidget() && !takesText(QApplication::focusWidget())))
        return false; // a field's list of completions is a popup too, and there one goes on typing
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride)
        return overrides(widget, key);
    if (!m_digitTaken)
        return false;
    m_digitTaken = false;
    const int number = digit(*key);
    if (number < 0)
        return false;
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (QAction *action = m_actions->enabledFor(QKeySequence(int(modifiers) | (Qt::Key_0 + number)))) {
        action->trigger();
        return true;
    }
    return false;
}

bool KeyRules::overrides(QWidget *widget, QKeyEvent *event)
{
    m_digitTaken = false;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = !(modifiers & ~Qt::ShiftModifier);
    const int key = event->key();
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : widget;
    const auto take = [event] {
        event->accept();
        return true;
    };
    if (takesText(focus)) {
        // Function keys, Escape and everything with Ctrl keep working; the rest is typing.
        const bool typing = key < Qt::Key_Escape || key == Qt::Key_Backspace || key == Qt::Key_Delete
                            || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
                            || key == Qt::Key_Backtab || key == Qt::Key_Left || key == Qt::Key_Right;
        const bool moving = key == Qt::Key_Left || key == Qt::Key_Right;
        if ((plain && typing) || moving)
            return take();
        return false;
    }
    if (plain && (key == Qt::Key_Tab || key == Qt::Key_Backtab) && !m_isArticle(focus))
        return take();
    if (plain && qobject_cast<QAbstractButton *>(focus)
        && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        return take();
    if (const int number = digit(*event); number >= 0 && !(modifiers & Qt::AltModifier)) {
        if (m_actions->enabledFor(QKeySequence(int(modifiers) | (Qt::Key_0 + number)))) {
            m_digitTaken = true;
            return take();
        }
    }
    return false;
}

} // namespace guillemet::ui
