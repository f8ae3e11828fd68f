#include "ui/article/ArticleView.h"

#include "text/Paragraphs.h"
#include "ui/article/ArticleAccessible.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <cstdlib>

namespace guillemet::ui {

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(Theme::fromPalette(palette()))
{
    installArticleAccessible();
    setObjectName(QStringLiteral("articleView"));
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    // Every pixel is painted by us: Qt need not clear them first.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layout.setText({}, {});
    applyMetrics(false);
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const ArticlePage &page)
{
    stopGlide();
    const text::Span own = text::titleSpan(page.text.string());
    const bool inPlace = !own.isEmpty() &&
                         (page.title.isEmpty() || page.text.mid(own).simplified() == page.title.simplified());
    m_title.set(inPlace ? QString() : page.title, page.byline);
    setAccessibleDescription(page.title);
    m_marks = page.marks;
    const MarkLayers layers = m_state.layers;
    const SpeakerLines lines = m_state.speakerLines;
    m_state = {};
    m_state.layers = layers;
    m_state.speakerLines = lines;
    m_anchor = m_caret = 0;
    m_goalX = -1;
    m_kept.reset();
    m_drag = Drag::None;
    m_layout.setText(page.text, inPlace ? own : text::Span{});
    m_scroll = {};
    applyMetrics(false);
    moveTo(0);
    announceArticle(this);
}

void ArticleView::clearArticle()
{
    setArticle({});
}

void ArticleView::annotationsChanged()
{
    const auto gone = [this](const MarkId &mark) { return !mark.isNull() && spanOf(mark).isEmpty(); };
    if (gone(m_state.selected))
        m_state.selected = {};
    if (gone(m_state.hovered))
        m_state.hovered = {};
    std::erase_if(m_state.badges, [this](CandidateBadge &badge) {
        badge.mention = spanOf(MarkId::mention(badge.mentionId));
        return badge.mention.isEmpty();
    });
    refresh();
}

void ArticleView::setSelectedMark(const MarkId &mark)
{
    if (m_state.selected == mark)
        return;
    m_state.selected = mark;
    m_state.edge.reset();
    refresh();
}

void ArticleView::setHighlightedEntity(const QString &entity)
{
    if (m_state.entity == entity)
        return;
    m_state.entity = entity;
    refresh();
}

void ArticleView::setLayers(const MarkLayers &layers)
{
    m_state.layers = layers;
    refresh();
}

void ArticleView::setSpeakerLines(SpeakerLines mode)
{
    m_state.speakerLines = mode;
    refresh();
}

void ArticleView::setReviewing(bool on)
{
    m_state.review = on;
    refresh();
}

void ArticleView::setCandidates(const QString &quotation, const std::vector<Candidate> &candidates)
{
    m_state.badges.clear();
    const annotation::Quotation *words =
        m_marks.annotations ? m_marks.annotations->quotation(quotation) : nullptr;
    if (words) {
        for (const Candidate &candidate : candidates) {
            const annotation::Mention *nearest =
                nearestMention(*m_marks.annotations, *words, candidate.entity);
            if (nearest)
                m_state.badges.push_back(
                    {candidate.digit, nearest->span, nearest->id, m_marks.rankOf(candidate.entity)});
        }
    }
    refresh();
}

void ArticleView::setFindHits(std::vector<text::Span> hits, int current)
{
    m_state.hits = std::move(hits);
    m_state.currentHit = current;
    refresh();
}

void ArticleView::setPickingName(bool on)
{
    if (m_picking == on)
        return;
    m_picking = on;
    viewport()->setCursor(on ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!on)
        Q_EMIT pickingEnded();
}

text::Span ArticleView::spanOf(const MarkId &mark) const
{
    if (!m_marks.annotations)
        return {};
    if (mark.isMention()) {
        const annotation::Mention *mention = m_marks.annotations->mention(mark.id);
        return mention ? mention->span : text::Span{};
    }
    if (mark.isQuotation()) {
        const annotation::Quotation *quotation = m_marks.annotations->quotation(mark.id);
        return quotation && !quotation->spans.empty() ? quotation->spans.front() : text::Span{};
    }
    return {};
}

text::Span ArticleView::selectedSpan() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void ArticleView::setTextSelection(int anchor, int caret)
{
    const int oldAnchor = m_anchor;
    const int oldCaret = m_caret;
    m_anchor = std::clamp(anchor, 0, text().size());
    m_caret = std::clamp(caret, 0, text().size());
    m_goalX = -1;
    selectionMoved(oldAnchor, oldCaret);
}

void ArticleView::selectAll()
{
    setTextSelection(0, text().size());
}

void ArticleView::copy() const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(text().mid(selectedSpan()));
}

