#include "project/EntityLinks.h"

#include "store/EntityStore.h"

#include <algorithm>

namespace guillemet::project {

using namespace annotation;

namespace {

bool needsLink(const Change &change)
{
    const Entity *made = change.after && !change.before ? std::get_if<Entity>(&*change.after) : nullptr;
    return made && made->projectEntity.isEmpty();
}

Result<std::optional<ProjectEntity>> standing(store::Database &database, const Entity &entity)
{
    const auto named = store::EntityStore(database).named(entity.name);
    if (!named)
        return named.error();
    const auto same = std::find_if(named->begin(), named->end(),
                                   [&](const ProjectEntity &other) { return other.type == entity.type; });
    return same == named->end() ? std::optional<ProjectEntity>() : *same;
}

ProjectEntity newFor(const Entity &entity)
{
    ProjectEntity made;
    made.id = store::EntityStore::newId();
    made.name = entity.name;
    made.type = entity.type;
    made.gender = entity.gender;
    return made;
}

} // namespace

Result<Edit> withLinkedEntities(store::Database &database, const Edit &edit)
{
    if (std::none_of(edit.changes.begin(), edit.changes.end(), needsLink))
        return edit;
    Edit out;
    out.kind = edit.kind;
    for (const Change &change : edit.changes) {
        out.changes.push_back(change);
        if (!needsLink(change))
            continue;
        Entity entity = std::get<Entity>(*change.after);
        const auto found = standing(database, entity);
        if (!found)
            return found.error();
        if (*found) {
            entity.projectEntity = (*found)->id;
            entity.linkStatus = Status::Suggested;
            out.changes.back().after = entity;
            continue;
        }
        const ProjectEntity made = newFor(entity);
        entity.projectEntity = made.id;
        out.changes.back().after = entity;
        out.changes.push_back({QString(), std::nullopt, made});
    }
    return out;
}

} // namespace guillemet::project
