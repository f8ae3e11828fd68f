#pragma once

#include "text/Span.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>
#include <vector>

namespace guillemet::text {

/// The immutable text of an article as it is stored, with the conversion of offsets between UTF-16 units
/// (inside the program) and Unicode code points (everything that leaves it). Copies share the data; safe to
/// use from several threads.
class ArticleText
{
public:
    ArticleText();
    /// `stored` is taken as it is; readers pass it through normalised() first.
    explicit ArticleText(QString stored);

    /// What is stored for a decoded file: without a leading byte order mark, CRLF and CR made LF, U+2028 and
    /// U+2029 made LF. Nothing else changes.
    static QString normalised(QString decoded);

    const QString &string() const { return m_data->string; }
    int size() const { return int(m_data->string.size()); }
    bool isEmpty() const { return m_data->string.isEmpty(); }
    QStringView view(Span span) const { return QStringView(m_data->string).mid(span.start, span.length()); }
    QString mid(Span span) const { return m_data->string.mid(span.start, span.length()); }

    int codePointCount() const;
    /// An offset within a surrogate pair counts as the pair's start. Clamped to the text. O(log of the number of
    /// characters outside the basic plane).
    int toCodePoint(int utf16) const;
    int toUtf16(int codePoint) const;
    Span toCodePoints(Span utf16) const { return {toCodePoint(utf16.start), toCodePoint(utf16.end)}; }
    Span toUtf16(Span codePoints) const { return {toUtf16(codePoints.start), toUtf16(codePoints.end)}; }
    /// Whether a span given in code points lies within the text and is not empty.
    bool holdsCodePoints(Span codePoints) const;

    /// SHA-256 of the text's UTF-8, in lower-case hexadecimal.
    QByteArray sha256() const;

    friend bool operator==(const ArticleText &a, const ArticleText &b) { return a.string() == b.string(); }

private:
    struct Data
    {
        QString string;
        std::vector<int> astral; // UTF-16 offsets of the high surrogates of well-formed pairs, ascending
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace guillemet::text
