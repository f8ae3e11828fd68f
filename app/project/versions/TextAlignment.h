#pragma once

#include "text/Span.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::project {

/// Which words of one text stand in another version of it. Words that are met once in both texts hold the two together
/// (patience diff, Bram Cohen), what lies between them is aligned in turn; then passages that moved are found by five
/// words in a row that are met once in what is left of both. About linear. Spans in UTF-16 units.
class TextAlignment
{
public:
    TextAlignment(const QString &from, const QString &to);

    /// Where the very words of a span stand, one after the other; nothing when one of them is changed or gone, or
    /// another word came between. `withNeighbour`: the word before or the one after must stand there too, so that a
    /// single word is not taken for the same one in another sentence.
    std::optional<text::Span> exact(text::Span span, bool withNeighbour) const;
    /// From the first to the last word that stands there, when at least such a share of them does, near each other.
    std::optional<text::Span> similar(text::Span span, double share) const;

private:
    struct Token
    {
        text::Span span;
        int word = 0; ///< the same number for the same word in both texts
    };
    struct Range
    {
        int from = 0;
        int fromEnd = 0;
        int to = 0;
        int toEnd = 0;
        int depth = 0;
    };
    struct Tokens
    {
        int first = 0;
        int end = 0;
    };

    void tokenize(const QString &from, const QString &to);
    void align(Range whole);
    bool splitAtUniqueWords(const Range &range, std::vector<Range> &left);
    void alignSmall(const Range &range);
    void alignMoved();
    void match(int from, int to);
    bool follows(int from) const;
    Tokens tokensOf(text::Span span) const;

    std::vector<Token> m_from;
    std::vector<Token> m_to;
    std::vector<int> m_match; // of each token of `from`: the one of `to`, or −1
    std::vector<bool> m_taken;
};

} // namespace guillemet::project
