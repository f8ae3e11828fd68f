#pragma once

#include "detection/Analysis.h"
#include "detection/quotations/CueLexicon.h"
#include "text/QuoteMarks.h"

#include <vector>

namespace guillemet::detection {

/// The parts of a quoted stretch that are spoken, without the reporter's asides between the same marks
/// («Nous partirons, dit-elle. Demain.»): one span if there are none. Spans leave out the comma and the
/// blanks around an aside.
std::vector<text::Span> withoutAsides(const Analysis &article, const text::QuotedStretch &stretch,
                                      const CueLexicon &lexicon);

} // namespace guillemet::detection
