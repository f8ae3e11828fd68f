#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "project/Intentions.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::project::parts {

/// What every intention is made of. Spans are in UTF-16 units.

/// The change of one item of this article, or nothing where before and after are equal.
void addChange(annotation::Edit &edit, const ArticleSession &session, const annotation::Item &before,
               const annotation::Item &after);
void addMade(annotation::Edit &edit, const ArticleSession &session, const annotation::Item &made);
void addRemoved(annotation::Edit &edit, const ArticleSession &session, const annotation::Item &removed);

/// A person took it as it is: confirmed or rejected, by whom and when; its origin stays.
template <typename T> T decided(T item, annotation::Status status, const Actor &actor)
{
    item.status = status;
    item.provenance.author = actor.name;
    item.provenance.time = actor.time;
    return item;
}

/// A person changed it: confirmed, and what the engine had proposed is now «corrected».
template <typename T> T corrected(T item, const Actor &actor)
{
    if (item.provenance.origin == annotation::Origin::Engine)
        item.provenance.origin = annotation::Origin::Corrected;
    return decided(std::move(item), annotation::Status::Confirmed, actor);
}

/// The change that a person makes to `before`: corrected where `after` says something else; confirmed where it says
/// what was only suggested; nothing where it was so already.
template <typename T>
void addDecision(annotation::Edit &edit, const ArticleSession &session, const T &before, T after, const Actor &actor)
{
    if (!(before == after))
        addChange(edit, session, before, corrected(std::move(after), actor));
    else if (before.status != annotation::Status::Confirmed)
        addChange(edit, session, before, decided(std::move(after), annotation::Status::Confirmed, actor));
}

/// Within the text, on whole characters, without blanks at its edges; empty if nothing is left.
text::Span trimmed(const text::ArticleText &text, text::Span span);

/// Ascending and disjoint: overlapping ones are united.
std::vector<text::Span> ordered(std::vector<text::Span> spans);

/// A name for comparison: blanks of every kind made one blank, typographic apostrophes and hyphens made plain.
QString comparable(const QString &name);

/// The entity of the article that mentions of this very form and type belong to, or that is called so.
const annotation::Entity *entityOfForm(const ArticleSession &session, const QString &form,
                                       annotation::EntityType type);

/// Copies, for what also works on articles that are not open.
std::vector<annotation::Mention> allMentions(const ArticleSession &session);
std::vector<annotation::Entity> allEntities(const ArticleSession &session);

/// Entities take the type of their names that the edit gives another one, unless a person has confirmed a name of
/// theirs with another type that the edit leaves alone. `mentions` and `entities` are the article's
/// before the edit.
void retypeEntities(annotation::Edit &edit, const QString &article, const std::vector<annotation::Mention> &mentions,
                    const std::vector<annotation::Entity> &entities);

/// Removes entities that nothing speaks of any more once the edit is done. `candidates` are ids.
void removeOrphans(annotation::Edit &edit, const ArticleSession &session, const QStringList &candidates);

/// A mention at another place; `span` is trimmed. Suggested names that it now covers give way.
annotation::Edit moveMention(const ArticleSession &session, const annotation::Mention &mention, text::Span span,
                             const Actor &actor);

} // namespace guillemet::project::parts
