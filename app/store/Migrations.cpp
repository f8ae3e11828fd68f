#include "store/Migrations.h"

#include "store/Query.h"
#include "store/Transaction.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

namespace guillemet::store {

const Migrations &Migrations::shipped()
{
    static const Migrations all = [] {
        std::vector<QString> scripts;
        for (int number = 1;; ++number) {
            QFile file(QStringLiteral(":/schema/%1.sql").arg(number));
            if (!file.open(QIODevice::ReadOnly))
                return Migrations(std::move(scripts));
            scripts.push_back(QString::fromUtf8(file.readAll()));
        }
    }();
    return all;
}

Result<void> Migrations::apply(Database &database) const
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<QVariant> from = value(database, QStringLiteral("PRAGMA user_version"));
    if (!from)
        return from.error();
    for (int number = from->toInt() + 1; number <= version(); ++number) {
        for (const QString &statement : statements(m_scripts[size_t(number - 1)])) {
            if (const Result<void> done = execute(database, statement); !done)
                return done;
        }
        const Result<void> numbered =
            execute(database, QStringLiteral("PRAGMA user_version = %1").arg(number));
        if (!numbered)
            return numbered;
    }
    return transaction->commit();
}

QStringList statements(const QString &script)
{
    QStringList out;
    QString statement;
    bool inTrigger = false;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--")))
            continue;
        if (statement.isEmpty())
            inTrigger = trimmed.startsWith(QLatin1String("CREATE TRIGGER"));
        statement += line + u'\n';
        if (inTrigger ? trimmed == QLatin1String("END;") : trimmed.endsWith(u';')) {
            out.append(statement);
            statement.clear();
        }
    }
    return out;
}

} // namespace guillemet::store
