#include "store/Occurrences.h"

#include "store/MentionTable.h"
#include "store/QuotationTable.h"
#include "store/Storable.h"

#include <algorithm>
#include <map>

namespace guillemet::store {

using namespace annotation;

namespace {

/// Rows of mentions with the article's id and the form behind MentionTable's columns; `where` has one value.
Result<std::vector<MentionPlace>> mentions(Database &database, const QString &from, const QString &bound)
{
    Authors authors(database);
    MentionTable table(database, authors);
    Query query(database, QStringLiteral("SELECT %1, article.id, mention.form %2 AND article.removed = 0 "
                                         "ORDER BY article.row, mention.first, mention.last DESC")
                              .arg(MentionTable::columns(), from));
    if (const Result<void> done = query.bind(bound).run(); !done)
        return done.error();
    std::vector<MentionPlace> out;
    while (query.next())
        out.push_back({query.string(13), table.fromRow(query), query.string(14)});
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

} // namespace

Result<std::vector<MentionPlace>> Occurrences::mentionsOfEntity(const QString &projectEntity) const
{
    return mentions(
        m_database,
        QStringLiteral(
            "FROM entity CROSS JOIN article ON article.row = entity.article "
            "CROSS JOIN mention ON mention.article = entity.article AND mention.entity = entity.id "
            "WHERE entity.project_entity = ?"),
        projectEntity);
}

Result<std::vector<MentionPlace>> Occurrences::mentionsOfForm(const QString &form) const
{
    return mentions(m_database,
                    QStringLiteral("FROM mention CROSS JOIN article ON article.row = mention.article "
                                   "WHERE mention.kind = 0 AND mention.form = ?"),
                    storable(form));
}

Result<int> Occurrences::countOfForm(const QString &form) const
{
    Query query(m_database, QStringLiteral("SELECT count(*) FROM mention WHERE kind = 0 AND form = ? "
                                           "AND article NOT IN (SELECT row FROM article WHERE removed = 1)"));
    if (const Result<void> done = query.bind(storable(form)).run(); !done)
        return done.error();
    const int count = query.next() ? query.integer(0) : 0;
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return count;
}

Result<int> Occurrences::countToDecide(const QString &form, std::optional<EntityType> type, const QString &except) const
{
    const QString undecided = QStringLiteral("status = 0");
    const QString retyped = QStringLiteral("status <> %1 AND (type <> %2 OR status = 0)");
    Query query(m_database,
                QStringLiteral("SELECT count(*) FROM mention WHERE kind = 0 AND form = ? AND %1 "
                               "AND article NOT IN (SELECT row FROM article WHERE removed = 1 OR id = ?)")
                    .arg(type ? retyped.arg(int(Status::Rejected)).arg(int(*type)) : undecided));
    if (const Result<void> done = query.bind(storable(form)).bind(except).run(); !done)
        return done.error();
    const int count = query.next() ? query.integer(0) : 0;
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return count;
}

Result<std::vector<QuotationPlace>> Occurrences::quotationsOfEntity(const QString &projectEntity) const
{
    Authors authors(m_database);
    QuotationTable table(m_database, authors);
    // A quotation of several speakers is found by each of them; those are few, and have an index of their
    // own.
    Query query(
        m_database,
        QStringLiteral(
            "SELECT %1, article.id, article.row FROM entity CROSS JOIN article ON article.row = "
            "entity.article "
            "CROSS JOIN quotation ON quotation.article = entity.article AND quotation.speaker = entity.id "
            "WHERE entity.project_entity = ? AND article.removed = 0 "
            "UNION "
            "SELECT %1, article.id, article.row FROM entity CROSS JOIN article ON article.row = "
            "entity.article "
            "CROSS JOIN quotation ON quotation.article = entity.article AND quotation.speakers IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM json_each(quotation.speakers) WHERE json_each.value = entity.id) "
            "WHERE entity.project_entity = ? AND article.removed = 0")
            .arg(QuotationTable::columns()));
    if (const Result<void> done = query.bind(projectEntity).bind(projectEntity).run(); !done)
        return done.error();
    std::vector<std::pair<qint64, QuotationPlace>> rows;
    while (query.next())
        rows.push_back({query.big(17), {query.string(16), table.fromRow(query)}});
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const text::Span left = a.second.quotation.extent();
        const text::Span right = b.second.quotation.extent();
        return left != right ? left < right : a.second.quotation.id < b.second.quotation.id;
    });
    std::vector<QuotationPlace> out;
    out.reserve(rows.size());
    for (auto &row : rows)
        out.push_back(std::move(row.second));
    return out;
}

Result<std::vector<DecidedForm>> Occurrences::decidedForms() const
{
    Query query(m_database, QStringLiteral("SELECT form, type, status, count(*) FROM mention "
                                           "WHERE kind = 0 AND status <> 0 "
                                           "AND article NOT IN (SELECT row FROM article WHERE removed = 1) "
                                           "GROUP BY form, type, status ORDER BY form, type, status"));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    std::vector<DecidedForm> out;
    while (query.next()) {
        const QString form = query.string(0);
        const EntityType type = EntityType(query.integer(1));
        if (out.empty() || out.back().form != form || out.back().type != type)
            out.push_back({form, type, 0, 0});
        (Status(query.integer(2)) == Status::Confirmed ? out.back().confirmed : out.back().rejected) =
            query.integer(3);
    }
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

} // namespace guillemet::store
