#include "ui/article/ArticleView.h"

#include <QtCore/QVariantAnimation>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

constexpr int glideMilliseconds = 120;
constexpr int idleSlice = 4; // milliseconds of making estimates exact, between two events

} // namespace

QPointF ArticleView::origin() const
{
    // Rounded at the anchor: corrections of the heights before it must not move what is seen by a pixel.
    const double anchor = std::round(-m_scroll.offset());
    return {m_layout.metrics().textLeft(), anchor - m_layout.top(m_scroll.paragraph())};
}

double ArticleView::largestScrollTop() const
{
    const double text = m_topMargin + m_layout.totalHeight();
    const double room = viewport()->height();
    return text <= room ? 0 : text + metrics().bottomMargin() - room;
}

void ArticleView::applyMetrics(bool keepPlace)
{
    stopGlide();
    if (keepPlace && !m_kept)
        m_kept = position();
    m_input.viewportWidth = viewport()->width();
    m_input.viewportHeight = viewport()->height();
    m_layout.setMetrics(PageMetrics(m_input));
    m_topMargin = topMargin();
    m_goalX = -1;
    if (keepPlace) {
        const std::optional<Position> kept = m_kept;
        restorePosition(*kept);
        m_kept = kept;
    } else {
        settle();
    }
    refresh();
}

ArticleView::Position ArticleView::position() const
{
    if (isEmpty())
        return {};
    ArticleLayout &layout = const_cast<ArticleView *>(this)->m_layout;
    const double y = -origin().y();
    if (y <= 0)
        return {0, y / metrics().z()}; // somewhere above the text
    const int index = layout.paragraphAt(y);
    const SetParagraph &set = layout.paragraph(index);
    const int line = set.lineAt(y - layout.top(index));
    const QTextLine first = set.layout.lineAt(line);
    const double cut = y - layout.top(index) - line * set.step;
    return {layout.span(index).start + (first.isValid() ? first.textStart() : 0), cut / metrics().z()};
}

void ArticleView::restorePosition(const Position &position)
{
    stopGlide();
    const double y = position.offset <= 0 && position.pixels <= 0
                         ? 0
                         : m_layout.caret(std::clamp(position.offset, 0, text().size())).y();
    moveTo(m_topMargin + y + position.pixels * metrics().z());
}

void ArticleView::moveTo(double top)
{
    m_scroll.setScrollTop(m_layout, m_topMargin, std::clamp(top, 0.0, largestScrollTop()));
    settle();
    refresh();
}

void ArticleView::settle()
{
    // Laying out corrects heights below the anchor, which may bring further paragraphs into sight: the page
    // does both.
    const VisiblePage page(m_layout, origin(), 0, viewport()->height());
    if (scrollTop() > largestScrollTop())
        m_scroll.setScrollTop(m_layout, m_topMargin, largestScrollTop());
    syncScrollBar();
    if (!m_idle.isActive() && !isEmpty())
        m_idle.start(0, this);
}

void ArticleView::syncScrollBar()
{
    m_syncing = true;
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker blocker(bar);
    bar->setSingleStep(int(std::lround(metrics().step(ParagraphKind::Body))));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, int(std::ceil(largestScrollTop())));
    bar->setValue(int(std::lround(scrollTop())));
    m_syncing = false;
    bar->update();
}

void ArticleView::scrollContentsBy(int, int dy)
{
    if (m_syncing)
        return;
    m_kept.reset();
    if (m_glide) { // the reader's own scrolling wins
        m_glide->stop();
        m_glide->deleteLater();
        m_glide = nullptr;
    }
    if (std::abs(dy) <= 2 * viewport()->height()) {
        m_scroll.moveBy(m_layout, -dy);
        // At the ends the bar is right and the sum of small steps may not be.
        if (verticalScrollBar()->value() == 0 ||
            verticalScrollBar()->value() == verticalScrollBar()->maximum())
            m_scroll.setScrollTop(m_layout, m_topMargin, verticalScrollBar()->value());
    } else {
        m_scroll.setScrollTop(m_layout, m_topMargin, verticalScrollBar()->value());
    }
    settle();
    refresh();
    if (underMouse() && m_drag == Drag::None)
        hoverAt(viewport()->mapFromGlobal(QCursor::pos()));
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyMetrics(!isEmpty() && event->oldSize().isValid());
}

