#pragma once

#include "text/ArticleText.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// A text as a file gives it, beside the text that is stored for it (CONTRACT.md, «Text»), with the way from
/// the file's offsets to the stored ones: a CRLF that became LF, or a byte order mark that fell away, moves
/// all that follows.
class ImportedText
{
public:
    /// Lone surrogates, which no file format can hold, become U+FFFD, one for one.
    explicit ImportedText(QString given);

    const text::ArticleText &given() const { return m_given; }
    const text::ArticleText &stored() const { return m_stored; }

    /// Why the text cannot be an article (nothing but blanks, or U+0000 in it), or an empty string.
    QString refusal() const;

    /// A span in UTF-16 units, or in code points, of the given text, as a span of the stored text in UTF-16
    /// units; an Error without a file's name if it is empty or lies outside.
    Result<text::Span> fromUtf16(qint64 start, qint64 end) const;
    Result<text::Span> fromCodePoints(qint64 start, qint64 end) const;

private:
    int toStored(int offset) const;

    text::ArticleText m_given;
    text::ArticleText m_stored;
    std::vector<int> m_dropped; ///< offsets in the given text of the units that the stored text lacks
};

/// Lone surrogates made U+FFFD, one for one.
QString withoutLoneSurrogates(QString text);

} // namespace guillemet::exchange
