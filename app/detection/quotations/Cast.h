#pragma once

#include "annotation/Mention.h"
#include "detection/entities/EntityTable.h"
#include "detection/quotations/Reading.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <optional>
#include <vector>

namespace guillemet::detection {

/// Somebody or something in the article that may speak.
struct Role
{
    QString entity; ///< id of the Entity; empty for a role that a description made, until it is given one
    QString name;
    annotation::EntityType type = annotation::EntityType::Person;
    annotation::Gender gender = annotation::Gender::Unknown;
    bool sureOfGender = false;
    bool body = false;              ///< an organisation or a seat of power
    std::optional<Nominal> nominal; ///< of a described role
    bool plural = false;
    bool described = false;     ///< never named: made from a source's description
    QSet<int> groups; ///< of the words that describe it
    QSet<QString> descriptions; ///< words that describe it, in lower case («président», «russe»)
    std::vector<int> mentions;  ///< starts of its names in the text, ascending
    std::vector<int> outside;   ///< those of them outside quoted segments: numbers of pieces
};

/// Who is in the article: its entities with where they are named and how they are described.
class Cast
{
public:
    /// `table` must live as long as this.
    Cast(const Reading &reading, const EntityTable &table);

    const EntityTable &table() const { return *m_table; }

    const std::vector<Role> &roles() const { return m_roles; }
    /// -1 when the name belongs to no entity.
    int roleOfName(int name) const { return m_roleOfName[size_t(name)]; }

    /// Makes a role from a phrase that names nobody; its index.
    int addDescribed(const Reading &reading, const NounPhrase &phrase);

    /// The roles worth asking about at a place, most recently named first: those named in the last sentences,
    /// and the most often named. Bounded, so that long articles stay linear.
    std::vector<int> nearby(int piece) const;

    /// How often the role is named, as a rank: 0 for the most often named person or body.
    int rank(int role) const { return m_rank[size_t(role)]; }

private:
    void describe(const Reading &reading);
    const EntityTable *m_table;
    std::vector<Role> m_roles; ///< the entities of the table, by their indexes; then the described ones
    std::vector<int> m_roleOfName;
    std::vector<int> m_rank;
    std::vector<int> m_frequent;                    // roles, most often named first
    std::vector<std::pair<int, int>> m_appearances; // piece, role, by piece
};

/// The phrase read as a description; nothing for names, pronouns and phrases that name neither persons nor
/// bodies.
std::optional<Nominal> nominalOf(const Reading &reading, const NounPhrase &phrase);

/// The words of a phrase that describe somebody: its nouns and adjectives in lower case, without names.
QStringList describingWords(const Reading &reading, int first, int last);

} // namespace guillemet::detection