void ArticleView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.5, 4.0);
    if (zoom == m_input.zoom)
        return;
    m_input.zoom = zoom;
    applyMetrics(true);
}

void ArticleView::setReadingFace(double size, const QString &family)
{
    if (m_input.readingSize == size && m_input.family == family)
        return;
    m_input.readingSize = std::clamp(size, 10.0, 48.0);
    m_input.family = family;
    applyMetrics(true);
}

void ArticleView::scrollToMark(const MarkId &mark, bool glide)
{
    scrollToSpan(spanOf(mark), glide);
}

bool ArticleView::isInSight(const MarkId &mark) const
{
    const text::Span span = spanOf(mark);
    if (span.isEmpty() || isEmpty())
        return true;
    const QRectF rect = caretRect(span.start).united(caretRect(std::max(span.start, span.end - 1)));
    const double height = viewport()->height();
    return rect.top() >= 0 && rect.top() + std::min(rect.height(), height / 2) <= height;
}

void ArticleView::scrollToSpan(text::Span span, bool glide)
{
    if (span.isEmpty() || isEmpty())
        return;
    stopGlide();
    m_kept.reset();
    layOutAround(m_layout.paragraphOf(span.start)); // so that what comes into sight with it moves nothing
    const QRectF rect = m_layout.caret(span.start).united(m_layout.caret(std::max(span.start, span.end - 1)));
    const double height = viewport()->height();
    const double seenTop = m_topMargin + rect.top() - scrollTop();
    const double seenBottom = seenTop + std::min(rect.height(), height / 2);
    if (seenTop >= height / 4 && seenBottom <= height * 3 / 4)
        return;
    // A long one begins in the upper quarter, a short one stands in the middle.
    const double target = rect.height() > height / 2 ? m_topMargin + rect.top() - height / 4
                                                     : m_topMargin + rect.center().y() - height / 2;
    const double bounded = std::clamp(target, 0.0, largestScrollTop());
    if (std::abs(bounded - scrollTop()) < 1)
        return;
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (glide && animated && isVisible() && std::abs(bounded - scrollTop()) < 3 * height)
        glideTo(bounded);
    else
        moveTo(bounded);
}

void ArticleView::layOutAround(int paragraph)
{
    double room = viewport()->height();
    for (int i = paragraph - 1; i >= 0 && room > 0; --i) {
        m_layout.paragraph(i);
        room -= m_layout.height(i);
    }
    room = viewport()->height();
    for (int i = paragraph; i < m_layout.count() && room > 0; ++i) {
        m_layout.paragraph(i);
        room -= m_layout.height(i);
    }
}

void ArticleView::glideTo(double target)
{
    stopGlide();
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(glideMilliseconds);
    m_glide->setStartValue(scrollTop());
    m_glide->setEndValue(target);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { moveTo(value.toDouble()); });
    connect(m_glide, &QVariantAnimation::finished, this, [this] {
        m_glide->deleteLater();
        m_glide = nullptr;
    });
    m_glide->start();
}

void ArticleView::stopGlide()
{
    if (!m_glide)
        return;
    const double target = m_glide->endValue().toDouble();
    m_glide->stop();
    delete m_glide;
    m_glide = nullptr;
    moveTo(target);
}

void ArticleView::ensureCaretVisible()
{
    const QRectF rect = caretRect(m_caret);
    const double margin = metrics().step(ParagraphKind::Body);
    if (rect.top() < margin / 2)
        moveTo(scrollTop() + rect.top() - margin);
    else if (rect.bottom() > viewport()->height() - margin / 2)
        moveTo(scrollTop() + rect.bottom() - viewport()->height() + margin);
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idle.timerId()) {
        const double before = scrollTop();
        if (m_layout.refine(idleSlice))
            m_idle.stop();
        if (scrollTop() != before || !m_idle.isActive())
            syncScrollBar();
    } else if (event->timerId() == m_blink.timerId()) {
        m_caretShown = !m_caretShown;
        viewport()->update(caretRect(m_caret).toAlignedRect().adjusted(-1, 0, 1, 0));
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const int beyond =
            m_pointer.y() < 0 ? m_pointer.y() : std::max(0, m_pointer.y() - viewport()->height());
        if (beyond != 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
            dragTo(m_pointer, QGuiApplication::keyboardModifiers());
        }
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace guillemet::ui
