#include "ui/article/ArticleAccessible.h"
#include "ui/article/ArticleView.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QStyleHints>
#include <QtWidgets/QScrollBar>

namespace guillemet::ui {

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<CaretKey> key = caretKey(*event)) {
        const double page = viewport()->height() - metrics().step(ParagraphKind::Body);
        int target = movedCaret(m_layout, m_caret, key->move, m_goalX, page);
        // Without Shift a selection collapses to the side the key points to.
        if (!key->select && hasSelectedText() &&
            (key->move == CaretMove::Left || key->move == CaretMove::Right))
            target = key->move == CaretMove::Left ? selectedSpan().start : selectedSpan().end;
        moveCaret(target, key->select);
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier) {
        const std::vector<MarkId> marks = marksAtOffset(m_caret);
        if (marks.empty()) {
            event->ignore();
            return;
        }
        Q_EMIT markActivated(marks.front());
    } else if (event->key() == Qt::Key_Escape && m_state.edge) {
        m_state.edge.reset();
        m_drag = Drag::None;
        refresh();
    } else if (event->key() == Qt::Key_Escape && m_picking) {
        setPickingName(false);
    } else if (event->key() == Qt::Key_Escape && hasSelectedText()) {
        setTextSelection(m_caret, m_caret);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ArticleView::moveCaret(int offset, bool keepAnchor)
{
    const int oldAnchor = m_anchor;
    const int oldCaret = m_caret;
    m_caret = offset;
    if (!keepAnchor)
        m_anchor = offset;
    selectionMoved(oldAnchor, oldCaret);
    ensureCaretVisible();
}

void ArticleView::selectionMoved(int oldAnchor, int oldCaret)
{
    m_caretShown = hasFocus();
    if (m_blink.isActive())
        m_blink.start(QGuiApplication::styleHints()->cursorFlashTime() / 2, this);
    if (oldAnchor == m_anchor && oldCaret == m_caret)
        return;
    refresh();
    announceSelection(this, oldAnchor != oldCaret, oldCaret != m_caret);
    Q_EMIT textSelectionChanged();
}

void ArticleView::publishSelection() const
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText())
        clipboard->setText(text().mid(selectedSpan()), QClipboard::Selection);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    m_caretShown = true;
    if (const int flash = QGuiApplication::styleHints()->cursorFlashTime(); flash > 0)
        m_blink.start(flash / 2, this);
    refresh();
    QAbstractScrollArea::focusInEvent(event);
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    m_caretShown = false;
    m_blink.stop();
    refresh();
    QAbstractScrollArea::focusOutEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos(), markAt(viewport()->mapFromGlobal(event->globalPos())));
    } else {
        // By keyboard: at the selected mark, else at the caret.
        const std::vector<MarkId> marks = marksAtOffset(m_caret);
        const MarkId mark = !m_state.selected.isNull() ? m_state.selected
                            : marks.empty()            ? MarkId{}
                                                       : marks.front();
        const text::Span span = spanOf(mark);
        const QRectF place = caretRect(span.isEmpty() ? m_caret : span.start);
        Q_EMIT menuRequested(viewport()->mapToGlobal(place.bottomLeft().toPoint()), mark);
    }
    event->accept();
}

} // namespace guillemet::ui
