#include "store/ArticleStore.h"

#include "store/EntityLinks.h"
#include "store/ImportTidy.h"
#include "store/ItemWriter.h"
#include "store/Storable.h"
#include "store/Transaction.h"
#include "text/WordCount.h"

#include <QtCore/QCoreApplication>

namespace guillemet::store {

using namespace annotation;

namespace {

QString rowColumns()
{
    return ArticleTable::columns() +
           QStringLiteral(", article.words, article.decided, article.undecided, article.mentions, "
                          "article.quotations, article.detected");
}

ArticleRow rowFrom(const Query &query)
{
    ArticleRow out;
    out.info = ArticleTable::fromRow(query);
    out.words = query.integer(13);
    out.decided = query.integer(14);
    out.undecided = query.integer(15);
    out.mentions = query.integer(16);
    out.quotations = query.integer(17);
    out.detected = query.flag(18);
    return out;
}

Result<void> writeAnnotations(ItemWriter &writer, qint64 row, const Article &article)
{
    EntityLinks links(writer);
    const QSet<QString> named = namedEntities(article.entities, article.mentions);
    for (Entity entity : article.entities) {
        if (const Result<void> done = links.link(entity, named.contains(entity.id)); !done)
            return done;
        if (const Result<void> done = writer.put(row, nullptr, &entity); !done)
            return done;
    }
    for (const Mention &mention : article.mentions) {
        if (const Result<void> done = writer.put(row, nullptr, &mention); !done)
            return done;
    }
    for (const Quotation &quotation : article.quotations) {
        if (const Result<void> done = writer.put(row, nullptr, &quotation); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<ArticleRow>> ArticleStore::list() const
{
    Query query(m_database,
                QStringLiteral("SELECT %1 FROM article WHERE removed = 0 ORDER BY row").arg(rowColumns()));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    std::vector<ArticleRow> out;
    while (query.next())
        out.push_back(rowFrom(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<bool> ArticleStore::isEmpty() const
{
    const Result<QVariant> any
        = value(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM article WHERE removed = 0)"));
    if (!any)
        return any.error();
    return any->toInt() == 0;
}

Result<ArticleRow> ArticleStore::row(const QString &id) const
{
    const Result<qint64> row = ArticleTable(m_database).rowOf(id);
    if (!row)
        return row.error();
    Query query(m_database, QStringLiteral("SELECT %1 FROM article WHERE row = ?").arg(rowColumns()));
    if (const Result<void> done = query.bind(*row).run(); !done)
        return done.error();
    ArticleRow out;
    if (query.next())
        out = rowFrom(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<Article> ArticleStore::load(const QString &id) const
{
    // One read transaction, so that text and annotations are of one moment; a savepoint, so that it may stand
    // in another.
    if (const Result<void> begun = execute(m_database, QStringLiteral("SAVEPOINT load")); !begun)
        return begun.error();
    Result<Article> article = loadAnnotations(id);
    if (article) {
        const Result<ArticleRow> found = row(id);
        const Result<text::ArticleText> words = text(id);
        if (!found) {
            article = found.error();
        } else if (!words) {
            article = words.error();
        } else {
            article->info = found->info;
            article->annotated = found->detected;
            article->text = *words;
        }
    }
    if (const Result<void> ended = execute(m_database, QStringLiteral("RELEASE load")); !ended && article)
        return ended.error();
    return article;
}

Result<text::ArticleText> ArticleStore::text(const QString &id) const
{
    ArticleTable table(m_database);
    const Result<qint64> row = table.rowOf(id);
    if (!row)
        return row.error();
    const Result<QString> text = table.text(*row);
    if (!text)
        return text.error();
    return text::ArticleText(*text);
}

Result<Article> ArticleStore::loadAnnotations(const QString &id) const
{
    const Result<qint64> row = ArticleTable(m_database).rowOf(id);
    if (!row)
        return row.error();
    Authors authors(m_database);
    Result<std::vector<Mention>> mentions = MentionTable(m_database, authors).ofArticle(*row);
    if (!mentions)
        return mentions.error();
    Result<std::vector<Entity>> entities = EntityTable(m_database).ofArticle(*row);
    if (!entities)
        return entities.error();
    Result<std::vector<Quotation>> quotations = QuotationTable(m_database, authors).ofArticle(*row);
    if (!quotations)
        return quotations.error();
    Article out;
    out.mentions = mentions.take();
    out.entities = entities.take();
    out.quotations = quotations.take();
    return out;
}

Result<std::optional<QString>> ArticleStore::findByText(const QByteArray &sha256) const
{
    Query query(
        m_database,
        QStringLiteral("SELECT id FROM article WHERE text_sha256 = ? AND removed = 0 ORDER BY row LIMIT 1"));
    if (const Result<void> done = query.bind(QString::fromLatin1(sha256)).run(); !done)
        return done.error();
    std::optional<QString> out;
    if (query.next())
        out = query.string(0);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<QStringList> ArticleStore::undetected() const
{
    Query query(m_database,
                QStringLiteral("SELECT id FROM article WHERE detected = 0 AND removed = 0 ORDER BY row"));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    QStringList out;
    while (query.next())
        out.append(query.string(0));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<ArticleStore::Added> ArticleStore::add(const Article &given, const QDateTime &now)
{
    ArticleTable::NewRow row;
    row.utf8 = given.text.string().toUtf8();
    if (textFromBytes(row.utf8) != given.text.string()) {
        return Error{QCoreApplication::translate("Store",
                                                 "The text of “%1” holds half a character and cannot be "
                                                 "stored as it is.")
                         .arg(given.info.id)};
    }
    Article article = tidied(given, now);
    row.sha256 = article.text.sha256();
    row.added = now.toMSecsSinceEpoch();
    row.words = text::wordCount(article.text.string());
    row.detected = article.annotated;

    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::optional<QString>> present = findByText(row.sha256);
    if (!present)
        return present.error();
    if (*present)
        return Added{**present, true};
    ItemWriter writer(m_database);
    const Result<QString> id = writer.articles().freeId(article.info.id);
    if (!id)
        return id.error();
    article.info.id = *id;
    row.info = article.info;
    const Result<qint64> number = writer.articles().add(row);
    if (!number)
        return number.error();
    writer.touch(*number);
    writer.setText(*number, article.text.string());
    Result<void> done = writeAnnotations(writer, *number, article);
    if (done)
        done = writer.finish();
    if (done)
        done = transaction->commit();
    if (!done)
        return done.error();
    return Added{*id, false};
}

} // namespace guillemet::store
