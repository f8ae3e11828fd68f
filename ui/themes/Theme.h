#pragma once

#include "annotation/Types.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>
#include <array>

namespace guillemet::ui {

/// Every colour that the program paints with. Ground, text and accent come from the desktop's palette; the
/// colours of marks and people are ours, in a light and a dark set that is chosen by the luminance of the
/// palette's Base.
struct Theme
{
    bool dark = false;

    QColor base;      ///< the page
    QColor alternate; ///< lists
    QColor window;    ///< bars and panels
    QColor text;
    QColor text2; ///< secondary
    QColor text3; ///< captions
    QColor line;  ///< separators
    QColor line2; ///< borders of controls
    QColor accent;
    QColor onAccent;
    QColor accentLine; ///< frames of what is selected; also legible as text
    QColor accentSoft; ///< ground of what is selected
    QColor hover;

    QColor todo;          ///< ground of an undecided name
    QColor todoQuotation; ///< ground of an undecided quotation
    QColor todoInk;       ///< its corners, and the words «to decide»
    QColor confirmedQuotation;
    QColor rejected; ///< line through what was rejected

    std::array<QColor, 5> types;    ///< by annotation::EntityType
    std::array<QColor, 6> entities; ///< speakers by share of words from 1; 0 is unknown or anonymous
    std::array<QColor, 3> bars;     ///< women, men, bodies and unknown

    static Theme fromPalette(const QPalette &palette);
    /// Of the application's palette as it is now.
    static Theme current();

    QColor type(annotation::EntityType type) const { return types[size_t(type)]; }
    /// The line of a confirmed mention: found when looked for, overlooked when reading.
    QColor hairline(annotation::EntityType type) const;
    /// Colour of the speaker at `rank` by share of words, 0 the first; after five it begins again. Negative:
    /// unknown.
    QColor speaker(int rank) const { return rank < 0 ? entities[0] : entities[size_t(1 + rank % 5)]; }

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace guillemet::ui
