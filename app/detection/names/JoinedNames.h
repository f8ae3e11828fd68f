#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/names/NameLexicon.h"

#include <vector>

namespace guillemet::detection {

/// «Otan-Ukraine», «France-Allemagne», «Paris-Rouen»: a token that joins the names of several countries, international
/// bodies or cities is that many names, and of «pro-Israël», «London-based» the one is left. Only where the lexicon knows every part and not the whole («Guinée-Bissau»,
/// «Boulogne-Billancourt»). Takes and gives names in reading order.
std::vector<annotation::Mention> withJoinedNames(std::vector<annotation::Mention> names, const Analysis &article,
                                                 const NameLexicon &lexicon);

} // namespace guillemet::detection
