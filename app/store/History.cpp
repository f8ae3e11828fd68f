#include "store/History.h"

#include "store/ItemJson.h"
#include "store/ItemWriter.h"
#include "store/Storable.h"
#include "store/Transaction.h"

#include <QtCore/QCoreApplication>

namespace guillemet::store {

using namespace annotation;

namespace {

enum State { Done = 0, Undone = 1, SetAside = 2 };

Query &bindItem(Query &query, const std::optional<Item> &item)
{
    return item ? query.bind(itemToJson(*item)) : query.bindNull();
}

/// Writes an edit's step and its changes.
Result<void> record(Database &database, const Edit &edit, const QString &author, const QDateTime &now)
{
    if (const Result<void> cut = execute(database, QStringLiteral("DELETE FROM step WHERE state = 1")); !cut)
        return cut;
    const Result<qint64> authorRow = Authors(database).rowOf(author);
    if (!authorRow)
        return authorRow.error();
    Query step(database, QStringLiteral("INSERT INTO step (kind, author, time, state) VALUES (?, ?, ?, 0)"));
    step.bind(toWord(edit.kind)).bind(*authorRow).bind(now.toMSecsSinceEpoch());
    if (const Result<void> done = step.run(); !done)
        return done;
    const qint64 number = step.insertedRow();
    Query change(database,
                 QStringLiteral("INSERT INTO step_change (step, place, article, item, id, before, after) "
                                "VALUES (?, ?, (SELECT row FROM article WHERE id = ?), ?, ?, ?, ?)"));
    int place = 0;
    for (const Change &one : edit.changes) {
        const ItemKind kind = kindOf(one.item());
        change.bind(number).bind(place++).bind(kind == ItemKind::Article ? idOf(one.item()) : one.article);
        change.bind(int(kind)).bind(idOf(one.item()));
        bindItem(bindItem(change, one.before), one.after);
        if (const Result<void> done = change.run(); !done)
            return done;
    }
    return {};
}

/// Nothing when one of its changes is not readable.
Result<std::optional<Edit>> editOf(Database &database, const Step &step)
{
    Query query(database, QStringLiteral("SELECT article.id, item, before, after FROM step_change "
                                         "LEFT JOIN article ON article.row = step_change.article "
                                         "WHERE step = ? ORDER BY place"));
    if (const Result<void> done = query.bind(step.number).run(); !done)
        return done.error();
    Edit edit;
    edit.kind = step.kind;
    bool readable = true;
    while (query.next()) {
        Change change;
        change.article = query.string(0);
        const ItemKind kind = ItemKind(query.integer(1));
        if (!query.isNull(2))
            change.before = itemFromJson(kind, query.string(2));
        if (!query.isNull(3))
            change.after = itemFromJson(kind, query.string(3));
        readable = readable && change.before.has_value() != query.isNull(2) &&
                   change.after.has_value() != query.isNull(3) && (change.before || change.after);
        edit.changes.push_back(std::move(change));
    }
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return readable ? std::optional(edit) : std::nullopt;
}

Result<void> setState(Database &database, const Step &step, State state)
{
    Query query(database, QStringLiteral("UPDATE step SET state = ? WHERE number = ?"));
    return query.bind(int(state)).bind(step.number).run();
}

Error passedOver(bool redo)
{
    return {redo ? QCoreApplication::translate("Store",
                                               "This step cannot be done again: what it speaks of has been "
                                               "changed since. It was passed over.")
                 : QCoreApplication::translate("Store",
                                               "This step cannot be undone: what it speaks of has been "
                                               "changed since. It was passed over.")};
}

QString stepColumns()
{
    return QStringLiteral(
        "step.number, step.kind, author.name, step.time, step.state, "
        "(SELECT article.id FROM step_change JOIN article ON article.row = step_change.article "
        "WHERE step = step.number AND place = first.place), first.item, "
        "(SELECT count(*) FROM step_change WHERE step = step.number AND item = first.item) "
        "FROM step JOIN author ON author.row = step.author JOIN step_change AS first "
        "ON first.step = step.number AND first.place = "
        "(SELECT min(place) FROM step_change WHERE step = step.number)");
}

Step stepFrom(const Query &query)
{
    Step out;
    out.number = query.big(0);
    out.kind = editKindFromString(query.string(1)).value_or(EditKind::Confirm);
    out.author = query.string(2);
    out.time = QDateTime::fromMSecsSinceEpoch(query.big(3), Qt::UTC);
    out.undone = query.integer(4) == Undone;
    out.article = query.string(5);
    out.target = Step::Target(query.integer(6));
    out.count = query.integer(7);
    return out;
}

} // namespace

Result<void> History::apply(const Edit &given, const QString &author, const QDateTime &now)
{
    if (given.isEmpty())
        return {};
    const Edit edit = storable(given);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ItemWriter writer(m_database);
    for (const Change &change : edit.changes) {
        if (const Result<void> done = writer.write(change); !done)
            return done;
    }
    Result<void> done = record(m_database, edit, storable(author), now);
    if (done)
        done = writer.finish();
    if (done)
        done = transaction->commit();
    return done;
}

Result<std::optional<Step>> History::nextStep(bool redo) const
{
    Query query(m_database, QStringLiteral("SELECT %1 WHERE step.number = (SELECT %2(number) FROM step "
                                           "WHERE state = %3)")
                                .arg(stepColumns(), redo ? QStringLiteral("min") : QStringLiteral("max"))
                                .arg(int(redo ? Undone : Done)));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    std::optional<Step> out;
    if (query.next())
        out = stepFrom(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::optional<Step>> History::undoStep() const
{
    return nextStep(false);
}
Result<std::optional<Step>> History::redoStep() const
{
    return nextStep(true);
}

Result<Edit> History::carryOut(bool redo)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::optional<Step>> step = nextStep(redo);
    if (!step)
        return step.error();
    if (!*step) {
        return Error{redo ? QCoreApplication::translate("Store", "There is nothing to do again.")
                          : QCoreApplication::translate("Store", "There is nothing to undo.")};
    }
    const Result<std::optional<Edit>> recorded = editOf(m_database, **step);
    if (!recorded)
        return recorded.error();
    bool conflict = !*recorded;
    if (!conflict) {
        if (const Result<void> saved = execute(m_database, QStringLiteral("SAVEPOINT step")); !saved)
            return saved.error();
        const Edit edit = redo ? **recorded : (*recorded)->inverse();
        ItemWriter writer(m_database);
        Result<void> done;
        for (size_t i = 0; i < edit.changes.size() && done; ++i)
            done = writer.write(edit.changes[i]);
        if (done)
            done = setState(m_database, **step, redo ? Done : Undone);
        if (done)
            done = writer.finish();
        if (done) {
            done = transaction->commit();
            if (done)
                return edit;
        }
        // A reference that another change has made meanwhile is only found at the commit, which can be tried
        // again.
        conflict = writer.isConflict() || transaction->isRefused();
        if (!conflict)
            return done.error();
        if (const Result<void> back = execute(m_database, QStringLiteral("ROLLBACK TO step")); !back)
            return back.error();
    }
    Result<void> done = setState(m_database, **step, SetAside);
    if (done)
        done = transaction->commit();
    return done ? passedOver(redo) : done.error();
}

Result<Edit> History::undo()
{
    return carryOut(false);
}
Result<Edit> History::redo()
{
    return carryOut(true);
}

Result<std::vector<Step>> History::steps(int limit) const
{
    Query query(m_database, QStringLiteral("SELECT %1 WHERE step.state < 2 ORDER BY step.number DESC LIMIT ?")
                                .arg(stepColumns()));
    if (const Result<void> done = query.bind(limit).run(); !done)
        return done.error();
    std::vector<Step> out;
    while (query.next())
        out.push_back(stepFrom(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<QDateTime> History::lastTime() const
{
    const Result<QVariant> last =
        value(m_database, QStringLiteral("SELECT time FROM step ORDER BY number DESC LIMIT 1"));
    if (!last)
        return last.error();
    return last->isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(last->toLongLong(), Qt::UTC);
}

} // namespace guillemet::store
