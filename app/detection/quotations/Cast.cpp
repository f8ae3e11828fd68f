#include "detection/quotations/Cast.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr size_t recentAppearances = 40;
constexpr size_t mostFrequent = 6;
constexpr int longestApposition = 9; // pieces

bool isCollective(const QString &head)
{
    static const QSet<QString> words = {
        QStringLiteral("gouvernement"), QStringLiteral("ministère"),   QStringLiteral("syndicat"),
        QStringLiteral("fédération"),   QStringLiteral("association"), QStringLiteral("parti"),
        QStringLiteral("agence"),       QStringLiteral("police"),      QStringLiteral("tribunal"),
        QStringLiteral("parquet"),      QStringLiteral("entreprise"),  QStringLiteral("société"),
        QStringLiteral("groupe"),       QStringLiteral("direction"),   QStringLiteral("préfecture"),
        QStringLiteral("mairie"),       QStringLiteral("commission"),  QStringLiteral("collectif"),
        QStringLiteral("ong"),          QStringLiteral("opposition"),  QStringLiteral("armée"),
        QStringLiteral("quotidien"),    QStringLiteral("journal"),     QStringLiteral("magazine"),
        QStringLiteral("chaîne"),       QStringLiteral("communiqué"),  QStringLiteral("rapport"),
        QStringLiteral("étude"),        QStringLiteral("government"),  QStringLiteral("ministry"),
        QStringLiteral("police"),       QStringLiteral("department"),  QStringLiteral("company"),
        QStringLiteral("agency"),       QStringLiteral("union"),       QStringLiteral("party"),
        QStringLiteral("court"),        QStringLiteral("report"),      QStringLiteral("study"),
        QStringLiteral("authorities")};
    return words.contains(head);
}

} // namespace

std::optional<Nominal> nominalOf(const Reading &reading, const NounPhrase &phrase)
{
    if (phrase.kind != annotation::MentionKind::Nominal)
        return std::nullopt;
    const Outline &outline = reading.outline;
    return nominalIn(*outline.article, outline.at(phrase.first).token, outline.at(phrase.last - 1).token + 1);
}

namespace {

/// Adds what the pieces [first, last) say of a role.
void describeBy(const Reading &reading, int first, int last, Role &role)
{
    const QStringList words = describingWords(reading, first, last);
    for (const QString &word : words) {
        role.descriptions.insert(word);
        if (const int group = reading.outline.lexicon->group(word); group >= 0)
            role.groups.insert(group);
    }
}

} // namespace

QStringList describingWords(const Reading &reading, int first, int last)
{
    QStringList out;
    for (int p = first; p < last; ++p) {
        const Piece &piece = reading.outline.at(p);
        if (piece.word && piece.name < 0 && piece.lower.size() > 2 &&
            !(piece.classes & ~(Plural | Masculine | Feminine)))
            out.push_back(piece.lower);
    }
    return out;
}

Cast::Cast(const Reading &reading, const EntityTable &table) : m_table(&table)
{
    const Outline &outline = reading.outline;
    for (int e = 0; e < table.size(); ++e) {
        const annotation::Entity &entity = table.entity(e);
        const EntityFacts &facts = table.facts(e);
        Role role;
        role.entity = entity.id;
        role.name = entity.name;
        role.type = entity.type;
        role.gender = facts.gender;
        role.sureOfGender = facts.genderCertainty > 0.6;
        role.plural = facts.plural || facts.family;
        role.body = facts.body;
        m_roles.push_back(role);
    }
    m_roleOfName.assign(outline.names.size(), -1);
    for (size_t n = 0; n < outline.names.size(); ++n) {
        const int role = table.indexOf(outline.names[n].entity);
        m_roleOfName[n] = role;
        if (role >= 0)
            m_roles[size_t(role)].mentions.push_back(outline.names[n].span.start);
    }
    int lastName = -1;
    for (int p = 0; p < int(outline.pieces.size()); ++p) {
        const int name = outline.at(p).name;
        if (name >= 0 && name != lastName && m_roleOfName[size_t(name)] >= 0) {
            m_roles[size_t(m_roleOfName[size_t(name)])].outside.push_back(p);
            m_appearances.emplace_back(p, m_roleOfName[size_t(name)]);
        }
        lastName = name;
    }
    for (int r = 0; r < int(m_roles.size()); ++r)
        m_frequent.push_back(r);
    std::stable_sort(m_frequent.begin(), m_frequent.end(), [this](int a, int b) {
        const auto weight = [this](int r) {
            const Role &role = m_roles[size_t(r)];
            const bool speaks = role.type == annotation::EntityType::Person ||
                                role.type == annotation::EntityType::Organisation;
            return role.mentions.size() + (speaks ? 1000 : 0);
        };
        return weight(a) > weight(b);
    });
    m_rank.assign(m_roles.size(), 0);
    for (size_t i = 0; i < m_frequent.size(); ++i)
        m_rank[size_t(m_frequent[i])] = int(i);
    describe(reading);
}

