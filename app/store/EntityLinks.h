#pragma once

#include "annotation/Article.h"
#include "store/ItemWriter.h"

#include <QtCore/QSet>

namespace guillemet::store {

/// Links an article's new entities to the project's, as the engine may do by itself: to the one of equal type
/// and full name (or alias), as a suggestion; else to one made for it. Those without a name in the text («une
/// source proche du dossier») are never joined over two articles.
class EntityLinks
{
public:
    explicit EntityLinks(ItemWriter &writer) : m_writer(writer) {}

    /// Sets projectEntity and linkStatus.
    Result<void> link(annotation::Entity &entity, bool hasName);

private:
    ItemWriter &m_writer;
};

/// Ids of the entities that a name stands for, or that no mention stands for at all (a file may name just a
/// speaker).
QSet<QString> namedEntities(const std::vector<annotation::Entity> &entities,
                            const std::vector<annotation::Mention> &mentions);

} // namespace guillemet::store
