#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "text/Result.h"

namespace guillemet::project {

class Project;

/// What is done to every name with the same words.
enum class WideAct : unsigned char { Confirm, Reject, Retype };

/// How many names of the whole project have these words and would change.
Result<int> countAlike(const Project &project, const ArticleSession &session, const QString &mention, WideAct act,
                       annotation::EntityType type);

/// The act on every undecided name (for Retype: on every one that is not rejected) with the words of `mention`, in
/// the article or in the whole project, as one step. The mention itself is among them, decided or not.
annotation::Edit actInArticle(const ArticleSession &session, const QString &mention, WideAct act,
                              annotation::EntityType type, const Actor &actor);
Result<annotation::Edit> actInProject(const Project &project, const ArticleSession &session, const QString &mention,
                                      WideAct act, annotation::EntityType type, const Actor &actor);

} // namespace guillemet::project
