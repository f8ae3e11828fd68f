#pragma once

#include "annotation/Article.h"
#include "store/SuggestionStore.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace guillemet::store {

/// Which of an article's entities the entities of a new detection are: id of the new one → id of the stored
/// one. First by the mentions that stand (a person's word: several new ones may be one), then, each stored
/// one once, by the suggestions that they share, then by name and type. Those that are new are not in it.
QHash<QString, QString> matchEntities(const annotation::Article &stored, const Suggested &suggested);

/// Ids of the entities that something which stands speaks of, or whose link a person decided.
QSet<QString> standingEntities(const annotation::Article &stored);

} // namespace guillemet::store
