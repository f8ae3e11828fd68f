#include "ui/themes/Theme.h"

#include "ui/themes/Colour.h"

#include <QtGui/QGuiApplication>

namespace guillemet::ui {

namespace {

constexpr double darkBelow = 0.2; // luminance of Base
constexpr double legible = 4.5;   // WCAG AA for text

// Found by annealing over lightness, chroma and hue, so that any two types stay apart for each of the common
// colour blindnesses and reach 4.5:1 on the page; the test of this folder keeps both properties.
constexpr std::array<QRgb, 5> lightTypes = {0xFF2A6BBD, 0xFF620C6E, 0xFF004A30, 0xFFA35A10, 0xFF5A6066};
constexpr std::array<QRgb, 5> darkTypes = {0xFF859BFD, 0xFFFFB2DE, 0xFF9EE6B4, 0xFFFB8347, 0xFFA0A29A};
constexpr std::array<QRgb, 6> lightEntities = {0xFF63676D, 0xFF1F5AA8, 0xFF9A4A12,
                                               0xFF6B3FA0, 0xFF0B7A5B, 0xFF8A2C4E};
constexpr std::array<QRgb, 6> darkEntities = {0xFF9A9EA4, 0xFF7FB2EC, 0xFFE9A36B,
                                              0xFFB79AE8, 0xFF57C9A4, 0xFFE58AA6};
constexpr std::array<QRgb, 3> lightBars = {0xFF8A2C6E, 0xFF1F5AA8, 0xFF80858C};
constexpr std::array<QRgb, 3> darkBars = {0xFFE08CC8, 0xFF7FB2EC, 0xFF7F858C};

template <size_t N> std::array<QColor, N> colours(const std::array<QRgb, N> &values)
{
    std::array<QColor, N> out;
    for (size_t i = 0; i < N; ++i)
        out[i] = QColor(values[i]);
    return out;
}

/// Raised until it is legible on each of the grounds.
QColor legibleOn(std::initializer_list<QColor> grounds, QColor colour, double ratio = legible)
{
    for (const QColor &ground : grounds)
        colour = raisedTo(ratio, colour, ground);
    return colour;
}

} // namespace

namespace {

Theme themeOf(const QPalette &palette)
{
    Theme t;
    t.base = palette.color(QPalette::Active, QPalette::Base);
    t.alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    t.window = palette.color(QPalette::Active, QPalette::Window);
    t.text = palette.color(QPalette::Active, QPalette::Text);
    t.accent = palette.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    t.dark = luminance(t.base) < darkBelow;

    t.line = laidOver(t.text, t.dark ? 0.134 : 0.15, t.base);
    t.line2 = laidOver(t.text, t.dark ? 0.234 : 0.24, t.base);
    t.hover = laidOver(t.text, t.dark ? 0.105 : 0.08, t.base);
    t.accentSoft = laidOver(t.accent, t.dark ? 0.27 : 0.12, t.base);
    // Not only a line of 3:1: speakers and links are written in it, too.
    t.accentLine = legibleOn({t.base, t.accentSoft}, t.accent, t.dark ? 5.5 : legible);
    const std::initializer_list<QColor> grounds = {t.base, t.alternate, t.window, t.accentSoft};
    t.text2 = legibleOn(grounds, laidOver(t.text, t.dark ? 0.73 : 0.75, t.base));
    t.text3 = legibleOn(grounds, laidOver(t.text, t.dark ? 0.63 : 0.69, t.base));

    const QColor amber = t.dark ? QColor(0xED, 0xAE, 0x1F) : QColor(0xFF, 0xC3, 0x1F);
    t.todo = laidOver(amber, t.dark ? 0.20 : 0.25, t.base);
    t.todoQuotation = laidOver(amber, t.dark ? 0.07 : 0.10, t.base);
    t.todoInk = legibleOn(grounds, t.dark ? QColor(0xE2, 0xB9, 0x5C) : QColor(0x7A, 0x52, 0x00));
    t.confirmedQuotation = laidOver(t.text, 0.05, t.base);
    t.rejected = t.text3;

    t.types = colours(t.dark ? darkTypes : lightTypes);
    t.entities = colours(t.dark ? darkEntities : lightEntities);
    for (QColor &colour : t.entities)
        colour = legibleOn({t.base, t.accentSoft}, colour); // only under a desktop's own, stronger highlight
    t.bars = colours(t.dark ? darkBars : lightBars);
    return t;
}

} // namespace

Theme Theme::fromPalette(const QPalette &palette)
{
    // Every painted row and control asks, nearly always with the palette that the one before it had.
    static thread_local qint64 key = 0;
    static thread_local Theme last;
    if (palette.cacheKey() != key) {
        last = themeOf(palette);
        key = palette.cacheKey();
    }
    return last;
}

Theme Theme::current()
{
    return fromPalette(QGuiApplication::palette());
}

QColor Theme::hairline(annotation::EntityType which) const
{
    return laidOver(type(which), dark ? 0.85 : 0.80, base);
}

} // namespace guillemet::ui
