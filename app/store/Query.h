#pragma once

#include "store/Database.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>
#include <optional>

namespace guillemet::store {

/// A prepared statement: bind the values in order, run, walk the rows; then again with other values.
class Query
{
public:
    Query(const Database &database, const QString &sql);

    Query &bind(int value) { return bindValue(value); }
    Query &bind(qint64 value) { return bindValue(value); }
    Query &bind(double value) { return bindValue(value); }
    Query &bind(bool value) { return bindValue(int(value)); }
    /// A null string counts as an empty one.
    Query &bind(const QString &value);
    /// An empty string becomes NULL.
    Query &bindOrNull(const QString &value);
    Query &bindNull();
    Query &bindBytes(const QByteArray &value) { return bindValue(value); }

    Result<void> run();
    /// The next row; false at the end and on an error, which finish() tells apart.
    bool next();
    /// Ends the reading; the Error that next() met, if any.
    Result<void> finish();
    /// run() for a statement that changes rows: how many.
    Result<int> change();

    bool isNull(int column) const { return m_query.isNull(column); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 big(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    QString string(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

private:
    Query &bindValue(const QVariant &value);
    Error error() const;

    QSqlQuery m_query;
    QString m_path;
    bool m_prepared = false;
    int m_bound = 0;
};

/// Runs a statement without values.
Result<void> execute(const Database &database, const QString &sql);
/// The first value of the first row, or an Error; null when there is no row.
Result<QVariant> value(const Database &database, const QString &sql);

} // namespace guillemet::store
