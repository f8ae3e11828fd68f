#include "store/Check.h"

#include "store/ArticleCheck.h"
#include "store/ItemJson.h"
#include "store/Query.h"

#include <QtCore/QCoreApplication>

namespace guillemet::store {

namespace {

constexpr qsizetype mostProblems = 200; // a file that is damaged all over need not fill a screen a thousand times

bool isCancelled(const std::atomic<bool> *cancel) { return cancel && cancel->load(); }

Result<void> checkStructure(Database &database, CheckReport &report)
{
    Query structure(database, QStringLiteral("PRAGMA integrity_check(20)"));
    if (const Result<void> done = structure.run(); !done)
        return done;
    while (structure.next()) {
        if (structure.string(0) != QLatin1String("ok"))
            report.problems.append(
                QCoreApplication::translate("Store", "The file is damaged: %1.").arg(structure.string(0)));
    }
    if (const Result<void> done = structure.finish(); !done)
        return done;
    Query references(database, QStringLiteral("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1"));
    if (const Result<void> done = references.run(); !done)
        return done;
    while (references.next()) {
        const int rows = references.integer(1); // lupdate 6.4 hangs on a call as the number
        report.problems.append(
            QCoreApplication::translate("Store", "%n row(s) of the table “%1” refer to nothing.", nullptr, rows)
                .arg(references.string(0)));
    }
    return references.finish();
}

/// FTS5's own check takes the write lock: where the file can only be read, the count of the texts must do.
Result<void> checkIndex(Database &database, IndexCheck index, CheckReport &report)
{
    const QString damaged = QCoreApplication::translate("Store", "The search index does not fit the texts.");
    const Result<QVariant> missing =
        value(database, QStringLiteral("SELECT count(*) FROM article_text WHERE article NOT IN "
                                       "(SELECT id FROM text_index_docsize)"));
    if (!missing)
        return missing.error();
    bool whole = missing->toInt() == 0;
    if (whole && index == IndexCheck::Compared && !database.isReadOnly()) {
        const Result<void> compared =
            execute(database, QStringLiteral("INSERT INTO text_index (text_index, rank) VALUES ('integrity-check', 1)"));
        whole = compared.ok();
    }
    if (!whole)
        report.problems.append(damaged);
    return {};
}

Result<void> checkArticles(Database &database, const std::atomic<bool> *cancel, CheckReport &report)
{
    std::vector<qint64> rows;
    Query query(database, QStringLiteral("SELECT row FROM article ORDER BY row"));
    if (const Result<void> done = query.run(); !done)
        return done;
    while (query.next())
        rows.push_back(query.big(0));
    if (const Result<void> done = query.finish(); !done)
        return done;
    ArticleCheck check(database);
    for (const qint64 row : rows) {
        if (isCancelled(cancel) || report.problems.size() > mostProblems)
            break;
        if (const Result<void> done = check.run(row, report); !done)
            return done;
    }
    return {};
}

Result<void> checkHistory(Database &database, const std::atomic<bool> *cancel, CheckReport &report)
{
    Query query(database, QStringLiteral("SELECT step, item, before, after FROM step_change"));
    if (const Result<void> done = query.run(); !done)
        return done;
    int unreadable = 0;
    qint64 lastStep = 0;
    while (query.next() && !isCancelled(cancel)) {
        const ItemKind kind = ItemKind(query.integer(1));
        const bool before = query.isNull(2) || itemFromJson(kind, query.string(2));
        const bool after = query.isNull(3) || itemFromJson(kind, query.string(3));
        if (!before || !after || (query.isNull(2) && query.isNull(3)))
            ++unreadable;
        if (query.big(0) != lastStep)
            ++report.steps;
        lastStep = query.big(0);
    }
    if (const Result<void> ended = query.finish(); !ended)
        return ended;
    if (unreadable > 0) {
        report.problems.append(
            QCoreApplication::translate("Store", "%n change(s) of the history cannot be read.", nullptr, unreadable));
    }
    const Result<QVariant> evidence =
        value(database, QStringLiteral("SELECT count(*) FROM quotation WHERE evidence <> '' AND NOT json_valid(evidence)"));
    if (!evidence)
        return evidence.error();
    if (evidence->toInt() > 0) {
        report.problems.append(QCoreApplication::translate(
            "Store", "What speaks for the speaker of %n quotation(s) cannot be read.", nullptr, evidence->toInt()));
    }
    return {};
}

} // namespace

Result<CheckReport> check(Database &database, const std::atomic<bool> *cancel, IndexCheck index)
{
    CheckReport report;
    Result<void> done = checkStructure(database, report);
    if (done && !isCancelled(cancel))
        done = checkIndex(database, index, report);
    if (done && !isCancelled(cancel))
        done = checkArticles(database, cancel, report);
    if (done && !isCancelled(cancel))
        done = checkHistory(database, cancel, report);
    if (!done)
        report.problems.append(done.sentence()); // a page so damaged that reading it fails
    report.cancelled = isCancelled(cancel);
    return report;
}

} // namespace guillemet::store
