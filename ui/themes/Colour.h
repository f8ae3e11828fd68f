#pragma once

#include <QtGui/QColor>

namespace guillemet::ui {

/// WCAG 2.1 relative luminance of an opaque colour, 0 (black) to 1 (white).
double luminance(const QColor &colour);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `over` at `alpha` (0 to 1) laid over the opaque `ground`, as an opaque colour.
QColor laidOver(const QColor &over, double alpha, const QColor &ground);

/// `colour` moved in lightness, away from `ground`, by as little as gives `ratio` on it; as it is where it
/// suffices.
QColor raisedTo(double ratio, const QColor &colour, const QColor &ground);

} // namespace guillemet::ui