void Cast::describe(const Reading &reading)
{
    const Outline &outline = reading.outline;
    for (size_t i = 0; i < reading.phrases.size(); ++i) {
        const NounPhrase &phrase = reading.phrases[i];
        if (phrase.name < 0)
            continue;
        const int role = m_roleOfName[size_t(phrase.name)];
        if (role < 0)
            continue;
        Role &it = m_roles[size_t(role)];
        describeBy(reading, phrase.first, phrase.last, it);
        if (it.gender == annotation::Gender::Unknown && phrase.kind == annotation::MentionKind::Nominal &&
            !phrase.plural)
            it.gender = phrase.gender;
        // «X, directrice du réseau,»
        if (outline.isSign(phrase.last, u',') && outline.holds(phrase.last + 1)) {
            const Piece &next = outline.at(phrase.last + 1);
            if (next.word && next.name < 0 && next.sentence == outline.at(phrase.first).sentence &&
                !(next.classes & ~(Determiner | Plural | Masculine | Feminine | Indefinite)) &&
                (!next.isVerb(Finite) || next.isVerb(AlsoNoun))) {
                int end = phrase.last + 1;
                while (end < phrase.last + longestApposition && outline.holds(end) &&
                       outline.at(end).segment < 0 && outline.at(end).sentence == next.sentence &&
                       !outline.isSign(end, u',') &&
                       !(outline.at(end).isVerb(Finite) && !outline.at(end).isVerb(AlsoNoun)))
                    ++end;
                describeBy(reading, phrase.last + 1, end, it);
            }
        }
    }
    // «l’avocate de la famille, Saphia X»
    for (size_t i = 0; i + 1 < reading.phrases.size(); ++i) {
        const NounPhrase &phrase = reading.phrases[i];
        const NounPhrase &next = reading.phrases[i + 1];
        if (phrase.kind != annotation::MentionKind::Nominal || phrase.name >= 0 || next.name < 0 ||
            next.first != phrase.last + 1 || !outline.isSign(phrase.last, u',') ||
            outline.at(next.first).sentence != outline.at(phrase.first).sentence)
            continue;
        const int role = m_roleOfName[size_t(next.name)];
        if (role < 0)
            continue;
        describeBy(reading, phrase.first, phrase.last, m_roles[size_t(role)]);
        if (m_roles[size_t(role)].gender == annotation::Gender::Unknown && !phrase.plural)
            m_roles[size_t(role)].gender = phrase.gender;
    }
}

int Cast::addDescribed(const Reading &reading, const NounPhrase &phrase)
{
    const Outline &outline = reading.outline;
    Role role;
    int first = phrase.first;
    while (first < phrase.head && outline.at(first).name < 0 && outline.at(first).is(Determiner) &&
           (!outline.at(first).is(Plural) || outline.at(first).is(Preposition | Clitic)))
        ++first;
    role.name = outline.article->text.view(outline.span(first, phrase.last)).toString();
    role.gender = phrase.gender;
    role.plural = phrase.plural;
    role.described = true;
    role.nominal = nominalOf(reading, phrase);
    role.type = isCollective(outline.at(phrase.head).lower) ? annotation::EntityType::Organisation
                                                            : annotation::EntityType::Person;
    describeBy(reading, phrase.first, phrase.last, role);
    role.mentions.push_back(phrase.span.start);
    role.outside.push_back(phrase.first);
    m_roles.push_back(role);
    m_rank.push_back(int(m_rank.size()));
    return int(m_roles.size()) - 1;
}

std::vector<int> Cast::nearby(int piece) const
{
    std::vector<int> out;
    QSet<int> seen;
    const auto take = [&](int role) {
        if (!seen.contains(role)) {
            seen.insert(role);
            out.push_back(role);
        }
    };
    const auto after =
        std::upper_bound(m_appearances.begin(), m_appearances.end(), std::make_pair(piece + 30, 0));
    auto it = after;
    for (size_t n = 0; n < recentAppearances && it != m_appearances.begin(); ++n)
        take((--it)->second);
    for (size_t n = 0; n < m_frequent.size() && n < mostFrequent; ++n)
        take(m_frequent[n]);
    return out;
}

} // namespace guillemet::detection
