#include "store/ArticleTable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

namespace guillemet::store {

using namespace annotation;

QString textFromBytes(const QByteArray &utf8)
{
    // QString::fromUtf8 would take a byte order mark away; a text may start with one (the file had two).
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

ArticleTable::ArticleTable(const Database &database)
    : m_database(database), m_row(QStringLiteral("SELECT row FROM article WHERE id = ?")),
      m_one(QStringLiteral("SELECT %1 FROM article WHERE id = ?").arg(columns())),
      m_change(QStringLiteral(
          "UPDATE article SET title = ?, language = ?, outlet = ?, author = ?, date = ?, url = ?, "
          "note = ?, state = ?, removed = ?, file_name = ?, file_sha256 = ?, encoding = ? "
          "WHERE id = ?")),
      m_text(QStringLiteral("SELECT text FROM article_text WHERE article = ?")),
      m_add(QStringLiteral(
          "INSERT INTO article (title, language, outlet, author, date, url, note, state, removed, "
          "file_name, file_sha256, encoding, id, text_sha256, added, words, detected, change) "
          "VALUES (?,?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?, 0)")),
      m_addText(QStringLiteral("INSERT INTO article_text (article, text) VALUES (?, ?)"))
{
}

QString ArticleTable::columns()
{
    return QStringLiteral(
        "article.id, article.title, article.language, article.outlet, article.author, article.date, "
        "article.url, article.note, article.state, article.removed, article.file_name, "
        "article.file_sha256, article.encoding");
}

ArticleInfo ArticleTable::fromRow(const Query &row)
{
    ArticleInfo out;
    out.id = row.string(0);
    out.title = row.string(1);
    out.language = row.string(2);
    out.outlet = row.string(3);
    out.author = row.string(4);
    out.date = row.string(5);
    out.url = row.string(6);
    out.note = row.string(7);
    out.state = ArticleState(row.integer(8));
    out.removed = row.flag(9);
    out.fileName = row.string(10);
    out.fileSha256 = row.string(11);
    out.encoding = row.string(12);
    return out;
}

Query &ArticleTable::bindInfo(Query &query, const ArticleInfo &info)
{
    query.bind(info.title)
        .bind(info.language)
        .bind(info.outlet)
        .bind(info.author)
        .bind(info.date)
        .bind(info.url);
    query.bind(info.note).bind(int(info.state)).bind(info.removed);
    return query.bind(info.fileName).bind(info.fileSha256).bind(info.encoding).bind(info.id);
}

Result<qint64> ArticleTable::rowOf(const QString &id)
{
    Query &query = m_row.in(m_database);
    if (const Result<void> done = query.bind(id).run(); !done)
        return done.error();
    const qint64 row = query.next() ? query.big(0) : 0;
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    if (row == 0) {
        return Error{QCoreApplication::translate("Store", "There is no article “%1” in “%2”.")
                         .arg(id, m_database.path())};
    }
    return row;
}

Result<std::optional<ArticleInfo>> ArticleTable::find(const QString &id)
{
    Query &query = m_one.in(m_database);
    if (const Result<void> done = query.bind(id).run(); !done)
        return done.error();
    std::optional<ArticleInfo> out;
    if (query.next())
        out = fromRow(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<void> ArticleTable::change(const ArticleInfo &info)
{
    return bindInfo(m_change.in(m_database), info).run();
}

Result<bool> ArticleTable::isTaken(const QString &id)
{
    Query &query = m_row.in(m_database);
    if (const Result<void> done = query.bind(id).run(); !done)
        return done.error();
    const bool taken = query.next();
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return taken;
}

Result<QString> ArticleTable::freeId(const QString &id)
{
    const auto numbered = [&id](int number) {
        return number == 1 ? id : id + u'-' + QString::number(number);
    };
    // A folder of ten thousand «article.txt» must not ask fifty million times: gallop, then halve.
    int taken = 0;
    int free = 1;
    for (;; free *= 2) {
        const Result<bool> there = isTaken(numbered(free));
        if (!there)
            return there.error();
        if (!*there)
            break;
        taken = free;
    }
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        const Result<bool> there = isTaken(numbered(middle));
        if (!there)
            return there.error();
        (*there ? taken : free) = middle;
    }
    return numbered(free);
}

Result<QString> ArticleTable::text(qint64 row)
{
    Query &query = m_text.in(m_database);
    if (const Result<void> done = query.bind(row).run(); !done)
        return done.error();
    const QString text = query.next() ? textFromBytes(query.bytes(0)) : QString();
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return text;
}

Result<qint64> ArticleTable::add(const NewRow &article)
{
    Query &query = bindInfo(m_add.in(m_database), article.info);
    query.bind(QString::fromLatin1(article.sha256))
        .bind(article.added)
        .bind(article.words)
        .bind(article.detected);
    if (const Result<void> done = query.run(); !done)
        return done.error();
    const qint64 row = query.insertedRow();
    if (const Result<void> done = m_addText.in(m_database).bind(row).bindBytes(article.utf8).run(); !done)
        return done.error();
    return row;
}

} // namespace guillemet::store
