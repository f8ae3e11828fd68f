#pragma once

#include "annotation/Article.h"

#include <optional>
#include <vector>

namespace guillemet::exchange {

/// An article cut into tokens and sentences for formats that know nothing smaller than a token: tokens hold
/// no blank of Unicode or of Python, and every edge of an annotation is an edge of a token.
struct TokenGrid
{
    struct Token
    {
        text::Span span;
        bool blankAfter = false;
        bool startsParagraph = false;
    };
    /// Indices of tokens [first, last).
    struct Range
    {
        int first = 0;
        int last = 0;
    };

    std::vector<Token> tokens;
    std::vector<Range> sentences; ///< cover all tokens; no mention crosses from one into the next

    /// The tokens within a span; empty if it holds none.
    Range within(text::Span span) const;
};

TokenGrid gridOf(const annotation::Article &article);

} // namespace guillemet::exchange
