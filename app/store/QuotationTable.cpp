#include "store/QuotationTable.h"

#include "store/ItemJson.h"

namespace guillemet::store {

using namespace annotation;

namespace {

std::optional<text::Span> spanFromText(const QString &text)
{
    const std::vector<text::Span> all = spansFromText(text);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

QString optionalToText(const std::optional<text::Span> &span)
{
    return span ? spansToText({*span}) : QString();
}

} // namespace

QuotationTable::QuotationTable(const Database &database, Authors &authors)
    : m_database(database), m_authors(authors),
      m_all(QStringLiteral("SELECT %1 FROM quotation WHERE article = ?").arg(columns())),
      m_one(QStringLiteral("SELECT %1 FROM quotation WHERE article = ? AND id = ?").arg(columns())),
      m_add(QStringLiteral(
          "INSERT INTO quotation (status, confidence, speaker_confidence, origin, author, time, "
          "flagged, note, kind, spans, cue, source, speaker, speakers, evidence, article, id) "
          "VALUES (?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?,?)")),
      // Most edits are decisions: they leave the indexed columns alone.
      m_decide(QStringLiteral(
          "UPDATE quotation SET status = ?, confidence = ?, speaker_confidence = ?, origin = ?, "
          "author = ?, time = ?, flagged = ?, note = ? WHERE article = ? AND id = ?")),
      m_change(QStringLiteral(
          "UPDATE quotation SET status = ?, confidence = ?, speaker_confidence = ?, origin = ?, "
          "author = ?, time = ?, flagged = ?, note = ?, kind = ?, spans = ?, cue = ?, source = ?, "
          "speaker = ?, speakers = ?, evidence = ? WHERE article = ? AND id = ?")),
      m_remove(QStringLiteral("DELETE FROM quotation WHERE article = ? AND id = ?"))
{
}

QString QuotationTable::columns()
{
    return QStringLiteral("quotation.id, quotation.kind, quotation.spans, quotation.cue, quotation.source, "
                          "quotation.speaker, quotation.speakers, quotation.status, quotation.confidence, "
                          "quotation.speaker_confidence, quotation.origin, quotation.author, quotation.time, "
                          "quotation.flagged, quotation.note, quotation.evidence");
}

Quotation QuotationTable::fromRow(const Query &row)
{
    Quotation out;
    out.id = row.string(0);
    out.kind = QuotationKind(row.integer(1));
    out.spans = spansFromText(row.string(2));
    out.cue = spanFromText(row.string(3));
    out.source = spanFromText(row.string(4));
    out.speaker = row.string(5);
    out.speakers = listFromJson(row.string(6));
    out.status = Status(row.integer(7));
    out.confidence = row.real(8);
    out.speakerConfidence = row.real(9);
    out.provenance.origin = Origin(row.integer(10));
    if (!row.isNull(11))
        out.provenance.author = m_authors.nameOf(row.big(11));
    if (!row.isNull(12))
        out.provenance.time = QDateTime::fromMSecsSinceEpoch(row.big(12), Qt::UTC);
    out.flagged = row.flag(13);
    out.note = row.string(14);
    // Unreadable evidence is no reason to lose the quotation; the full check reports it.
    static_cast<void>(evidenceFromJson(row.string(15), out));
    return out;
}

Result<std::vector<Quotation>> QuotationTable::ofArticle(qint64 article)
{
    Query &query = m_all.in(m_database);
    if (const Result<void> done = query.bind(article).run(); !done)
        return done.error();
    std::vector<Quotation> out;
    while (query.next())
        out.push_back(fromRow(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::optional<Quotation>> QuotationTable::find(qint64 article, const QString &id)
{
    Query &query = m_one.in(m_database);
    if (const Result<void> done = query.bind(article).bind(id).run(); !done)
        return done.error();
    std::optional<Quotation> out;
    if (query.next())
        out = fromRow(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Query &QuotationTable::bindDecision(Query &query, const Quotation &quotation, qint64 author)
{
    query.bind(int(quotation.status)).bind(quotation.confidence).bind(quotation.speakerConfidence);
    query.bind(int(quotation.provenance.origin));
    author ? query.bind(author) : query.bindNull();
    const QDateTime &time = quotation.provenance.time;
    time.isValid() ? query.bind(time.toMSecsSinceEpoch()) : query.bindNull();
    return query.bind(quotation.flagged).bindOrNull(quotation.note);
}

Query &QuotationTable::bindRest(Query &query, const Quotation &quotation)
{
    query.bind(int(quotation.kind)).bind(spansToText(quotation.spans));
    query.bindOrNull(optionalToText(quotation.cue)).bindOrNull(optionalToText(quotation.source));
    query.bindOrNull(quotation.speaker).bindOrNull(listToJson(quotation.speakers));
    return query.bindOrNull(evidenceToJson(quotation));
}

Result<void> QuotationTable::add(qint64 article, const Quotation &quotation)
{
    const Result<qint64> author = m_authors.rowOrNone(quotation.provenance.author);
    if (!author)
        return author.error();
    Query &query = m_add.in(m_database);
    return bindRest(bindDecision(query, quotation, *author), quotation)
        .bind(article)
        .bind(quotation.id)
        .run();
}

Result<void> QuotationTable::change(qint64 article, const Quotation &before, const Quotation &after)
{
    const Result<qint64> author = m_authors.rowOrNone(after.provenance.author);
    if (!author)
        return author.error();
    const bool decision = before.kind == after.kind && before.spans == after.spans &&
                          before.cue == after.cue && before.source == after.source &&
                          before.speaker == after.speaker && before.speakers == after.speakers &&
                          before.candidates == after.candidates && before.reasons == after.reasons;
    Query &query = (decision ? m_decide : m_change).in(m_database);
    bindDecision(query, after, *author);
    if (!decision)
        bindRest(query, after);
    return query.bind(article).bind(after.id).run();
}

Result<void> QuotationTable::remove(qint64 article, const QString &id)
{
    return m_remove.in(m_database).bind(article).bind(id).run();
}

} // namespace guillemet::store
