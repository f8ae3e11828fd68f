#include "project/EntityIntentions.h"

#include "project/IntentionParts.h"
#include "project/Project.h"
#include "store/EntityStore.h"
#include "store/Occurrences.h"

namespace guillemet::project {

using annotation::Change;
using annotation::Edit;
using annotation::EditKind;
using annotation::Entity;
using annotation::Mention;
using annotation::ProjectEntity;
using annotation::Quotation;

namespace {

Result<std::vector<store::EntityStore::Cluster>> clustersOf(const Project &project, const QString &entity)
{
    return store::EntityStore(project.database()).clusters(entity);
}

QString takenOver(const QString &id, const QString &from, const QString &into) { return id == from ? into : id; }

/// Mentions, quotations and candidates of `from` given to `into`, and the cluster itself removed.
void moveWithinArticle(Edit &edit, const ArticleSession &session, const Entity &from, const Entity &into)
{
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->entity != from.id)
            continue;
        Mention after = *mention;
        after.entity = into.id;
        parts::addChange(edit, session, *mention, after);
    }
    for (const Quotation *quotation : session.annotations().quotations()) {
        Quotation after = *quotation;
        after.speaker = takenOver(after.speaker, from.id, into.id);
        for (QString &speaker : after.speakers)
            speaker = takenOver(speaker, from.id, into.id);
        after.speakers.removeDuplicates();
        for (annotation::SpeakerCandidate &candidate : after.candidates)
            candidate.entity = takenOver(candidate.entity, from.id, into.id);
        parts::addChange(edit, session, *quotation, after);
    }
    parts::addRemoved(edit, session, from);
}

/// The entity's names over the whole project take its new type.
Result<void> retypeNames(Edit &edit, const Project &project, const ProjectEntity &entity)
{
    const auto places = store::Occurrences(project.database()).mentionsOfEntity(entity.id);
    if (!places)
        return places.error();
    const Actor actor{project.annotator(), QDateTime::currentDateTimeUtc()};
    for (const store::MentionPlace &place : *places) {
        const Mention &mention = place.mention;
        if (mention.kind != annotation::MentionKind::Name || mention.status == annotation::Status::Rejected
            || mention.type == entity.type)
            continue;
        Mention after = mention;
        after.type = entity.type;
        edit.changes.push_back({place.article, mention, parts::corrected(after, actor)});
    }
    return {};
}

} // namespace

Result<Edit> editEntity(const Project &project, const ProjectEntity &before, const ProjectEntity &after)
{
    Edit edit{EditKind::EditEntity, {}};
    if (before == after)
        return edit;
    edit.changes.push_back({QString(), before, after});
    auto clusters = clustersOf(project, before.id);
    if (!clusters)
        return clusters.error();
    for (const auto &cluster : *clusters) {
        Entity changed = cluster.entity;
        if (after.name != before.name)
            changed.name = after.name;
        changed.type = after.type;
        changed.gender = after.gender;
        if (!(changed == cluster.entity))
            edit.changes.push_back({cluster.article, cluster.entity, changed});
    }
    if (after.type != before.type) {
        if (const Result<void> retyped = retypeNames(edit, project, after); !retyped)
            return retyped.error();
    }
    return edit;
}

Result<Edit> mergeEntities(const Project &project, const ArticleSession &session, const QString &fromId,
                           const QString &intoId)
{
    Edit edit{EditKind::MergeEntities, {}};
    const Entity *from = session.annotations().entity(fromId);
    const Entity *into = session.annotations().entity(intoId);
    if (!from || !into || from == into)
        return edit;
    moveWithinArticle(edit, session, *from, *into);
    if (from->projectEntity.isEmpty() || from->projectEntity == into->projectEntity)
        return edit;
    const store::EntityStore entities(project.database());
    auto gone = entities.entity(from->projectEntity);
    auto kept = entities.entity(into->projectEntity);
    if (!gone)
        return gone.error();
    if (!kept)
        return kept.error();
    if (!*gone || !*kept)
        return edit;
    auto clusters = clustersOf(project, from->projectEntity);
    if (!clusters)
        return clusters.error();
    for (const auto &cluster : *clusters) {
        if (cluster.article == session.id())
            continue; // this article's cluster is gone, or it is another one that stays
        Entity linked = cluster.entity;
        linked.projectEntity = into->projectEntity;
        linked.linkStatus = annotation::Status::Confirmed;
        edit.changes.push_back({cluster.article, cluster.entity, linked});
    }
    ProjectEntity after = **kept;
    for (const QString &name : QStringList((*gone)->name) + (*gone)->aliases) {
        if (name != after.name && !after.aliases.contains(name))
            after.aliases.append(name);
    }
    if (after.role.isEmpty())
        after.role = (*gone)->role;
    if (after.wikidata.isEmpty())
        after.wikidata = (*gone)->wikidata;
    if (!(after == **kept))
        edit.changes.push_back({QString(), **kept, after});
    return edit;
}

Edit splitEntity(ArticleSession &session, const QString &id, const Actor &actor)
{
    Edit edit{EditKind::SplitEntity, {}};
    const Mention *mention = session.annotations().mention(id);
    if (!mention)
        return edit;
    const QString form = session.text().mid(mention->span).simplified();
    ProjectEntity own;
    own.id = store::EntityStore::newId();
    own.name = form;
    own.type = mention->type;
    own.named = true;
    Entity made;
    made.id = session.annotations().newEntityId();
    made.name = form;
    made.type = mention->type;
    made.projectEntity = own.id;
    made.linkStatus = annotation::Status::Confirmed;
    Mention after = *mention;
    after.entity = made.id;
    const Mention before = *mention;
    parts::addChange(edit, session, before, parts::corrected(after, actor));
    parts::addMade(edit, session, made);
    edit.changes.push_back({QString(), std::nullopt, annotation::Item(own)});
    return edit;
}

} // namespace guillemet::project
