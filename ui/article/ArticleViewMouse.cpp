#include "ui/article/ArticleView.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace guillemet::ui {

namespace {

constexpr int edgeReach = 4; // pixels to either side of a selected mark's edge

/// Held down, a drag goes by single characters instead of whole words.
bool byCharacter(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ControlModifier | Qt::AltModifier);
}

} // namespace

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const QPoint point = event->pos();
    const QPoint last = std::exchange(m_pressed, point);
    m_pointer = point;
    m_goalX = -1;
    if (m_picking) {
        pickAt(point);
        return;
    }
    if (const std::optional<EdgeMove> edge = edgeAt(point)) {
        m_state.edge = edge;
        m_drag = Drag::Edge;
        refresh();
        return;
    }
    const int offset = offsetAt(point);
    // A third click soon after a double click takes the paragraph.
    if (m_doubleClicked.isValid() && m_doubleClicked.elapsed() < QApplication::doubleClickInterval() &&
        (point - last).manhattanLength() < QApplication::startDragDistance()) {
        m_doubleClicked.invalidate();
        m_pressedWord = m_layout.span(m_layout.paragraphOf(offset));
        setTextSelection(m_pressedWord.start, m_pressedWord.end);
        m_drag = Drag::Paragraphs;
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        moveCaret(offset, true);
        m_drag = Drag::Text;
        return;
    }
    moveCaret(offset, false);
    m_pressedWord = {offset, offset};
    m_drag = Drag::Pending;
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    m_pressed = event->pos();
    const int offset = std::clamp(offsetAt(event->pos()), 0, std::max(0, text().size() - 1));
    m_pressedWord = wordAt(m_layout, offset);
    setTextSelection(m_pressedWord.start, m_pressedWord.end);
    m_drag = Drag::Words;
    m_doubleClicked.start();
    // Its first click was on the way to a word, not away from the quotation that the word is meant for.
    if (const MarkId before = std::exchange(m_leftByClick, {}); before != MarkId{})
        Q_EMIT markActivated(before);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    if (m_drag == Drag::None || !(event->buttons() & Qt::LeftButton)) {
        hoverAt(event->pos());
        return;
    }
    if (m_drag == Drag::Pending) {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance() / 2)
            return;
        m_drag = Drag::Text;
        clearHover();
    }
    dragTo(event->pos(), event->modifiers());
    const bool outside = !viewport()->rect().contains(event->pos());
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(40, this);
    else if (!outside)
        m_autoScroll.stop();
}

void ArticleView::dragTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const int offset = offsetAt(point);
    if (m_drag == Drag::Edge && m_state.edge) {
        EdgeMove &edge = *m_state.edge;
        text::Span span = edge.span;
        (edge.atStart ? span.start : span.end) = offset;
        if (!byCharacter(modifiers) && !span.isEmpty()) {
            const text::Span words = snappedToWords(m_layout, span);
            (edge.atStart ? span.start : span.end) = edge.atStart ? words.start : words.end;
        }
        if (!span.isEmpty())
            edge.span = span;
        refresh();
        return;
    }
    if (m_drag == Drag::Paragraphs) {
        const text::Span there = m_pressedWord.united(m_layout.span(m_layout.paragraphOf(offset)));
        const bool back = offset < m_pressedWord.start;
        setTextSelection(back ? there.end : there.start, back ? there.start : there.end);
        return;
    }
    const int origin = m_pressedWord.start;
    text::Span span = m_pressedWord.united({std::min(origin, offset), std::max(origin, offset)});
    if (m_drag == Drag::Words || !byCharacter(modifiers))
        span = snappedToWords(m_layout, span);
    const bool back = offset < origin;
    if (span.isEmpty())
        setTextSelection(offset, offset);
    else
        setTextSelection(back ? span.end : span.start, back ? span.start : span.end);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_autoScroll.stop();
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Edge && m_state.edge) {
        const EdgeMove edge = *std::exchange(m_state.edge, std::nullopt);
        refresh();
        if (edge.span != edge.original)
            Q_EMIT edgeDragged(edge.mark, edge.fragment, edge.span);
        return;
    }
    if (drag == Drag::Pending)
        clickAt(event->pos());
    else
        publishSelection();
    hoverAt(event->pos());
}

