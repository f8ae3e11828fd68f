#pragma once

#include "store/Database.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace guillemet::store {

/// The names of who made or decided something, each kept once in the file. Lives as long as one operation.
class Authors
{
public:
    explicit Authors(const Database &database) : m_database(database) {}

    /// Makes a row where there is none.
    Result<qint64> rowOf(const QString &name);
    /// 0 for an empty name.
    Result<qint64> rowOrNone(const QString &name) { return name.isEmpty() ? Result<qint64>(0) : rowOf(name); }
    /// Empty for a row that is not there.
    QString nameOf(qint64 row);

private:
    const Database &m_database;
    QHash<QString, qint64> m_rows;
    QHash<qint64, QString> m_names;
};

} // namespace guillemet::store
