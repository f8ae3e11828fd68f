#include "store/MentionTable.h"

namespace guillemet::store {

using namespace annotation;

MentionTable::MentionTable(const Database &database, Authors &authors)
    : m_database(database), m_authors(authors),
      m_all(QStringLiteral("SELECT %1 FROM mention WHERE article = ?").arg(columns())),
      m_one(QStringLiteral("SELECT %1 FROM mention WHERE article = ? AND id = ?").arg(columns())),
      m_add(QStringLiteral("INSERT INTO mention (status, confidence, origin, author, time, flagged, note, "
                           "first, last, type, kind, entity, form, article, id) "
                           "VALUES (?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?)")),
      // Most edits are decisions: they leave the indexed columns alone.
      m_decide(
          QStringLiteral("UPDATE mention SET status = ?, confidence = ?, origin = ?, author = ?, time = ?, "
                         "flagged = ?, note = ? WHERE article = ? AND id = ?")),
      m_change(
          QStringLiteral("UPDATE mention SET status = ?, confidence = ?, origin = ?, author = ?, time = ?, "
                         "flagged = ?, note = ?, first = ?, last = ?, type = ?, kind = ?, entity = ?, "
                         "form = coalesce(?, form) WHERE article = ? AND id = ?")),
      m_remove(QStringLiteral("DELETE FROM mention WHERE article = ? AND id = ?"))
{
}

QString MentionTable::columns()
{
    return QStringLiteral(
        "mention.id, mention.first, mention.last, mention.type, mention.kind, mention.entity, "
        "mention.status, mention.confidence, mention.origin, mention.author, mention.time, "
        "mention.flagged, mention.note");
}

Mention MentionTable::fromRow(const Query &row)
{
    Mention out;
    out.id = row.string(0);
    out.span = {row.integer(1), row.integer(2)};
    out.type = EntityType(row.integer(3));
    out.kind = MentionKind(row.integer(4));
    if (!row.isNull(5))
        out.entity = row.string(5);
    out.status = Status(row.integer(6));
    out.confidence = row.real(7);
    out.provenance.origin = Origin(row.integer(8));
    if (!row.isNull(9))
        out.provenance.author = m_authors.nameOf(row.big(9));
    if (!row.isNull(10))
        out.provenance.time = QDateTime::fromMSecsSinceEpoch(row.big(10), Qt::UTC);
    out.flagged = row.flag(11);
    if (!row.isNull(12))
        out.note = row.string(12);
    return out;
}

Result<std::vector<Mention>> MentionTable::ofArticle(qint64 article)
{
    Query &query = m_all.in(m_database);
    if (const Result<void> done = query.bind(article).run(); !done)
        return done.error();
    std::vector<Mention> out;
    while (query.next())
        out.push_back(fromRow(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::optional<Mention>> MentionTable::find(qint64 article, const QString &id)
{
    Query &query = m_one.in(m_database);
    if (const Result<void> done = query.bind(article).bind(id).run(); !done)
        return done.error();
    std::optional<Mention> out;
    if (query.next())
        out = fromRow(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Query &MentionTable::bindDecision(Query &query, const Mention &mention, qint64 author)
{
    query.bind(int(mention.status)).bind(mention.confidence).bind(int(mention.provenance.origin));
    author ? query.bind(author) : query.bindNull();
    const QDateTime &time = mention.provenance.time;
    time.isValid() ? query.bind(time.toMSecsSinceEpoch()) : query.bindNull();
    return query.bind(mention.flagged).bindOrNull(mention.note);
}

Query &MentionTable::bindRest(Query &query, const Mention &mention)
{
    query.bind(mention.span.start).bind(mention.span.end).bind(int(mention.type)).bind(int(mention.kind));
    return query.bindOrNull(mention.entity);
}

Result<void> MentionTable::add(qint64 article, const Mention &mention, const QString &form)
{
    const Result<qint64> author = m_authors.rowOrNone(mention.provenance.author);
    if (!author)
        return author.error();
    Query &query = m_add.in(m_database);
    return bindRest(bindDecision(query, mention, *author), mention)
        .bind(form)
        .bind(article)
        .bind(mention.id)
        .run();
}

Result<void> MentionTable::change(qint64 article, const Mention &before, const Mention &after,
                                  const QString &form)
{
    const Result<qint64> author = m_authors.rowOrNone(after.provenance.author);
    if (!author)
        return author.error();
    const bool decision = before.span == after.span && before.type == after.type &&
                          before.kind == after.kind && before.entity == after.entity;
    Query &query = (decision ? m_decide : m_change).in(m_database);
    bindDecision(query, after, *author);
    if (!decision)
        form.isNull() ? bindRest(query, after).bindNull() : bindRest(query, after).bind(form);
    return query.bind(article).bind(after.id).run();
}

Result<void> MentionTable::remove(qint64 article, const QString &id)
{
    return m_remove.in(m_database).bind(article).bind(id).run();
}

} // namespace guillemet::store
