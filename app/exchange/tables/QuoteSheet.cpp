#include "exchange/tables/QuoteSheet.h"

#include "exchange/tables/Surroundings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace guillemet::exchange {

namespace {

Column column(const char *name, const char *heading, int width)
{
    return {QString::fromLatin1(name), QCoreApplication::translate("QuoteSheet", heading), width};
}

/// Entities by id.
QHash<QString, const annotation::Entity *> entitiesOf(const annotation::Article &article)
{
    QHash<QString, const annotation::Entity *> out;
    for (const annotation::Entity &entity : article.entities)
        out.insert(entity.id, &entity);
    return out;
}

QString decidedAt(const annotation::Provenance &provenance)
{
    return provenance.time.isValid() ? provenance.time.toUTC().toString(Qt::ISODate) : QString();
}

/// Only a person decides; the engine's name stands elsewhere.
template <typename Annotation> void appendDecision(Row &row, const Annotation &annotation)
{
    const bool decided = annotation.status != annotation::Status::Suggested;
    row.push_back(toWord(annotation.status));
    row.push_back(decided ? annotation.provenance.author : QString());
    row.push_back(decided ? decidedAt(annotation.provenance) : QString());
    row.push_back(toWord(annotation.provenance.origin));
}

QString words(const annotation::Article &article, const std::optional<text::Span> &span)
{
    return span ? article.text.mid(*span) : QString();
}

} // namespace

const std::vector<Column> &quotationColumns()
{
    static const std::vector<Column> columns = {
        column("article", QT_TRANSLATE_NOOP("QuoteSheet", "Article"), 18),
        column("quotation", QT_TRANSLATE_NOOP("QuoteSheet", "No."), 7),
        column("text", QT_TRANSLATE_NOOP("QuoteSheet", "Words"), 60),
        column("speaker", QT_TRANSLATE_NOOP("QuoteSheet", "Speaker"), 24),
        column("role", QT_TRANSLATE_NOOP("QuoteSheet", "Role"), 24),
        column("gender", QT_TRANSLATE_NOOP("QuoteSheet", "Gender"), 8),
        column("source", QT_TRANSLATE_NOOP("QuoteSheet", "Source in the text"), 22),
        column("cue", QT_TRANSLATE_NOOP("QuoteSheet", "Cue"), 16),
        column("kind", QT_TRANSLATE_NOOP("QuoteSheet", "Kind"), 9),
        column("title", QT_TRANSLATE_NOOP("QuoteSheet", "Title"), 32),
        column("outlet", QT_TRANSLATE_NOOP("QuoteSheet", "Outlet"), 16),
        column("date", QT_TRANSLATE_NOOP("QuoteSheet", "Date"), 12),
        column("url", QT_TRANSLATE_NOOP("QuoteSheet", "Address"), 24),
        column("paragraph", QT_TRANSLATE_NOOP("QuoteSheet", "Paragraph"), 10),
        column("sentence_before", QT_TRANSLATE_NOOP("QuoteSheet", "Sentence before"), 40),
        column("sentence_after", QT_TRANSLATE_NOOP("QuoteSheet", "Sentence after"), 40),
        column("status", QT_TRANSLATE_NOOP("QuoteSheet", "Status"), 11),
        column("decided_by", QT_TRANSLATE_NOOP("QuoteSheet", "Decided by"), 14),
        column("decided_at", QT_TRANSLATE_NOOP("QuoteSheet", "Decided at"), 20),
        column("origin", QT_TRANSLATE_NOOP("QuoteSheet", "Origin"), 10),
        column("confidence", QT_TRANSLATE_NOOP("QuoteSheet", "Confidence"), 10),
        column("speaker_confidence", QT_TRANSLATE_NOOP("QuoteSheet", "Confidence of the speaker"), 10),
        column("start", QT_TRANSLATE_NOOP("QuoteSheet", "Start"), 8),
        column("end", QT_TRANSLATE_NOOP("QuoteSheet", "End"), 8),
        column("spans", QT_TRANSLATE_NOOP("QuoteSheet", "Spans"), 16),
        column("note", QT_TRANSLATE_NOOP("QuoteSheet", "Note"), 24),
        column("checked_against", QT_TRANSLATE_NOOP("QuoteSheet", "Checked against"), 24),
        column("result", QT_TRANSLATE_NOOP("QuoteSheet", "Result"), 16),
    };
    return columns;
}

