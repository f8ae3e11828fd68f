#include "ui/article/MarkPainter.h"

#include "ui/article/MentionShapes.h"
#include "ui/article/QuotationShapes.h"
#include "ui/article/SpeakerMargin.h"
#include "ui/themes/Fonts.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

using annotation::Status;

namespace {

constexpr double frameRadius = 3;

/// A fragment's place towards the quotation: where its cue's chevron points.
bool quotationIsBefore(const annotation::Quotation &quotation, text::Span cue)
{
    int before = -1; // distance to the nearest fragment that ends before the cue
    int after = -1;
    for (const text::Span &span : quotation.spans) {
        if (span.end <= cue.start && (before < 0 || cue.start - span.end < before))
            before = cue.start - span.end;
        if (span.start >= cue.end && (after < 0 || span.start - cue.end < after))
            after = span.start - cue.end;
    }
    return before >= 0 && (after < 0 || before <= after);
}

} // namespace

MarkPainter::MarkPainter(const MarkInk &ink, const VisiblePage &page, const ArticleMarks &marks,
                         const PageState &state, const PageMetrics &metrics)
    : m_ink(ink), m_page(page), m_marks(marks), m_state(state), m_metrics(metrics)
{
}

void MarkPainter::paintUnderText(const MarkScene &scene) const
{
    for (const bool special : {false, true}) {
        for (const MarkScene::QuotationMark &mark : scene.quotations) {
            if ((mark.selected || mark.hovered) == special)
                quotationGround(mark);
        }
    }
    // A name that waits for a decision shows it within a selected quotation, too.
    mentionGrounds(scene, false);
    mentionGrounds(scene, true);
    SpeakerMargin(m_ink, m_page, m_marks, m_state, m_metrics).paint(scene);
    strikes(scene);
    lines(scene);
    explanations(scene);
    corners(scene);
    frames(scene);
    hits();
    badges();
    flags(scene);
}

QColor MarkPainter::mentionColour(const annotation::Mention &mention) const
{
    const Theme &theme = m_ink.theme();
    return isOpen(mention.status) ? theme.type(mention.type) : theme.hairline(mention.type);
}

void MarkPainter::quotationGround(const MarkScene::QuotationMark &mark) const
{
    if (mark.quotation->status == Status::Rejected && !mark.selected)
        return;
    const Theme &theme = m_ink.theme();
    const bool amber = isOpen(mark.quotation->status) && m_state.speakerLines != SpeakerLines::Script;
    const QColor ground = mark.selected  ? theme.accentSoft
                          : mark.hovered ? (amber ? theme.todo : theme.hover)
                                         : (amber ? theme.todoQuotation : theme.confirmedQuotation);
    for (const auto &pieces : mark.fragments) {
        for (const QRectF &rect : quotationGrounds(m_ink, pieces))
            m_ink.fill(rect, ground);
    }
}

void MarkPainter::mentionGrounds(const MarkScene &scene, bool selectedOrHovered) const
{
    const Theme &theme = m_ink.theme();
    for (const MarkScene::MentionMark &mark : scene.mentions) {
        const bool special = mark.selected || mark.hovered;
        if (special != selectedOrHovered)
            continue;
        const bool open = isOpen(mark.mention->status) && m_state.speakerLines != SpeakerLines::Script;
        if (!special && !open)
            continue;
        const QColor ground = mark.selected ? theme.accentSoft : open ? theme.todo : theme.hover;
        for (const MarkPiece &piece : mark.pieces) {
            if (special)
                m_ink.fillRounded(mentionFrame(m_ink, piece, mark.lane), frameRadius, ground);
            else
                m_ink.fillRounded(mentionGround(m_ink, piece), 2, ground);
        }
    }
}

void MarkPainter::strikes(const MarkScene &scene) const
{
    const auto strike = [this](const std::vector<MarkPiece> &pieces) {
        for (const MarkPiece &piece : pieces)
            m_ink.horizontal(piece.left - m_ink.px(1), piece.right + m_ink.px(1),
                             piece.baseline - m_ink.px(5), 1, m_ink.theme().rejected);
    };
    for (const MarkScene::MentionMark &mark : scene.mentions) {
        if (mark.mention->status == Status::Rejected)
            strike(mark.pieces);
    }
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        if (mark.quotation->status == Status::Rejected)
            std::for_each(mark.fragments.begin(), mark.fragments.end(), strike);
    }
}

