#include "annotation/AnnotationSet.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <unordered_set>

namespace guillemet::annotation {

namespace {

text::Span place(const Mention &mention) { return mention.span; }
text::Span place(const Quotation &quotation) { return quotation.spans.empty() ? text::Span{} : quotation.spans.front(); }
text::Span place(const Entity &) { return {}; }

/// The number at the end of an id of the program's own making («m12» gives 12), or 0.
int numberOf(const QString &id)
{
    return id.size() > 1 ? QStringView(id).mid(1).toInt() : 0;
}

bool spansDiffer(const Mention &a, const Mention &b) { return a.span != b.span; }
bool spansDiffer(const Quotation &a, const Quotation &b) { return a.spans != b.spans; }
bool spansDiffer(const Entity &, const Entity &) { return false; }

} // namespace

template <typename T> void AnnotationSet::fill(Table<T> &table, std::vector<T> rows)
{
    table.rows = std::move(rows);
    table.byId.reserve(qsizetype(table.rows.size()));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        table.byId.insert(table.rows[i].id, int(i));
        table.lastNumber = std::max(table.lastNumber, numberOf(table.rows[i].id));
    }
}

AnnotationSet::AnnotationSet(std::vector<Mention> mentions, std::vector<Entity> entities,
                             std::vector<Quotation> quotations)
{
    fill(m_mentions, std::move(mentions));
    fill(m_entities, std::move(entities));
    fill(m_quotations, std::move(quotations));
}

// Copies must not share the cached pointers into the other object's rows.
AnnotationSet::AnnotationSet(const AnnotationSet &other)
{
    *this = other;
}

AnnotationSet &AnnotationSet::operator=(const AnnotationSet &other)
{
    m_mentions = other.m_mentions;
    m_quotations = other.m_quotations;
    m_entities = other.m_entities;
    m_mentions.orderValid = m_quotations.orderValid = m_entities.orderValid = m_indexValid = false;
    return *this;
}

const Mention *AnnotationSet::mention(const QString &id) const
{
    const auto it = m_mentions.byId.constFind(id);
    return it == m_mentions.byId.constEnd() ? nullptr : &m_mentions.rows[size_t(*it)];
}

const Quotation *AnnotationSet::quotation(const QString &id) const
{
    const auto it = m_quotations.byId.constFind(id);
    return it == m_quotations.byId.constEnd() ? nullptr : &m_quotations.rows[size_t(*it)];
}

const Entity *AnnotationSet::entity(const QString &id) const
{
    const auto it = m_entities.byId.constFind(id);
    return it == m_entities.byId.constEnd() ? nullptr : &m_entities.rows[size_t(*it)];
}

namespace {

template <typename Table> const auto &inOrder(const Table &table)
{
    if (!table.orderValid) {
        table.ordered.clear();
        table.ordered.reserve(table.rows.size());
        for (const auto &row : table.rows)
            table.ordered.push_back(&row);
        std::sort(table.ordered.begin(), table.ordered.end(), [](const auto *a, const auto *b) {
            const text::Span left = place(*a);
            const text::Span right = place(*b);
            if (left != right)
                return left < right;
            const int numberA = numberOf(a->id);
            const int numberB = numberOf(b->id);
            return numberA != numberB ? numberA < numberB : a->id < b->id;
        });
        table.orderValid = true;
    }
    return table.ordered;
}

} // namespace

const std::vector<const Mention *> &AnnotationSet::mentions() const { return inOrder(m_mentions); }
const std::vector<const Quotation *> &AnnotationSet::quotations() const { return inOrder(m_quotations); }
const std::vector<const Entity *> &AnnotationSet::entities() const { return inOrder(m_entities); }

void AnnotationSet::buildIndexes() const
{
    if (m_indexValid)
        return;
    std::vector<SpanIndex::Entry> mentionEntries;
    mentionEntries.reserve(m_mentions.rows.size());
    for (size_t i = 0; i < m_mentions.rows.size(); ++i)
        mentionEntries.push_back({m_mentions.rows[i].span, int(i)});
    std::vector<SpanIndex::Entry> quotationEntries;
    for (size_t i = 0; i < m_quotations.rows.size(); ++i) {
        for (text::Span span : m_quotations.rows[i].spans)
            quotationEntries.push_back({span, int(i)});
    }
    m_mentionIndex = SpanIndex(std::move(mentionEntries));
    m_quotationIndex = SpanIndex(std::move(quotationEntries));
    m_indexValid = true;
}

std::vector<const Mention *> AnnotationSet::mentionsIn(text::Span range) const
{
    buildIndexes();
    std::vector<const Mention *> out;
    for (int row : m_mentionIndex.overlapping(range))
        out.push_back(&m_mentions.rows[size_t(row)]);
    return out;
}

std::vector<const Quotation *> AnnotationSet::quotationsIn(text::Span range) const
{
    buildIndexes();
    std::vector<const Quotation *> out;
    std::unordered_set<int> seen; // a quotation of several spans is indexed by each of them
    for (int row : m_quotationIndex.overlapping(range)) {
        if (seen.insert(row).second)
            out.push_back(&m_quotations.rows[size_t(row)]);
    }
    return out;
}

template <typename T> Result<void> AnnotationSet::applyTo(Table<T> &table, const Change &change, bool &moved)
{
    const QString id = idOf(change.item());
    const auto found = table.byId.constFind(id);
    const bool exists = found != table.byId.constEnd();
    const bool asBefore = change.before ? exists && table.rows[size_t(*found)] == std::get<T>(*change.before) : !exists;
    if (!asBefore) {
        return Error{QCoreApplication::translate(
            "AnnotationSet", "This annotation has been changed elsewhere since; nothing was done.")};
    }
    if (change.before && change.after) {
        T &row = table.rows[size_t(*found)];
        const T &after = std::get<T>(*change.after);
        if (spansDiffer(row, after)) {
            table.orderValid = false;
            moved = true;
        }
        row = after;
        return {};
    }
    table.orderValid = false;
    moved = true;
    if (change.after) {
        table.byId.insert(id, int(table.rows.size()));
        table.rows.push_back(std::get<T>(*change.after));
        table.lastNumber = std::max(table.lastNumber, numberOf(id));
    } else {
        const int row = *found;
        table.byId.remove(id);
        if (row != int(table.rows.size()) - 1) {
            table.rows[size_t(row)] = std::move(table.rows.back());
            table.byId[table.rows[size_t(row)].id] = row;
        }
        table.rows.pop_back();
    }
    return {};
}

Result<void> AnnotationSet::apply(const Change &change)
{
    bool moved = false;
    Result<void> result;
    if (std::holds_alternative<Mention>(change.item()))
        result = applyTo(m_mentions, change, moved);
    else if (std::holds_alternative<Quotation>(change.item()))
        result = applyTo(m_quotations, change, moved);
    else if (std::holds_alternative<Entity>(change.item()))
        result = applyTo(m_entities, change, moved);
    if (moved)
        m_indexValid = false;
    return result;
}

template <typename T> QString AnnotationSet::newId(Table<T> &table, QChar letter)
{
    QString id;
    do {
        id = letter + QString::number(++table.lastNumber);
    } while (table.byId.contains(id));
    return id;
}

QString AnnotationSet::newMentionId() { return newId(m_mentions, u'm'); }
QString AnnotationSet::newQuotationId() { return newId(m_quotations, u'q'); }
QString AnnotationSet::newEntityId() { return newId(m_entities, u'e'); }

} // namespace guillemet::annotation
