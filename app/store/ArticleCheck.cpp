#include "store/ArticleCheck.h"

#include "store/ArticleTable.h"
#include "store/Storable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <map>

namespace guillemet::store {

using namespace annotation;

namespace {

bool isWithin(text::Span span, qsizetype size)
{
    return span.start >= 0 && span.start < span.end && span.end <= size;
}

bool isWithin(const Quotation &quotation, qsizetype size)
{
    bool within = !quotation.spans.empty();
    for (const text::Span span : quotation.spans)
        within = within && isWithin(span, size);
    for (const std::optional<text::Span> &span : {quotation.cue, quotation.source})
        within = within && (!span || isWithin(*span, size));
    return within;
}

void report(CheckReport &out, const char *source, const QString &article, const QString &item = {})
{
    const QString sentence = QCoreApplication::translate("Store", source);
    out.problems.append(item.isEmpty() ? sentence.arg(article) : sentence.arg(article, item));
}

} // namespace

ArticleCheck::ArticleCheck(Database &database)
    : m_database(database), m_authors(database), m_mentions(database, m_authors),
      m_quotations(database, m_authors),
      m_row(QStringLiteral(
          "SELECT id, text_sha256, text, decided, undecided, mentions, quotations FROM article "
          "LEFT JOIN article_text ON article_text.article = article.row WHERE row = ?")),
      m_entities(QStringLiteral("SELECT id, mentions, quotations FROM entity WHERE article = ?")),
      m_forms(QStringLiteral("SELECT id, first, last, form FROM mention WHERE article = ?"))
{
}

Result<void> ArticleCheck::run(qint64 article, CheckReport &report)
{
    // One read transaction, so that rows and numbers are of one moment while others write.
    if (const Result<void> begun = execute(m_database, QStringLiteral("BEGIN")); !begun)
        return begun;
    const Result<void> done = checkRow(article, report);
    const Result<void> ended = execute(m_database, QStringLiteral("COMMIT"));
    return done ? ended : done;
}

Result<void> ArticleCheck::checkRow(qint64 article, CheckReport &out)
{
    Query &row = m_row.in(m_database);
    if (const Result<void> done = row.bind(article).run(); !done)
        return done;
    if (!row.next()) // removed for good while the check ran
        return row.finish();
    const QString id = row.string(0);
    const QByteArray utf8 = row.bytes(2);
    const QByteArray sha256 = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex();
    const bool sameText = !row.isNull(2) && QLatin1String(sha256) == row.string(1);
    const Numbers kept{row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
    if (const Result<void> done = row.finish(); !done)
        return done;
    const QString text = textFromBytes(utf8);
    if (!sameText)
        report(out, QT_TRANSLATE_NOOP("Store", "The text of “%1” is not the one that was stored."), id);

    const Result<std::vector<Mention>> mentions = m_mentions.ofArticle(article);
    if (!mentions)
        return mentions.error();
    const Result<std::vector<Quotation>> quotations = m_quotations.ofArticle(article);
    if (!quotations)
        return quotations.error();
    Numbers counted;
    for (const Mention &mention : *mentions) {
        if (!isWithin(mention.span, text.size()))
            report(out, QT_TRANSLATE_NOOP("Store", "In “%1” the name %2 lies outside the text."), id,
                   mention.id);
        if (mention.kind == MentionKind::Name)
            ++(mention.status == Status::Suggested ? counted.undecided : counted.decided);
        counted.mentions += mention.status == Status::Rejected ? 0 : 1;
    }
    for (const Quotation &quotation : *quotations) {
        if (!isWithin(quotation, text.size()))
            report(out, QT_TRANSLATE_NOOP("Store", "In “%1” the quotation %2 lies outside the text."), id,
                   quotation.id);
        ++(quotation.status == Status::Suggested ? counted.undecided : counted.decided);
        counted.quotations += quotation.status == Status::Rejected ? 0 : 1;
    }
    if (kept.decided != counted.decided || kept.undecided != counted.undecided ||
        kept.mentions != counted.mentions || kept.quotations != counted.quotations)
        report(out, QT_TRANSLATE_NOOP("Store", "The numbers kept for “%1” are not those of its annotations."),
               id);

    Query &forms = m_forms.in(m_database);
    if (const Result<void> done = forms.bind(article).run(); !done)
        return done;
    while (forms.next()) {
        const text::Span span{forms.integer(1), forms.integer(2)};
        if (isWithin(span, text.size()) && forms.string(3) != storable(text.mid(span.start, span.length())))
            report(out,
                   QT_TRANSLATE_NOOP("Store", "In “%1” the words kept for %2 are not those of the text."), id,
                   forms.string(0));
    }
    if (const Result<void> done = forms.finish(); !done)
        return done;
    ++out.articles;
    out.annotations += int(mentions->size() + quotations->size());
    return checkEntities(article, *mentions, *quotations, out);
}

Result<void> ArticleCheck::checkEntities(qint64 article, const std::vector<Mention> &mentions,
                                         const std::vector<Quotation> &quotations, CheckReport &out)
{
    std::map<QString, std::pair<int, int>> counted;
    for (const Mention &mention : mentions) {
        if (mention.status != Status::Rejected && !mention.entity.isEmpty())
            ++counted[mention.entity].first;
    }
    for (const Quotation &quotation : quotations) {
        if (quotation.status == Status::Rejected)
            continue;
        if (!quotation.speaker.isEmpty())
            ++counted[quotation.speaker].second;
        for (const QString &speaker : quotation.speakers) {
            if (speaker != quotation.speaker)
                ++counted[speaker].second;
        }
    }
    Query &query = m_entities.in(m_database);
    if (const Result<void> done = query.bind(article).run(); !done)
        return done;
    int wrong = 0;
    while (query.next()) {
        if (counted[query.string(0)] != std::pair(query.integer(1), query.integer(2)))
            ++wrong;
    }
    if (wrong > 0) {
        out.problems.append(QCoreApplication::translate(
            "Store", "The numbers kept for %n entity(ies) are not those of their annotations.", nullptr,
            wrong));
    }
    return query.finish();
}

} // namespace guillemet::store
