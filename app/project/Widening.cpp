#include "project/Widening.h"

#include "project/IntentionParts.h"
#include "project/Project.h"
#include "store/ArticleStore.h"
#include "store/Occurrences.h"

#include <algorithm>

namespace guillemet::project {

using annotation::Edit;
using annotation::EditKind;
using annotation::EntityType;
using annotation::Mention;
using annotation::Status;

namespace {

EditKind kindOf(WideAct act)
{
    switch (act) {
    case WideAct::Confirm: return EditKind::Confirm;
    case WideAct::Reject: return EditKind::Reject;
    case WideAct::Retype: return EditKind::Retype;
    }
    return EditKind::Confirm;
}

bool concerns(const Mention &mention, WideAct act, EntityType type)
{
    if (act == WideAct::Retype)
        return mention.status != Status::Rejected && (mention.type != type || mention.status == Status::Suggested);
    return mention.status == Status::Suggested;
}

Mention acted(const Mention &mention, WideAct act, EntityType type, const Actor &actor)
{
    if (act == WideAct::Retype && mention.type != type) {
        Mention after = mention;
        after.type = type;
        return parts::corrected(after, actor);
    }
    return parts::decided(mention, act == WideAct::Reject ? Status::Rejected : Status::Confirmed, actor);
}

Result<std::vector<store::MentionPlace>> elsewhere(const Project &project, const ArticleSession &session,
                                                   const Mention &mention)
{
    auto all = store::Occurrences(project.database()).mentionsOfForm(session.text().mid(mention.span));
    if (all)
        std::erase_if(*all, [&](const store::MentionPlace &place) {
            return place.article == session.id() || place.mention.kind != mention.kind;
        });
    return all;
}

std::vector<const Mention *> here(const ArticleSession &session, const Mention &mention, WideAct act, EntityType type)
{
    std::vector<const Mention *> out;
    const QString form = session.text().mid(mention.span);
    for (const Mention *other : session.annotations().mentions()) {
        const bool same = other->kind == mention.kind && other->span.length() == mention.span.length()
                          && session.text().view(other->span) == form;
        if (same && (concerns(*other, act, type) || other->id == mention.id))
            out.push_back(other);
    }
    return out;
}

} // namespace

Result<int> countAlike(const Project &project, const ArticleSession &session, const QString &id, WideAct act,
                       EntityType type)
{
    const Mention *mention = session.annotations().mention(id);
    if (!mention)
        return 0;
    int others = 0;
    if (mention->kind == annotation::MentionKind::Name) {
        const auto count = store::Occurrences(project.database())
                               .countToDecide(session.text().mid(mention->span),
                                              act == WideAct::Retype ? std::optional(type) : std::nullopt, session.id());
        if (!count)
            return count.error();
        others = *count;
    }
    return others + int(here(session, *mention, act, type).size());
}

Edit actInArticle(const ArticleSession &session, const QString &id, WideAct act, EntityType type, const Actor &actor)
{
    Edit edit{kindOf(act), {}};
    const Mention *mention = session.annotations().mention(id);
    if (!mention)
        return edit;
    // What the act is about stands first.
    parts::addChange(edit, session, *mention, acted(*mention, act, type, actor));
    for (const Mention *other : here(session, *mention, act, type)) {
        if (other != mention)
            parts::addChange(edit, session, *other, acted(*other, act, type, actor));
    }
    if (act == WideAct::Retype)
        parts::retypeEntities(edit, session.id(), parts::allMentions(session), parts::allEntities(session));
    return edit;
}

Result<Edit> actInProject(const Project &project, const ArticleSession &session, const QString &id, WideAct act,
                          EntityType type, const Actor &actor)
{
    Edit edit = actInArticle(session, id, act, type, actor);
    const Mention *mention = session.annotations().mention(id);
    if (!mention)
        return edit;
    auto others = elsewhere(project, session, *mention);
    if (!others)
        return others.error();
    const store::ArticleStore articles(project.database());
    for (size_t first = 0, last = 0; first < others->size(); first = last) {
        const QString &article = (*others)[first].article;
        Edit there{edit.kind, {}}; // the places come article by article
        for (; last < others->size() && (*others)[last].article == article; ++last) {
            const Mention &other = (*others)[last].mention;
            if (concerns(other, act, type))
                there.changes.push_back({article, other, acted(other, act, type, actor)});
        }
        if (act == WideAct::Retype && !there.isEmpty()) {
            const auto annotations = articles.loadAnnotations(article);
            if (!annotations)
                return annotations.error();
            parts::retypeEntities(there, article, annotations->mentions, annotations->entities);
        }
        edit.changes.insert(edit.changes.end(), there.changes.begin(), there.changes.end());
    }
    return edit;
}

} // namespace guillemet::project
