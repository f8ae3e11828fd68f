#include "store/EntityLinks.h"

#include "store/EntityStore.h"

namespace guillemet::store {

using namespace annotation;

Result<void> EntityLinks::link(Entity &entity, bool hasName)
{
    entity.linkStatus = Status::Suggested;
    if (hasName && !entity.name.isEmpty()) {
        const Result<std::vector<ProjectEntity>> same = m_writer.projectEntities().named(entity.name);
        if (!same)
            return same.error();
        for (const ProjectEntity &candidate : *same) {
            if (candidate.type == entity.type) {
                entity.projectEntity = candidate.id;
                return {};
            }
        }
    }
    ProjectEntity made;
    made.id = EntityStore::newId();
    made.name = entity.name;
    made.type = entity.type;
    made.gender = entity.gender;
    entity.projectEntity = made.id;
    return m_writer.put(nullptr, &made);
}

QSet<QString> namedEntities(const std::vector<Entity> &entities, const std::vector<Mention> &mentions)
{
    QSet<QString> mentioned;
    QSet<QString> named;
    for (const Mention &mention : mentions) {
        mentioned.insert(mention.entity);
        if (mention.kind == MentionKind::Name)
            named.insert(mention.entity);
    }
    for (const Entity &entity : entities) {
        if (!mentioned.contains(entity.id))
            named.insert(entity.id);
    }
    return named;
}

} // namespace guillemet::store
