#pragma once

#include "detection/ModelSet.h"
#include "detection/quotations/QuotationDetector.h"

namespace guillemet::detection {

/// The quotation detector with what the models have learnt of each language. Sections are taken one by one: a
/// user's model that holds some of them replaces those only.
QuotationDetector modelQuotations(const ModelSet &models);

} // namespace guillemet::detection
