#include "ui/article/LineEstimate.h"

#include <QtGui/QFontMetricsF>

namespace guillemet::ui {

LineEstimate::LineEstimate(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (ushort c = 0x20; c < m_advances.size(); ++c)
        m_advances[c] = float(metrics.horizontalAdvance(QChar(c)));
    m_other = float(metrics.horizontalAdvance(u'n'));
    m_wide = float(metrics.horizontalAdvance(u'M')) * 1.1F;
}

int LineEstimate::lines(QStringView paragraph, double width) const
{
    int count = 1;
    double x = 0;         // of the line so far
    double breakable = 0; // of what would go to the next line: since the last place where it may break
    for (const QChar c : paragraph) {
        const ushort code = c.unicode();
        if (code == u' ' || code == u'\t') {
            x += m_advances[u' '];
            breakable = 0;
            continue; // a blank may hang over the end
        }
        const float advance = code < m_advances.size()             ? m_advances[code]
                              : (code >= 0x2E80 && code < 0xD800)  ? m_wide
                              : (c.isLowSurrogate() || c.isMark()) ? 0
                                                                   : m_other;
        x += advance;
        breakable += advance;
        if (x > width) {
            ++count;
            x = breakable > width ? advance : breakable; // a word longer than a line is cut
            breakable = x;
        }
        if (code == u'-' || code == 0x2013 || code == 0x2014 || (code >= 0x2E80 && code < 0xD800))
            breakable = 0;
    }
    return count;
}

} // namespace guillemet::ui
