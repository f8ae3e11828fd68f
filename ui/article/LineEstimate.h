#pragma once

#include <QtCore/QStringView>
#include <QtGui/QFont>
#include <array>

namespace guillemet::ui {

/// How many lines a paragraph will take, without laying it out: greedy wrapping with a table of advances (no
/// kerning, no shaping). Nearly always right for Latin text, and some fifty times quicker than a QTextLayout.
class LineEstimate
{
public:
    explicit LineEstimate(const QFont &font);

    int lines(QStringView paragraph, double width) const;

private:
    std::array<float, 0x250> m_advances{}; // Latin, with its extensions
    float m_wide = 0;                      // Han, kana, hangul, emoji
    float m_other = 0;
};

} // namespace guillemet::ui
