#pragma once

#include "detection/Analysis.h"

#include <vector>

namespace guillemet::detection {

/// Calendar expressions of French and English, in reading order: «mardi 21 novembre 2017», «22 novembre», «mai 2018»,
/// «2015» after a word that a year follows, «12/03/2017», «November 22, 2017». Without article or preposition; not
/// «hier», «mardi» alone, durations or amounts. Linear in the number of tokens.
std::vector<text::Span> dates(const Analysis &article);

} // namespace guillemet::detection
