#pragma once

#include "ui/themes/Theme.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

/// Draws on whole device pixels, so that a line of 1 px is one at 100, 125, 150 and 200 %. Lengths are the
/// look's numbers: they are multiplied by z here. Positions are logical pixels.
class MarkInk
{
public:
    MarkInk(QPainter &painter, const Theme &theme, double z);

    QPainter &painter() const { return m_painter; }
    const Theme &theme() const { return m_theme; }
    double z() const { return m_z; }
    double px(double lookPixels) const { return lookPixels * m_z; }
    double snapped(double position) const;
    /// A thickness as whole device pixels, at least one.
    double thickness(double lookPixels) const;

    void fill(const QRectF &rect, const QColor &colour) const;
    void fillRounded(const QRectF &rect, double radius, const QColor &colour) const;
    /// Horizontal, `thick` look pixels, centred on y.
    void horizontal(double left, double right, double y, double thick, const QColor &colour) const;
    /// Vertical, its left edge at x.
    void vertical(double x, double top, double bottom, double thick, const QColor &colour) const;
    /// `on` and `off` look pixels, from the left or top.
    void dashedHorizontal(double left, double right, double y, double thick, double on, double off,
                          const QColor &colour) const;
    void dashedVertical(double x, double top, double bottom, double thick, double on, double off,
                        const QColor &colour) const;
    void dot(QPointF centre, double diameter, const QColor &colour) const;
    void ring(QPointF centre, double diameter, double stroke, const QColor &colour) const;
    void dottedHorizontal(double left, double right, double y, double diameter, double pitch,
                          const QColor &colour) const;
    /// A frame inside `rect`; round corners are antialiased, straight ones whole pixels.
    void frame(const QRectF &rect, double radius, double thick, const QColor &colour) const;

private:
    QPainter &m_painter;
    const Theme &m_theme;
    double m_z;
    double m_ratio; // device pixels a logical one
};

} // namespace guillemet::ui
