#include "ui/themes/Colour.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor laidOver(const QColor &over, double alpha, const QColor &ground)
{
    const auto mixed = [alpha](int top, int bottom) {
        return int(std::lround(top * alpha + bottom * (1 - alpha)));
    };
    return {mixed(over.red(), ground.red()), mixed(over.green(), ground.green()),
            mixed(over.blue(), ground.blue())};
}

QColor raisedTo(double ratio, const QColor &colour, const QColor &ground)
{
    // Towards white on dark grounds, towards black on light ones; 1 % a step is finer than the eye.
    const bool lighter = luminance(ground) < 0.18;
    QColor raised = colour;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    while (contrast(raised, ground) < ratio) {
        lightness += lighter ? 0.01F : -0.01F;
        if (lightness < 0 || lightness > 1)
            return lighter ? QColor(Qt::white) : QColor(Qt::black);
        raised = QColor::fromHslF(hue, saturation, lightness).toRgb();
    }
    return raised;
}

} // namespace guillemet::ui
