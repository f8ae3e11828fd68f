#pragma once

#include "exchange/common/ImportedText.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::exchange {

enum class OffsetUnit : unsigned char { Utf16, CodePoints, Graphemes };

std::optional<OffsetUnit> offsetUnitFromWord(const QString &word); ///< «utf16», «codepoints», «graphemes»

/// Spans of a given text in a unit that is chosen, as spans of the stored text.
class OffsetReader
{
public:
    /// `text` must live as long as this.
    OffsetReader(const ImportedText &text, OffsetUnit unit);
    Result<text::Span> span(qint64 start, qint64 end) const;

private:
    const ImportedText &m_text;
    OffsetUnit m_unit;
    std::vector<int> m_graphemes; ///< UTF-16 offsets of their starts, and of the text's end
};

} // namespace guillemet::exchange
