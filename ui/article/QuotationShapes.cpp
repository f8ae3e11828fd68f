#include "ui/article/QuotationShapes.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::QuotationKind;

namespace {

constexpr double top = 17;    // above the baseline
constexpr double bottom = 10; // below it

struct CornerSizes
{
    double horizontal;
    double upright;
    double thick;
};

CornerSizes cornerSizes(QuotationKind kind, bool open)
{
    if (kind == QuotationKind::Mixed)
        return open ? CornerSizes{0, 11, 2} : CornerSizes{0, 9, 1};
    return open ? CornerSizes{8, 9, 2} : CornerSizes{6, 7, 1};
}

void drawUpright(const MarkInk &ink, bool dotted, double x, double from, double to, double thick,
                 const QColor &colour)
{
    if (dotted)
        ink.dashedVertical(x, from, to, thick, 2, 2, colour);
    else
        ink.vertical(x, from, to, thick, colour);
}

void drawArm(const MarkInk &ink, bool dotted, double left, double right, double y, double thick,
             const QColor &colour)
{
    if (dotted)
        ink.dashedHorizontal(left, right, y, thick, 2, 2, colour);
    else
        ink.horizontal(left, right, y, thick, colour);
}

/// Rectangles that lie above each other without a gap, as one polygon of axis-parallel edges.
void outline(const MarkInk &ink, const QRectF *first, const QRectF *last, double thick, const QColor &colour)
{
    const double t = ink.thickness(thick);
    for (const QRectF *r = first; r <= last; ++r) {
        const double left = ink.snapped(r->left());
        const double right = ink.snapped(r->right());
        const double y0 = ink.snapped(r->top());
        const double y1 = ink.snapped(r->bottom());
        ink.fill(QRectF(left, y0, t, y1 - y0), colour);
        ink.fill(QRectF(right - t, y0, t, y1 - y0), colour);
        if (r == first)
            ink.fill(QRectF(left, y0, right - left, t), colour);
        if (r == last) {
            ink.fill(QRectF(left, y1 - t, right - left, t), colour);
            continue;
        }
        // Only where one line reaches further than the other.
        const double nextLeft = ink.snapped((r + 1)->left());
        const double nextRight = ink.snapped((r + 1)->right());
        const double step = y1;
        if (nextLeft < left)
            ink.fill(QRectF(nextLeft, step, left - nextLeft + t, t), colour);
        else if (nextLeft > left)
            ink.fill(QRectF(left, step - t, nextLeft - left + t, t), colour);
        if (nextRight < right)
            ink.fill(QRectF(nextRight - t, step - t, right - nextRight + t, t), colour);
        else if (nextRight > right)
            ink.fill(QRectF(right - t, step, nextRight - right + t, t), colour);
    }
}

} // namespace

std::vector<QRectF> quotationGrounds(const MarkInk &ink, const std::vector<MarkPiece> &pieces)
{
    std::vector<QRectF> grounds;
    grounds.reserve(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        const MarkPiece &piece = pieces[i];
        const bool joined = i + 1 < pieces.size() && pieces[i + 1].line == piece.line + 1;
        const double y1 = joined ? pieces[i + 1].baseline - pieces[i + 1].rise - ink.px(top) : piece.baseline + ink.px(bottom);
        grounds.emplace_back(QPointF(piece.left - ink.px(1), piece.baseline - piece.rise - ink.px(top)),
                             QPointF(piece.right + ink.px(1), y1));
    }
    return grounds;
}

void drawQuotationOutline(const MarkInk &ink, const std::vector<QRectF> &grounds, double thick,
                          const QColor &colour)
{
    std::vector<QRectF> rects;
    for (const QRectF &ground : grounds)
        rects.push_back(ground.adjusted(-ink.px(1), 0, ink.px(1), 0));
    size_t first = 0;
    for (size_t i = 0; i < rects.size(); ++i) {
        const bool joined = i + 1 < rects.size() && std::abs(rects[i + 1].top() - rects[i].bottom()) < 0.5 &&
                            rects[i + 1].left() < rects[i].right() && rects[i].left() < rects[i + 1].right();
        if (joined)
            continue;
        outline(ink, &rects[first], &rects[i], thick, colour);
        first = i + 1;
    }
}

void drawOpeningCorner(const MarkInk &ink, QuotationKind kind, bool open, const MarkPiece &piece,
                       const QColor &colour)
{
    const CornerSizes s = cornerSizes(kind, open);
    const bool dotted = kind == QuotationKind::Indirect;
    const double x = piece.left - ink.px(open ? 2 : 1);
    const double y = piece.baseline - piece.rise - ink.px(top);
    drawUpright(ink, dotted, x, y, y + ink.px(s.upright), s.thick, colour);
    if (s.horizontal > 0)
        drawArm(ink, dotted, ink.snapped(x), ink.snapped(x) + ink.px(s.horizontal),
                ink.snapped(y) + ink.thickness(s.thick) / 2, s.thick, colour);
}

void drawClosingCorner(const MarkInk &ink, QuotationKind kind, bool open, const MarkPiece &piece,
                       const QColor &colour)
{
    const CornerSizes s = cornerSizes(kind, open);
    const bool dotted = kind == QuotationKind::Indirect;
    const double t = ink.thickness(s.thick);
    const double right = ink.snapped(piece.right + ink.px(open ? 2 : 1));
    const double y = ink.snapped(piece.baseline + ink.px(bottom));
    drawUpright(ink, dotted, right - t, y - ink.px(s.upright), y, s.thick, colour);
    if (s.horizontal > 0)
        drawArm(ink, dotted, right - ink.px(s.horizontal), right, y - t / 2, s.thick, colour);
}

void drawThread(const MarkInk &ink, const std::vector<MarkPiece> &between, const QColor &colour)
{
    for (const MarkPiece &piece : between)
        ink.dottedHorizontal(piece.left + ink.px(2), piece.right - ink.px(2), piece.baseline + ink.px(9), 1.2,
                             4.2, colour);
}

void drawCue(const MarkInk &ink, const std::vector<MarkPiece> &pieces, bool towardsStart,
             const QColor &colour)
{
    if (pieces.empty())
        return;
    for (const MarkPiece &piece : pieces)
        ink.horizontal(piece.left, piece.right, piece.baseline + ink.px(10), 1.5, colour);
    const MarkPiece &end = towardsStart ? pieces.front() : pieces.back();
    if (towardsStart ? !end.starts : !end.ends)
        return; // that end is out of sight
    const double tip = towardsStart ? end.left - ink.px(1) : end.right + ink.px(1);
    const double back = tip + ink.px(towardsStart ? 4.5 : -4.5);
    const double y = end.baseline + ink.px(10);
    QPainter &painter = ink.painter();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, ink.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{back, y - ink.px(3.5)}, {tip, y}, {back, y + ink.px(3.5)}};
    painter.drawPolyline(points, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void drawSource(const MarkInk &ink, const std::vector<MarkPiece> &pieces, const QColor &colour)
{
    for (const MarkPiece &piece : pieces) {
        const QRectF box(QPointF(piece.left - ink.px(4), piece.baseline - piece.rise - ink.px(16)),
                         QPointF(piece.right + ink.px(4), piece.baseline + ink.px(7)));
        ink.frame(box, std::min(box.width(), box.height()) / 2 / ink.z(), 1.5, colour);
    }
}

} // namespace guillemet::ui
