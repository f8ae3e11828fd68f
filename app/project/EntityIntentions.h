#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "text/Result.h"

namespace guillemet::project {

class Project;

// What a person wants with an entity. The edit speaks of the entity of the project and of every article's cluster
// that links to it, in one step.

/// Name, type, gender, role, aliases, Wikidata, note. The articles' clusters take name, type and gender, and their
/// names the type.
Result<annotation::Edit> editEntity(const Project &project, const annotation::ProjectEntity &before,
                                    const annotation::ProjectEntity &after);

/// In the article, everything of `from` becomes `into`'s (ids of its entities); in other articles, clusters that
/// linked to the one link to the other, whose aliases take the name that goes.
Result<annotation::Edit> mergeEntities(const Project &project, const ArticleSession &session, const QString &from,
                                       const QString &into);

/// A mention becomes an entity of its own, called by its words.
annotation::Edit splitEntity(ArticleSession &session, const QString &mention, const Actor &actor);

} // namespace guillemet::project
