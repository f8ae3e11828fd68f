#include "project/IntentionParts.h"

#include <algorithm>

namespace guillemet::project {

using namespace annotation;

namespace {

/// The fullest form of an entity's names, with one mention's words replaced.
QString fullestForm(const ArticleSession &session, const Mention &changed)
{
    QString best = session.text().mid(changed.span);
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->id == changed.id || mention->entity != changed.entity || mention->kind != MentionKind::Name
            || mention->status == Status::Rejected)
            continue;
        const QString form = session.text().mid(mention->span);
        if (form.size() > best.size())
            best = form;
    }
    return best.simplified();
}

/// An entity that was called by the very words of this mention follows them when they change.
void renameWith(Edit &edit, const ArticleSession &session, const Mention &before, const Mention &after)
{
    const Entity *entity = session.annotations().entity(before.entity);
    if (!entity || before.kind != MentionKind::Name
        || parts::comparable(entity->name) != parts::comparable(session.text().mid(before.span)))
        return;
    const QString oldForm = parts::comparable(entity->name);
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->id != before.id && mention->entity == entity->id && mention->status != Status::Rejected
            && parts::comparable(session.text().mid(mention->span)) == oldForm)
            return; // it still goes by that name elsewhere
    }
    Entity renamed = *entity;
    renamed.name = fullestForm(session, after);
    parts::addChange(edit, session, *entity, renamed);
}

/// The suggested names that a name made by hand takes the place of: names are never nested.
std::vector<const Mention *> superseded(const ArticleSession &session, text::Span span)
{
    std::vector<const Mention *> out;
    for (const Mention *mention : session.annotations().mentionsIn(span)) {
        if (mention->kind == MentionKind::Name && mention->status == Status::Suggested)
            out.push_back(mention);
    }
    return out;
}

const Mention *nameAt(const ArticleSession &session, text::Span span)
{
    for (const Mention *mention : session.annotations().mentionsIn(span)) {
        if (mention->kind == MentionKind::Name && mention->span == span)
            return mention;
    }
    return nullptr;
}

} // namespace

Edit addName(ArticleSession &session, text::Span wanted, EntityType type, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::Add;
    const text::Span span = parts::trimmed(session.text(), wanted);
    if (span.isEmpty())
        return edit;
    if (const Mention *there = nameAt(session, span))
        return retype(session, there->id, type, actor);

    Mention mention;
    mention.id = session.annotations().newMentionId();
    mention.span = span;
    mention.type = type;
    mention.status = Status::Confirmed;
    mention.provenance = {Origin::Manual, actor.name, actor.time};

    const QString form = session.text().mid(span).simplified();
    const std::vector<const Mention *> replaced = superseded(session, span);
    const Entity *entity = parts::entityOfForm(session, form, type);
    if (!entity) {
        // A wider or narrower span of what was suggested speaks of the same person, body or place.
        const auto same = std::find_if(replaced.begin(), replaced.end(), [&](const Mention *m) {
            const Entity *of = session.annotations().entity(m->entity);
            return of && of->type == type;
        });
        if (same != replaced.end())
            entity = session.annotations().entity((*same)->entity);
    }
    std::optional<Entity> made;
    if (!entity) {
        made.emplace();
        made->id = session.annotations().newEntityId();
        made->name = form;
        made->type = type;
        made->linkStatus = Status::Confirmed;
    }
    mention.entity = entity ? entity->id : made->id;

    parts::addMade(edit, session, mention);
    if (made)
        parts::addMade(edit, session, *made);
    QStringList left;
    for (const Mention *old : replaced) {
        parts::addRemoved(edit, session, *old);
        left.append(old->entity);
    }
    parts::removeOrphans(edit, session, left);
    return edit;
}

Edit retype(const ArticleSession &session, const QString &id, EntityType type, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::Retype;
    const Mention *mention = session.annotations().mention(id);
    if (!mention)
        return edit;
    if (mention->type == type) {
        edit.kind = EditKind::Confirm;
        parts::addDecision(edit, session, *mention, *mention, actor);
        return edit;
    }
    Mention after = *mention;
    after.type = type;
    parts::addDecision(edit, session, *mention, after, actor);
    parts::retypeEntities(edit, session.id(), parts::allMentions(session), parts::allEntities(session));
    return edit;
}

Edit setEntity(const ArticleSession &session, const QString &id, const QString &entity, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::SetEntity;
    const Mention *mention = session.annotations().mention(id);
    if (!mention || (!entity.isEmpty() && !session.annotations().entity(entity)))
        return edit;
    Mention after = *mention;
    after.entity = entity;
    parts::addDecision(edit, session, *mention, after, actor);
    if (mention->entity != entity)
        parts::removeOrphans(edit, session, {mention->entity});
    return edit;
}

namespace parts {

Edit moveMention(const ArticleSession &session, const Mention &mention, text::Span span, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::MoveEdge;
    if (span.isEmpty())
        return edit;
    Mention after = mention;
    after.span = span;
    addDecision(edit, session, mention, after, actor);
    if (mention.span == span)
        return edit;
    renameWith(edit, session, mention, after);
    if (mention.kind == MentionKind::Name) {
        QStringList left;
        for (const Mention *old : superseded(session, span)) {
            if (old->id != mention.id) {
                addRemoved(edit, session, *old);
                left.append(old->entity);
            }
        }
        left.removeAll(mention.entity);
        removeOrphans(edit, session, left);
    }
    return edit;
}

} // namespace parts

} // namespace guillemet::project
