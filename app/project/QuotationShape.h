#pragma once

#include "annotation/Types.h"
#include "text/ArticleText.h"
#include "text/Span.h"

#include <vector>

namespace guillemet::project {

/// What selected words are as a quotation.
struct QuotationShape
{
    std::vector<text::Span> spans; ///< ascending, disjoint, without outer marks and blanks; empty if nothing is left
    annotation::QuotationKind kind = annotation::QuotationKind::Indirect;
};

/// Words between marks are taken without their marks, one span a pair of marks, and what stands between the pairs
/// is left out: direct when they are an utterance of their own, mixed inside the reporter's sentence. Without marks
/// the words are indirect, one span a line. `selected` in UTF-16 units. Linear in the paragraphs touched.
QuotationShape quotationShape(const text::ArticleText &text, text::Span selected);

} // namespace guillemet::project
