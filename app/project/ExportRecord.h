#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::project {

/// What the program remembers of its exports, in the account's data folder, so that it replaces only what it wrote
/// itself and nobody has changed since: places and SHA-256 of what was written there, never any text.

/// SHA-256 over a file, or over the names and contents of all files of a folder; empty if it cannot be read.
QByteArray fingerprint(const QString &path);
void rememberExport(const QString &path);
bool isUnchangedExport(const QString &path);

} // namespace guillemet::project
