#pragma once

#include "detection/Memory.h"
#include "detection/entities/BodyClusters.h"
#include "detection/entities/EntityTable.h"
#include "detection/entities/NameForms.h"
#include "detection/entities/PersonClusters.h"

#include <QtCore/QHash>
#include <vector>

namespace guillemet::detection {

/// One run of the linker over one article.
class LinkingJob
{
public:
    LinkingJob(const Analysis &article, std::vector<annotation::Mention> &mentions, const Memory &memory,
               const Lexicons &lexicons);
    EntityTable run();

private:
    /// The names of one type: their forms and, for each mention, which form it is.
    struct Group
    {
        annotation::EntityType type = annotation::EntityType::Person;
        std::vector<int> mentions;
        std::vector<NameForm> forms;
        std::vector<int> formOfMention; ///< parallel to `mentions`
        std::vector<int> cluster;       ///< parallel to `mentions`
        QHash<QString, int> formByText;
    };

    void collect();
    void clusterPersons(Group &group);
    void clusterBodies(Group &group);
    void joinByMemory(Group &group);
    int bracketForm(const Group &group, size_t at) const;
    void buildEntities();
    void nameEntity(const Group &group, size_t at, int entity);
    void addBodyFacts(int entity);
    void addMemoryFacts(int entity);

    const Analysis &m_article;
    std::vector<annotation::Mention> &m_mentions;
    const Memory &m_memory;
    const Lexicons &m_lexicons;
    std::vector<quint64> m_keys;
    std::vector<Group> m_groups;
    std::vector<int> m_firstToken;       ///< of each mention
    std::vector<int> m_lastToken;        ///< exclusive
    std::vector<NameContext> m_contexts; ///< of each mention; empty for those of other types than PER
    std::vector<GenderVotes> m_votes;    ///< by person cluster
    std::vector<bool> m_families;
    QHash<QString, int> m_known; ///< memory: type and folded name or alias → known entity
    std::vector<int> m_knownOfEntity;
    EntityTable m_table;
};

} // namespace guillemet::detection
