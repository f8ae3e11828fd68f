#pragma once

#include "annotation/Entity.h"
#include "annotation/Mention.h"
#include "detection/entities/HeadClasses.h"
#include "detection/entities/Nominal.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// What is known about one entity besides what leaves the engine.
struct EntityFacts
{
    annotation::Gender gender = annotation::Gender::Unknown;
    double genderCertainty = 0; ///< 0 to 1
    bool person = false;        ///< type PER
    bool body = false;          ///< ORG, or a seat of power
    bool plural = false;        ///< a body or group named in the plural: «Nations unies»
    bool family = false; ///< a surname that two persons of the article bear: nobody of them in particular
    QString country;     ///< of a place (itself), of a seat of power; in French
    std::vector<int> mentions;         ///< its names: indexes into the mentions, in reading order
    std::vector<int> tokens;           ///< first token of each of them
    std::vector<Nominal> descriptions; ///< titles and functions beside its names, in reading order
};

/// The entities of an article, with what speakers are resolved by: who is described how, who was named last.
/// Indexes are stable; add() appends.
class EntityTable
{
public:
    struct Candidate
    {
        int entity = -1;  ///< index
        double score = 0; ///< 0 to 1
    };

    int size() const { return int(m_entities.size()); }
    const annotation::Entity &entity(int index) const { return m_entities[size_t(index)]; }
    const EntityFacts &facts(int index) const { return m_facts[size_t(index)]; }
    const std::vector<annotation::Entity> &entities() const { return m_entities; }
    /// -1 when no entity has this id.
    int indexOf(const QString &id) const;
    /// Entity of the name with this index among the mentions linked; -1 for none (dates).
    int ofMention(int mention) const;

    /// Whom a description may mean, the likeliest first, at most five: by the titles beside names («le
    /// président russe»), by what a body or seat of power is («la présidence russe», «le syndicat»). Empty
    /// when nobody is known to be so. Descriptions that the article gives only after the token count less.
    std::vector<Candidate> describedAs(const Nominal &nominal, int token) const;
    /// Persons whom «il» or «elle» at the token may mean: of that gender or an unknown one, the last named
    /// first, each once, at most `limit`. O(mentions before the token that are passed).
    std::vector<int> personsBefore(int token, annotation::Gender gender, int limit = 5) const;
    /// The last entity named before the token, of any type but MISC; -1 for none.
    int lastNamedBefore(int token) const;

    /// A speaker who is never named: «une source proche du dossier». One entity for equal names and types.
    int add(const QString &name, annotation::EntityType type, annotation::Gender gender);

private:
    friend class LinkingJob;
    struct Named
    {
        int token = 0;
        int entity = 0;
    };
    struct Described
    {
        int token = 0;
        int entity = 0;
        Nominal nominal;
    };
    void index(int entity, const Nominal &nominal, int token);
    void sortDescriptions(); ///< by token; after the last index()
    void score(const std::vector<Described> &rows, const Nominal &nominal, int token,
               std::vector<Candidate> &out) const;

    std::vector<annotation::Entity> m_entities;
    std::vector<EntityFacts> m_facts;
    std::vector<int> m_ofMention;
    std::vector<Named> m_named;                         ///< all names that have an entity, in reading order
    QHash<quint64, std::vector<Described>> m_described; ///< by head
    QHash<quint64, std::vector<Described>> m_describedByClass; ///< by the bit of headClasses()
    QHash<QString, int> m_added;
};

} // namespace guillemet::detection
