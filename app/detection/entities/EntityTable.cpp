#include "detection/entities/EntityTable.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::EntityType;
using annotation::Gender;

namespace {

// How many descriptions or names are looked at: bounds that keep a text of any length linear.
constexpr int descriptionsBack = 60;
constexpr int descriptionsForward = 6;
constexpr int namesBack = 80;

} // namespace

int EntityTable::indexOf(const QString &id) const
{
    // Ids are e1, e2 … in order.
    bool number = false;
    const int index = QStringView(id).mid(1).toInt(&number) - 1;
    return number && index >= 0 && index < size() && m_entities[size_t(index)].id == id ? index : -1;
}

int EntityTable::ofMention(int mention) const
{
    return mention >= 0 && mention < int(m_ofMention.size()) ? m_ofMention[size_t(mention)] : -1;
}

void EntityTable::index(int entity, const Nominal &nominal, int token)
{
    const Described row{token, entity, nominal};
    m_described[nominal.head].push_back(row);
    for (quint64 classes = headClasses(nominal.head); classes != 0; classes &= classes - 1)
        m_describedByClass[classes & (~classes + 1)].push_back(row);
}

void EntityTable::sortDescriptions()
{
    const auto sort = [](std::vector<Described> &rows) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Described &a, const Described &b) { return a.token < b.token; });
    };
    for (auto &rows : m_described)
        sort(rows);
    for (auto &rows : m_describedByClass)
        sort(rows);
}

void EntityTable::score(const std::vector<Described> &rows, const Nominal &nominal, int token,
                        std::vector<Candidate> &out) const
{
    const auto middle = std::upper_bound(rows.begin(), rows.end(), token,
                                         [](int value, const Described &row) { return value < row.token; });
    const auto first = middle - std::min<ptrdiff_t>(middle - rows.begin(), descriptionsBack);
    const auto last = middle + std::min<ptrdiff_t>(rows.end() - middle, descriptionsForward);
    for (auto row = first; row != last; ++row) {
        double score = likeness(nominal, row->nominal);
        if (row >= middle)
            score *= 0.6; // not yet said
        if (score <= 0)
            continue;
        const auto known =
            std::find_if(out.begin(), out.end(), [&](const Candidate &c) { return c.entity == row->entity; });
        if (known == out.end())
            out.push_back({row->entity, score});
        else
            known->score = std::max(known->score, score);
    }
}

std::vector<EntityTable::Candidate> EntityTable::describedAs(const Nominal &nominal, int token) const
{
    std::vector<Candidate> out;
    if (const auto rows = m_described.constFind(nominal.head); rows != m_described.cend())
        score(*rows, nominal, token, out);
    for (quint64 classes = headClasses(nominal.head); classes != 0; classes &= classes - 1) {
        if (const auto rows = m_describedByClass.constFind(classes & (~classes + 1));
            rows != m_describedByClass.cend())
            score(*rows, nominal, token, out);
    }
    std::erase_if(out, [&](const Candidate &candidate) {
        const EntityFacts &known = facts(candidate.entity);
        return nominal.gender != Gender::Unknown && known.gender != Gender::Unknown &&
               known.gender != nominal.gender && known.person && known.genderCertainty > 0.6;
    });
    // Of two that fit alike, the one named last.
    const std::vector<int> recent = personsBefore(token, Gender::Unknown, 8);
    for (Candidate &candidate : out) {
        const auto place = std::find(recent.begin(), recent.end(), candidate.entity);
        if (place != recent.end())
            candidate.score = std::min(1.0, candidate.score + 0.08 / double(1 + (place - recent.begin())));
    }
    std::stable_sort(out.begin(), out.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.entity < b.entity;
    });
    if (out.size() > 5)
        out.resize(5);
    return out;
}

std::vector<int> EntityTable::personsBefore(int token, Gender gender, int limit) const
{
    std::vector<int> out;
    auto at = std::lower_bound(m_named.begin(), m_named.end(), token,
                               [](const Named &named, int value) { return named.token < value; });
    for (int looked = 0; at != m_named.begin() && looked < namesBack && int(out.size()) < limit; ++looked) {
        --at;
        const EntityFacts &known = facts(at->entity);
        if (!known.person || known.family)
            continue;
        if (gender != Gender::Unknown && known.gender != Gender::Unknown && known.gender != gender &&
            known.genderCertainty > 0.5)
            continue;
        if (std::find(out.begin(), out.end(), at->entity) == out.end())
            out.push_back(at->entity);
    }
    return out;
}

int EntityTable::lastNamedBefore(int token) const
{
    auto at = std::lower_bound(m_named.begin(), m_named.end(), token,
                               [](const Named &named, int value) { return named.token < value; });
    while (at != m_named.begin()) {
        --at;
        if (entity(at->entity).type != EntityType::Other)
            return at->entity;
    }
    return -1;
}

int EntityTable::add(const QString &name, EntityType type, Gender gender)
{
    const QString key = QChar(u'0' + int(type)) + name.toCaseFolded();
    const auto known = m_added.constFind(key);
    if (known != m_added.cend())
        return *known;
    annotation::Entity made;
    made.id = QStringLiteral("e%1").arg(size() + 1);
    made.name = name;
    made.type = type;
    made.gender = gender;
    m_entities.push_back(made);
    EntityFacts facts;
    facts.gender = gender;
    facts.genderCertainty = gender == Gender::Unknown ? 0 : 0.9;
    facts.person = type == EntityType::Person;
    facts.body = type == EntityType::Organisation;
    m_facts.push_back(std::move(facts));
    m_added.insert(key, size() - 1);
    return size() - 1;
}

} // namespace guillemet::detection
