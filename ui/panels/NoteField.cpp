#include "ui/panels/NoteField.h"

#include "project/ArticleSession.h"
#include "project/Intentions.h"

#include <QtGui/QKeyEvent>

namespace guillemet::ui {

NoteField::NoteField(Workspace *workspace, QWidget *parent) : QPlainTextEdit(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("note"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Enter keeps the note, Shift+Enter begins a line, Escape gives up"));
    setTabChangesFocus(true);
    setFixedHeight(3 * fontMetrics().lineSpacing() + 10);
    setVisible(false);
}

QSize NoteField::sizeHint() const { return {200, 3 * fontMetrics().lineSpacing() + 10}; }

void NoteField::load(const QString &id, const QString &note)
{
    if (id == m_id && note == m_stored)
        return;
    const bool writing = id == m_id && hasFocus();
    m_id = id;
    m_stored = note;
    if (!writing) {
        setPlainText(note);
        setVisible(!note.isEmpty());
    }
}

void NoteField::beginWriting()
{
    show();
    setFocus(Qt::ShortcutFocusReason);
    moveCursor(QTextCursor::End);
}

void NoteField::commit()
{
    const QString written = toPlainText();
    if (m_id.isEmpty() || written == m_stored || !m_workspace->article())
        return;
    m_stored = written;
    m_workspace->carryOut(project::setNote(*m_workspace->article(), m_id, written, m_workspace->actor()));
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    commit();
    setVisible(!toPlainText().isEmpty());
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && !(event->modifiers() & Qt::ShiftModifier))) {
        if (event->key() == Qt::Key_Escape)
            setPlainText(m_stored);
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace guillemet::ui