std::vector<Row> quotationRows(const annotation::Article &article)
{
    const Surroundings surroundings(article.text.string());
    const auto entities = entitiesOf(article);
    std::vector<Row> rows;
    for (const annotation::Quotation &quotation : article.quotations) {
        QStringList fragments;
        QStringList spans;
        for (text::Span span : quotation.spans) {
            const text::Span codePoints = article.text.toCodePoints(span);
            fragments << article.text.mid(span);
            spans << QStringLiteral("%1-%2").arg(codePoints.start).arg(codePoints.end);
        }
        QStringList speakers;
        for (const QString &id :
             quotation.speakers.isEmpty() ? QStringList{quotation.speaker} : quotation.speakers) {
            if (const annotation::Entity *entity = entities.value(id))
                speakers << entity->name;
        }
        const annotation::Entity *speaker = entities.value(quotation.speaker);
        const text::Span extent = article.text.toCodePoints(quotation.extent());
        Row row = {article.info.id,
                   quotation.id,
                   fragments.join(QStringLiteral(" […] ")),
                   speakers.join(QStringLiteral("; ")),
                   speaker ? speaker->descriptions.join(QStringLiteral("; ")) : QString(),
                   speaker ? toWord(speaker->gender) : QString(),
                   words(article, quotation.source),
                   words(article, quotation.cue),
                   toWord(quotation.kind),
                   article.info.title,
                   article.info.outlet,
                   article.info.date,
                   article.info.url,
                   surroundings.paragraphOf(quotation.extent().start),
                   surroundings.before(quotation.extent()),
                   surroundings.after(quotation.extent())};
        appendDecision(row, quotation);
        row.insert(row.end(), {quotation.confidence, quotation.speakerConfidence, extent.start, extent.end,
                               spans.join(u' '), quotation.note, QString(), QString()});
        rows.push_back(std::move(row));
    }
    return rows;
}

const std::vector<Column> &mentionColumns()
{
    static const std::vector<Column> columns = {
        column("article", QT_TRANSLATE_NOOP("QuoteSheet", "Article"), 18),
        column("mention", QT_TRANSLATE_NOOP("QuoteSheet", "No."), 7),
        column("text", QT_TRANSLATE_NOOP("QuoteSheet", "Words"), 28),
        column("type", QT_TRANSLATE_NOOP("QuoteSheet", "Type"), 8),
        column("kind", QT_TRANSLATE_NOOP("QuoteSheet", "Kind"), 9),
        column("entity", QT_TRANSLATE_NOOP("QuoteSheet", "Entity"), 28),
        column("paragraph", QT_TRANSLATE_NOOP("QuoteSheet", "Paragraph"), 10),
        column("status", QT_TRANSLATE_NOOP("QuoteSheet", "Status"), 11),
        column("decided_by", QT_TRANSLATE_NOOP("QuoteSheet", "Decided by"), 14),
        column("decided_at", QT_TRANSLATE_NOOP("QuoteSheet", "Decided at"), 20),
        column("origin", QT_TRANSLATE_NOOP("QuoteSheet", "Origin"), 10),
        column("confidence", QT_TRANSLATE_NOOP("QuoteSheet", "Confidence"), 10),
        column("start", QT_TRANSLATE_NOOP("QuoteSheet", "Start"), 8),
        column("end", QT_TRANSLATE_NOOP("QuoteSheet", "End"), 8),
        column("note", QT_TRANSLATE_NOOP("QuoteSheet", "Note"), 24),
    };
    return columns;
}

std::vector<Row> mentionRows(const annotation::Article &article)
{
    const Surroundings surroundings(article.text.string());
    const auto entities = entitiesOf(article);
    std::vector<Row> rows;
    for (const annotation::Mention &mention : article.mentions) {
        const annotation::Entity *entity = entities.value(mention.entity);
        const text::Span codePoints = article.text.toCodePoints(mention.span);
        Row row = {article.info.id,
                   mention.id,
                   article.text.mid(mention.span),
                   toWord(mention.type),
                   toWord(mention.kind),
                   entity ? entity->name : QString(),
                   surroundings.paragraphOf(mention.span.start)};
        appendDecision(row, mention);
        row.insert(row.end(), {mention.confidence, codePoints.start, codePoints.end, mention.note});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace guillemet::exchange
