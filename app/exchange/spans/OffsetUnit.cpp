#include "exchange/spans/OffsetUnit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextBoundaryFinder>

namespace guillemet::exchange {

std::optional<OffsetUnit> offsetUnitFromWord(const QString &word)
{
    if (word.isEmpty() || word == QLatin1String("utf16"))
        return OffsetUnit::Utf16;
    if (word == QLatin1String("codepoints"))
        return OffsetUnit::CodePoints;
    if (word == QLatin1String("graphemes"))
        return OffsetUnit::Graphemes;
    return std::nullopt;
}

OffsetReader::OffsetReader(const ImportedText &text, OffsetUnit unit) : m_text(text), m_unit(unit)
{
    if (unit != OffsetUnit::Graphemes)
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.given().string());
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        m_graphemes.push_back(int(at));
}

Result<text::Span> OffsetReader::span(qint64 start, qint64 end) const
{
    switch (m_unit) {
    case OffsetUnit::Utf16:
        return m_text.fromUtf16(start, end);
    case OffsetUnit::CodePoints:
        return m_text.fromCodePoints(start, end);
    case OffsetUnit::Graphemes:
        break;
    }
    if (start < 0 || start >= end || end >= qint64(m_graphemes.size())) {
        return Error{QCoreApplication::translate(
                         "Exchange", "the span from %1 to %2 does not lie within the text (length %3)")
                         .arg(start)
                         .arg(end)
                         .arg(qint64(m_graphemes.size()) - 1)};
    }
    return m_text.fromUtf16(m_graphemes[size_t(start)], m_graphemes[size_t(end)]);
}

} // namespace guillemet::exchange
