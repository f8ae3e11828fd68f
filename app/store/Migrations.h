#pragma once

#include "store/Database.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::store {

/// The schema as numbered scripts of SQL: script n brings a project from version n - 1 to n. A statement ends
/// with a semicolon at the end of a line, that of a trigger with a line «END;».
class Migrations
{
public:
    explicit Migrations(std::vector<QString> scripts) : m_scripts(std::move(scripts)) {}
    /// Those in the resources, «:/schema/1.sql» and on.
    static const Migrations &shipped();

    /// What a project has after all of them.
    int version() const { return int(m_scripts.size()); }
    const std::vector<QString> &scripts() const { return m_scripts; }

    /// Brings the project to version(), in one transaction: all of it or nothing. Another process may have
    /// been quicker; then it does nothing.
    Result<void> apply(Database &database) const;

private:
    std::vector<QString> m_scripts;
};

/// The statements of a script, without its comments.
QStringList statements(const QString &script);

} // namespace guillemet::store
