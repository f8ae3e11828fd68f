#pragma once

#include "text/Result.h"

#include <QtSql/QSqlError>

namespace guillemet::store {

/// SQLite's error as a sentence that names the file and what can be done. Never holds text of an article.
Error sqlError(const QSqlError &error, const QString &path);

/// Whether the change was refused because it does not fit (a reference to nothing, an id taken).
bool isConstraint(const QSqlError &error);

} // namespace guillemet::store
