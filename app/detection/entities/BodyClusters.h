#pragma once

#include "annotation/Types.h"
#include "detection/entities/NameForms.h"
#include "detection/lexicons/Lexicons.h"

#include <utility>
#include <vector>

namespace guillemet::detection {

/// Which forms of one type (bodies, places, others) name the same thing: equal but for case and accents,
/// acronym and full name (by the lexicon, by «Organisation mondiale de la santé (OMS)», by initials), short
/// and long forms («Conseil de sécurité», «ministère russe de la Défense»), names of a country in use
/// together. Returns the cluster of each form, numbered by first form. `brackets`: pairs of forms of which
/// the second stands in brackets right after the first. Linear, but for sorting.
std::vector<int> bodyClusters(const std::vector<NameForm> &forms, annotation::EntityType type,
                              const std::vector<std::pair<int, int>> &brackets, const QString &language,
                              const Lexicons &lexicons);

/// Whether the letters of an acronym stand in order in a name, its first letter first: «OMS» in «Organisation
/// mondiale de la santé».
bool isAcronymOf(const NameForm &acronym, const NameForm &full);

} // namespace guillemet::detection