void MarkPainter::lines(const MarkScene &scene) const
{
    for (const MarkScene::MentionMark &mark : scene.mentions) {
        const annotation::Mention &mention = *mark.mention;
        if (mention.status == Status::Rejected || mark.pieces.empty())
            continue;
        const bool open = isOpen(mention.status);
        const LineShape shape = lineShape(mention.type, mention.kind);
        const QColor colour = mentionColour(mention);
        for (const MarkPiece &piece : mark.pieces) {
            const double y = laneY(m_ink, piece.baseline, mark.lane);
            drawMentionLine(m_ink, shape, open, piece.left, piece.right, y, colour);
            if (open && piece.starts && shape != LineShape::Ring)
                drawSpur(m_ink, piece.left, y, colour);
        }
    }
}

void MarkPainter::explanations(const MarkScene &scene) const
{
    const Theme &theme = m_ink.theme();
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        if (!mark.explained)
            continue;
        const annotation::Quotation &quotation = *mark.quotation;
        for (size_t i = 0; i + 1 < quotation.spans.size(); ++i) {
            const text::Span between{quotation.spans[i].end, quotation.spans[i + 1].start};
            drawThread(m_ink, m_page.pieces(between), mark.selected ? theme.accentLine : theme.text2);
        }
        if (quotation.cue)
            drawCue(m_ink, m_page.pieces(*quotation.cue), quotationIsBefore(quotation, *quotation.cue),
                    theme.text2);
        if (quotation.source)
            drawSource(m_ink, m_page.pieces(*quotation.source),
                       theme.speaker(m_marks.rankOf(quotation.speaker)));
    }
}

void MarkPainter::corners(const MarkScene &scene) const
{
    const Theme &theme = m_ink.theme();
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        const annotation::Quotation &quotation = *mark.quotation;
        if (quotation.status == Status::Rejected || mark.fragments.empty())
            continue;
        const bool open = isOpen(quotation.status) && m_state.speakerLines != SpeakerLines::Script;
        const QColor colour = mark.selected ? theme.accentLine : open ? theme.todoInk : theme.text3;
        const auto &first = mark.fragments.front();
        const auto &last = mark.fragments.back();
        if (!first.empty() && first.front().starts)
            drawOpeningCorner(m_ink, quotation.kind, open, first.front(), colour);
        if (!last.empty() && last.back().ends)
            drawClosingCorner(m_ink, quotation.kind, open, last.back(), colour);
    }
}

void MarkPainter::frames(const MarkScene &scene) const
{
    const Theme &theme = m_ink.theme();
    const double selectedThick = m_state.review ? 2 : 1.5;
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        if (!mark.selected && !mark.hovered)
            continue;
        for (const auto &pieces : mark.fragments)
            drawQuotationOutline(m_ink, quotationGrounds(m_ink, pieces), mark.selected ? selectedThick : 1,
                                 mark.selected ? theme.accentLine : theme.text3);
    }
    for (const MarkScene::MentionMark &mark : scene.mentions) {
        if (!mark.selected && !mark.hovered && !mark.other)
            continue;
        const double thick = mark.selected ? selectedThick : mark.other ? 1.25 : 1;
        const QColor colour = mark.selected || mark.other ? theme.accentLine : theme.text3;
        for (const MarkPiece &piece : mark.pieces)
            m_ink.frame(mentionFrame(m_ink, piece, mark.lane), frameRadius, thick, colour);
    }
}

