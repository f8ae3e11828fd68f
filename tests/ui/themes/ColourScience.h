#pragma once

#include <QtGui/QColor>

namespace guillemet::tests {

enum class Vision : unsigned char { Normal, Protanopia, Deuteranopia, Tritanopia };

/// How a colour looks to somebody who lacks one kind of cone: Machado, Oliveira and Fernandes 2009,
/// severity 1.0, applied in linear RGB.
QColor seenWith(Vision vision, const QColor &colour);

/// CIEDE2000 (Sharma, Wu and Dalal 2005), D65, kL = kC = kH = 1.
double ciede2000(const QColor &a, const QColor &b);

} // namespace guillemet::tests
