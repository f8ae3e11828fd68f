#include "project/IntentionParts.h"

namespace guillemet::project {

using namespace annotation;

namespace {

const Entity *entityCalled(const ArticleSession &session, const QString &name)
{
    const QString wanted = parts::comparable(name);
    const Entity *other = nullptr;
    for (const Entity *entity : session.annotations().entities()) {
        if (parts::comparable(entity->name).compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        if (entity->type == EntityType::Person)
            return entity;
        if (!other)
            other = entity;
    }
    return other;
}

Edit withSpeakers(const ArticleSession &session, const QString &id, const QStringList &speakers, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::SetSpeaker;
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation)
        return edit;
    const QString first = speakers.isEmpty() ? QString() : speakers.first();
    const QStringList several = speakers.size() > 1 ? speakers : QStringList();
    Quotation after = *quotation;
    if (after.speaker != first || after.speakers != several) {
        after.speaker = first;
        after.speakers = several;
    } else if (quotation->status == Status::Confirmed) {
        return edit;
    }
    // The person's word is certain; that alone does not make a suggestion a corrected one.
    const bool same = after == *quotation;
    after.speakerConfidence = 1.0;
    if (same)
        parts::addChange(edit, session, *quotation, parts::decided(after, Status::Confirmed, actor));
    else
        parts::addDecision(edit, session, *quotation, after, actor);
    return edit;
}

} // namespace

Edit setSpeaker(const ArticleSession &session, const QString &id, const QString &entity, const Actor &actor)
{
    return setSpeakers(session, id, entity.isEmpty() ? QStringList() : QStringList(entity), actor);
}

Edit setSpeakers(const ArticleSession &session, const QString &id, const QStringList &entities, const Actor &actor)
{
    for (const QString &entity : entities) {
        if (!session.annotations().entity(entity))
            return {EditKind::SetSpeaker, {}};
    }
    const Quotation *quotation = session.annotations().quotation(id);
    Edit edit = withSpeakers(session, id, entities, actor);
    if (quotation && !edit.isEmpty())
        parts::removeOrphans(edit, session, QStringList(quotation->speaker) + quotation->speakers);
    return edit;
}

Edit setNewSpeaker(ArticleSession &session, const QString &id, const QString &name, const Actor &actor)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return setSpeaker(session, id, {}, actor);
    if (const Entity *entity = entityCalled(session, simple))
        return setSpeaker(session, id, entity->id, actor);
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation)
        return {EditKind::SetSpeaker, {}};
    Entity made;
    made.id = session.annotations().newEntityId();
    made.name = simple;
    made.linkStatus = Status::Confirmed;
    Edit edit = withSpeakers(session, id, {made.id}, actor);
    parts::addMade(edit, session, made);
    parts::removeOrphans(edit, session, QStringList(quotation->speaker) + quotation->speakers);
    return edit;
}

} // namespace guillemet::project
