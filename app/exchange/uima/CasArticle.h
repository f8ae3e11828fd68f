#pragma once

#include "exchange/common/Labels.h"
#include "exchange/uima/CasModel.h"
#include "text/Result.h"

namespace guillemet::exchange {

/// An article from the structures of a CAS, whose first Sofa with a string is its text. Names come from every
/// NamedEntity; types that are not known are counted. Errors have no file's name.
Result<annotation::Article> articleFromCas(const std::vector<ReadStructure> &structures,
                                           const LabelTable &labels, Losses &losses);

} // namespace guillemet::exchange
