#include "tests/ui/themes/ColourScience.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace guillemet::tests {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;
constexpr double pi = 3.14159265358979323846;

constexpr Matrix protan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz = {{{0.4124564, 0.3575761, 0.1804375},
                           {0.2126729, 0.7151522, 0.0721750},
                           {0.0193339, 0.1191920, 0.9503041}}};
constexpr Vector white = {0.95047, 1.0, 1.08883};

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double fromLinear(double c)
{
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

Vector linear(const QColor &c)
{
    return {toLinear(c.redF()), toLinear(c.greenF()), toLinear(c.blueF())};
}

Vector times(const Matrix &m, const Vector &v)
{
    Vector out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

Vector lab(const QColor &colour)
{
    Vector f = times(toXyz, linear(colour));
    for (size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double hueOf(double b, double a)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double cosDegrees(double d)
{
    return std::cos(d * pi / 180);
}
double sinDegrees(double d)
{
    return std::sin(d * pi / 180);
}

} // namespace

QColor seenWith(Vision vision, const QColor &colour)
{
    if (vision == Vision::Normal)
        return colour;
    const Matrix &m = vision == Vision::Protanopia     ? protan
                      : vision == Vision::Deuteranopia ? deutan
                                                       : tritan;
    const Vector v = times(m, linear(colour));
    const auto channel = [](double c) {
        return float(std::clamp(fromLinear(std::clamp(c, 0.0, 1.0)), 0.0, 1.0));
    };
    return QColor::fromRgbF(channel(v[0]), channel(v[1]), channel(v[2]));
}

double ciede2000(const QColor &one, const QColor &other)
{
    const Vector p = lab(one);
    const Vector q = lab(other);
    const double c7 = std::pow((std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(c7 / (c7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * p[1];
    const double a2 = (1 + g) * q[1];
    const double c1 = std::hypot(a1, p[2]);
    const double c2 = std::hypot(a2, q[2]);
    const double h1 = hueOf(p[2], a1);
    const double h2 = hueOf(q[2], a2);

    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = q[0] - p[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * sinDegrees(dh / 2);

    double h = h1 + h2;
    if (!grey) {
        if (std::abs(h1 - h2) > 180)
            h += h < 360 ? 360 : -360;
        h /= 2;
    }
    const double l = (p[0] + q[0]) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * cosDegrees(h - 30) + 0.24 * cosDegrees(2 * h) + 0.32 * cosDegrees(3 * h + 6) -
                     0.20 * cosDegrees(4 * h - 63);
    const double turn = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rc = 2 * std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double rt = -sinDegrees(2 * turn) * rc;
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2) +
                     rt * (dC / sc) * (dH / sh));
}

} // namespace guillemet::tests