void MarkPainter::hits() const
{
    const text::Span seen = m_page.span();
    const auto first = std::partition_point(m_state.hits.begin(), m_state.hits.end(),
                                            [seen](text::Span hit) { return hit.end <= seen.start; });
    for (auto it = first; it != m_state.hits.end() && it->start < seen.end; ++it) {
        const bool current = it - m_state.hits.begin() == m_state.currentHit;
        for (const MarkPiece &piece : m_page.pieces(*it)) {
            const QRectF box(QPointF(piece.left - m_ink.px(2), piece.baseline - piece.rise - m_ink.px(16)),
                             QPointF(piece.right + m_ink.px(2), piece.baseline + m_ink.px(7)));
            const QColor ink = m_ink.theme().text;
            if (current) {
                m_ink.frame(box, 0, 2, ink);
                continue;
            }
            m_ink.dashedHorizontal(box.left(), box.right(), box.top(), 1, 1, 2, ink);
            m_ink.dashedHorizontal(box.left(), box.right(), box.bottom(), 1, 1, 2, ink);
            m_ink.dashedVertical(box.left(), box.top(), box.bottom(), 1, 1, 2, ink);
            m_ink.dashedVertical(box.right(), box.top(), box.bottom(), 1, 1, 2, ink);
        }
    }
}

void MarkPainter::badges() const
{
    QPainter &painter = m_ink.painter();
    for (const CandidateBadge &badge : m_state.badges) {
        const std::vector<MarkPiece> pieces = m_page.pieces(badge.mention);
        if (pieces.empty() || !pieces.front().starts)
            continue;
        const double side = m_ink.px(13);
        const QRectF box(pieces.front().left - m_ink.px(1), pieces.front().baseline - pieces.front().rise - m_ink.px(29), side,
                         side);
        const QColor colour = m_ink.theme().speaker(badge.rank);
        m_ink.fillRounded(box, 3, m_ink.theme().base);
        m_ink.frame(box, 3, 1, colour);
        QFont font = interfaceFont(1.0, QFont::DemiBold);
        font.setPixelSize(std::max(8, int(std::lround(m_ink.px(10.5)))));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignCenter, QString::number(badge.digit));
    }
}

void MarkPainter::flags(const MarkScene &scene) const
{
    QPainter &painter = m_ink.painter();
    double lastBaseline = -1e9;
    double x = 0;
    const auto sign = [&](double baseline, bool flagged) {
        // Signs of one line stand side by side.
        x = baseline == lastBaseline ? x + m_ink.px(9) : m_metrics.textRight() + m_ink.px(12);
        lastBaseline = baseline;
        const double side = m_ink.px(6);
        const QRectF box(x, baseline - m_ink.px(10), side, side);
        if (!flagged) {
            m_ink.frame(box, 0, 1, m_ink.theme().text2);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_ink.theme().todoInk, m_ink.px(1.25)));
        painter.setBrush(Qt::NoBrush);
        const QPointF corners[] = {box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()};
        painter.drawPolygon(corners, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    const auto signs = [&sign](bool flagged, const QString &note, const std::vector<MarkPiece> &pieces) {
        if (pieces.empty() || !pieces.front().starts)
            return;
        if (flagged)
            sign(pieces.front().baseline, true);
        if (!note.isEmpty())
            sign(pieces.front().baseline, false);
    };
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        if (!mark.fragments.empty())
            signs(mark.quotation->flagged, mark.quotation->note, mark.fragments.front());
    }
    for (const MarkScene::MentionMark &mark : scene.mentions)
        signs(mark.mention->flagged, mark.mention->note, mark.pieces);
}

void MarkPainter::paintOverText() const
{
    if (!m_state.edge)
        return;
    const std::vector<MarkPiece> pieces = m_page.pieces(m_state.edge->span);
    if (pieces.empty())
        return;
    const bool atStart = m_state.edge->atStart;
    const MarkPiece &piece = atStart ? pieces.front() : pieces.back();
    const double x = atStart ? piece.left : piece.right;
    const QColor colour = m_ink.theme().accentLine;
    m_ink.vertical(x - m_ink.px(1), piece.baseline - piece.rise - m_ink.px(17), piece.baseline + m_ink.px(10), 2, colour);
    m_ink.dot({x, piece.baseline - piece.rise - m_ink.px(17)}, 7, colour);
}

} // namespace guillemet::ui
