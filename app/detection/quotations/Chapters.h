#pragma once

#include "detection/Analysis.h"
#include "text/QuoteMarks.h"

#include <vector>

namespace guillemet::detection {

/// A part of an article whose quotations are looked for by themselves, so that what is kept for a book's tokens is
/// bounded. An article of usual length is one chapter.
struct Chapter
{
    int firstToken = 0;
    int lastToken = 0; ///< exclusive
    std::vector<text::QuotedStretch> stretches; ///< those within it
};

/// The chapters of an article, in order, covering all tokens; none for a text without tokens. They end with a
/// paragraph, or with a sentence where a paragraph is longer than a chapter, and never within a quoted stretch or
/// between two that belong together. Linear.
std::vector<Chapter> chapters(const Analysis &article);

/// All of it, however long.
Chapter wholeArticle(const Analysis &article);

} // namespace guillemet::detection