std::vector<MarkId> ArticleView::marksAtOffset(int offset) const
{
    std::vector<std::pair<int, MarkId>> found; // by length
    if (m_marks.annotations) {
        const text::Span here{offset, offset + 1};
        for (const annotation::Mention *mention : m_marks.annotations->mentionsIn(here)) {
            if (m_state.shows(*mention) || (!m_state.entity.isEmpty() && mention->entity == m_state.entity))
                found.emplace_back(mention->span.length(), MarkId::mention(mention->id));
        }
        for (const annotation::Quotation *quotation : m_marks.annotations->quotationsIn(here)) {
            if (m_state.shows(*quotation))
                found.emplace_back(quotation->extent().length(), MarkId::quotation(quotation->id));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<MarkId> marks;
    marks.reserve(found.size());
    for (auto &[length, mark] : found)
        marks.push_back(std::move(mark));
    return marks;
}

std::optional<int> ArticleView::characterUnder(QPoint point) const
{
    ArticleLayout &layout = const_cast<ArticleView *>(this)->m_layout; // laying out is only remembering
    const QPointF local = QPointF(point) - origin();
    if (isEmpty() || local.y() < 0 || local.y() >= layout.totalHeight())
        return std::nullopt;
    const int index = layout.paragraphAt(local.y());
    const SetParagraph &set = layout.paragraph(index);
    const double y = local.y() - layout.top(index);
    if (y >= set.lineCount() * set.step)
        return std::nullopt; // in the gap after the paragraph
    const int lineNumber = set.lineAt(y);
    const QTextLine line = set.layout.lineAt(lineNumber);
    if (!line.isValid() || line.textLength() == 0)
        return std::nullopt;
    const QRectF natural = line.naturalTextRect();
    if (local.x() < natural.left() - 3 || local.x() > natural.right() + 3)
        return std::nullopt;
    return layout.span(index).start + characterAt(set, lineNumber, local.x());
}

std::vector<MarkId> ArticleView::marksAt(QPoint point) const
{
    const std::optional<int> offset = characterUnder(point);
    return offset ? marksAtOffset(*offset) : std::vector<MarkId>{};
}

MarkId ArticleView::markAt(QPoint point) const
{
    const std::vector<MarkId> marks = marksAt(point);
    return marks.empty() ? MarkId{} : marks.front();
}

int ArticleView::offsetAt(QPoint point) const
{
    return const_cast<ArticleView *>(this)->m_layout.offsetAt(QPointF(point) - origin());
}

QList<QRectF> ArticleView::rectsOf(text::Span span) const
{
    const VisiblePage page(const_cast<ArticleView *>(this)->m_layout, origin(), 0, viewport()->height());
    const double step = metrics().step(ParagraphKind::Body);
    QList<QRectF> rects;
    for (const MarkPiece &piece : page.pieces(span))
        rects.append(
            {piece.left, piece.baseline - metrics().firstBaseline(ParagraphKind::Body), piece.width(), step});
    return rects;
}

QRectF ArticleView::caretRect(int offset) const
{
    return const_cast<ArticleView *>(this)->m_layout.caret(offset).translated(origin());
}

} // namespace guillemet::ui
