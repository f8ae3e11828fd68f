#include "ui/article/MarkInk.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

/// Antialiasing for as long as it lives.
class Smooth
{
public:
    explicit Smooth(QPainter &painter) : m_painter(painter)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }
    ~Smooth() { m_painter.setRenderHint(QPainter::Antialiasing, false); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

MarkInk::MarkInk(QPainter &painter, const Theme &theme, double z)
    : m_painter(painter), m_theme(theme), m_z(z), m_ratio(painter.device()->devicePixelRatioF())
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

double MarkInk::snapped(double position) const
{
    return std::round(position * m_ratio) / m_ratio;
}

double MarkInk::thickness(double lookPixels) const
{
    return std::max(1.0, std::round(px(lookPixels) * m_ratio)) / m_ratio;
}

void MarkInk::fill(const QRectF &rect, const QColor &colour) const
{
    const double left = snapped(rect.left());
    const double top = snapped(rect.top());
    m_painter.fillRect(QRectF(left, top, snapped(rect.right()) - left, snapped(rect.bottom()) - top), colour);
}

void MarkInk::fillRounded(const QRectF &rect, double radius, const QColor &colour) const
{
    const Smooth smooth(m_painter);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const double top = snapped(rect.top());
    const QRectF box(snapped(rect.left()), top, rect.width(), snapped(rect.bottom()) - top);
    m_painter.drawRoundedRect(box, px(radius), px(radius));
}

void MarkInk::horizontal(double left, double right, double y, double thick, const QColor &colour) const
{
    const double t = thickness(thick);
    fill(QRectF(left, snapped(y - t / 2), right - left, t), colour);
}

void MarkInk::vertical(double x, double top, double bottom, double thick, const QColor &colour) const
{
    fill(QRectF(snapped(x), top, thickness(thick), bottom - top), colour);
}

void MarkInk::dashedHorizontal(double left, double right, double y, double thick, double on, double off,
                               const QColor &colour) const
{
    for (double x = left; x < right - 0.01; x += px(on + off))
        horizontal(x, std::min(right, x + px(on)), y, thick, colour);
}

void MarkInk::dashedVertical(double x, double top, double bottom, double thick, double on, double off,
                             const QColor &colour) const
{
    for (double y = top; y < bottom - 0.01; y += px(on + off))
        vertical(x, y, std::min(bottom, y + px(on)), thick, colour);
}

void MarkInk::dot(QPointF centre, double diameter, const QColor &colour) const
{
    const Smooth smooth(m_painter);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(centre, px(diameter) / 2, px(diameter) / 2);
}

void MarkInk::ring(QPointF centre, double diameter, double stroke, const QColor &colour) const
{
    const Smooth smooth(m_painter);
    m_painter.setPen(QPen(colour, px(stroke)));
    m_painter.setBrush(m_theme.base); // the line behind it must not show through
    const double radius = px(diameter) / 2;
    m_painter.drawEllipse(centre, radius, radius);
}

void MarkInk::dottedHorizontal(double left, double right, double y, double diameter, double pitch,
                               const QColor &colour) const
{
    // The pitch gives a little, so that the first and the last dot stand at the ends.
    const double room = right - left - px(diameter);
    const int gaps = std::max(0, int(std::lround(room / px(pitch))));
    const double step = gaps > 0 ? room / gaps : 0;
    const Smooth smooth(m_painter);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const double radius = px(diameter) / 2;
    for (int i = 0; i <= gaps; ++i)
        m_painter.drawEllipse(QPointF(left + radius + i * step, y), radius, radius);
}

void MarkInk::frame(const QRectF &rect, double radius, double thick, const QColor &colour) const
{
    if (radius <= 0) {
        const double t = thickness(thick);
        const QRectF r(QPointF(snapped(rect.left()), snapped(rect.top())),
                       QPointF(snapped(rect.right()), snapped(rect.bottom())));
        fill(QRectF(r.left(), r.top(), r.width(), t), colour);
        fill(QRectF(r.left(), r.bottom() - t, r.width(), t), colour);
        fill(QRectF(r.left(), r.top(), t, r.height()), colour);
        fill(QRectF(r.right() - t, r.top(), t, r.height()), colour);
        return;
    }
    const Smooth smooth(m_painter);
    const double t = px(thick);
    m_painter.setPen(QPen(colour, t));
    m_painter.setBrush(Qt::NoBrush);
    const QRectF r(QPointF(snapped(rect.left()), snapped(rect.top())),
                   QPointF(snapped(rect.right()), snapped(rect.bottom())));
    m_painter.drawRoundedRect(r.adjusted(t / 2, t / 2, -t / 2, -t / 2), px(radius), px(radius));
}

} // namespace guillemet::ui