void ArticleView::clickAt(QPoint point)
{
    const std::vector<MarkId> marks = marksAt(point);
    m_leftByClick = {};
    if (marks.empty()) {
        m_leftByClick = m_state.selected;
        Q_EMIT markActivated({});
        return;
    }
    // Again on what is selected: the next mark outwards.
    const auto selected = std::find(marks.begin(), marks.end(), m_state.selected);
    const bool again = selected != marks.end() && selected + 1 != marks.end();
    Q_EMIT markActivated(again ? *(selected + 1) : marks.front());
}

void ArticleView::pickAt(QPoint point)
{
    const std::optional<int> offset = characterUnder(point);
    if (!offset || !m_marks.annotations)
        return;
    const annotation::Mention *picked = nullptr; // the shortest one there
    for (const annotation::Mention *mention : m_marks.annotations->mentionsIn({*offset, *offset + 1})) {
        const bool counts = !mention->entity.isEmpty() && mention->status != annotation::Status::Rejected;
        if (counts && (!picked || mention->span.length() < picked->span.length()))
            picked = mention;
    }
    if (!picked)
        return;
    const QString id = picked->id;
    const QString entity = picked->entity;
    setPickingName(false);
    Q_EMIT namePicked(id, entity);
}

std::optional<EdgeMove> ArticleView::edgeAt(QPoint point) const
{
    if (m_state.selected.isNull() || !m_marks.annotations)
        return std::nullopt;
    std::vector<text::Span> spans;
    if (m_state.selected.isMention())
        spans = {spanOf(m_state.selected)};
    else if (const annotation::Quotation *quotation = m_marks.annotations->quotation(m_state.selected.id))
        spans = quotation->spans;
    const VisiblePage page(const_cast<ArticleView *>(this)->m_layout, origin(), point.y() - 60,
                           point.y() + 60);
    const double z = metrics().z();
    for (size_t i = 0; i < spans.size(); ++i) {
        for (const MarkPiece &piece : page.pieces(spans[i])) {
            if (point.y() < piece.baseline - piece.rise - 17 * z || point.y() > piece.baseline + 10 * z)
                continue;
            if (piece.starts && std::abs(point.x() - piece.left) <= edgeReach)
                return EdgeMove{m_state.selected, int(i), true, spans[i], spans[i]};
            if (piece.ends && std::abs(point.x() - piece.right) <= edgeReach)
                return EdgeMove{m_state.selected, int(i), false, spans[i], spans[i]};
        }
    }
    return std::nullopt;
}

void ArticleView::hoverAt(QPoint point)
{
    const std::vector<MarkId> marks = marksAt(point);
    const MarkId mark = marks.empty() ? MarkId{} : marks.front();
    const auto words =
        std::find_if(marks.begin(), marks.end(), [](const MarkId &m) { return m.isQuotation(); });
    const QString quotation = words == marks.end() ? QString() : words->id;
    updateCursor(point);
    if (mark == m_state.hovered && quotation == m_state.hoveredQuotation)
        return;
    const bool other = mark != m_state.hovered;
    m_state.hovered = mark;
    m_state.hoveredQuotation = quotation;
    refresh();
    if (other)
        Q_EMIT markHovered(mark);
}

void ArticleView::clearHover()
{
    if (m_state.hovered.isNull() && m_state.hoveredQuotation.isEmpty())
        return;
    m_state.hovered = {};
    m_state.hoveredQuotation.clear();
    refresh();
    Q_EMIT markHovered({});
}

void ArticleView::updateCursor(QPoint point)
{
    Qt::CursorShape shape = Qt::IBeamCursor;
    if (m_picking)
        shape = Qt::PointingHandCursor;
    else if (edgeAt(point))
        shape = Qt::SizeHorCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int steps = event->angleDelta().y(); steps != 0)
            Q_EMIT zoomRequested(steps > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        clearHover();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showSpeakerTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::showSpeakerTip(QPoint point, QPoint global)
{
    // Where the margin has no room for names, the bar tells who speaks when it is pointed at.
    QString tip;
    if (!metrics().isWide() && point.x() < metrics().textLeft() && m_marks.annotations) {
        const VisiblePage line(m_layout, origin(), point.y(), point.y() + 1);
        for (const annotation::Quotation *quotation : m_marks.annotations->quotationsIn(line.span())) {
            if (m_state.shows(*quotation) && !quotation->speaker.isEmpty()) {
                tip = m_marks.nameOf(quotation->speaker);
                break;
            }
        }
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, viewport());
}

} // namespace guillemet::ui
