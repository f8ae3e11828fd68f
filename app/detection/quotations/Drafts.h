#pragma once

#include "annotation/Quotation.h"
#include "detection/quotations/QuotationModels.h"
#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// A quotation whose words, cue and source are known, and whose speaker is not yet.
struct Draft
{
    annotation::Quotation quotation; ///< kind, spans, cue, source, confidence and reasons
    int piece = 0;                   ///< where it stands in the outline
    int cue = -1;                    ///< index of Reading::cues
    int source = -1;                 ///< index of Reading::phrases
    double sourceSure = 0;           ///< the source ranker's probability
    double speech = 0;               ///< probability, not calibrated
};

/// The quotations of an article in reading order: fragments between marks put together, and reported clauses.
std::vector<Draft> draftQuotations(const Reading &reading, const QuotationModels &models);

} // namespace guillemet::detection
