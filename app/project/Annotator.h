#pragma once

#include <QtCore/QString>

namespace guillemet::project {

/// Whose name stands beside decisions made with this account: as set, else the account's full name, else its login.
QString annotatorName();
/// Kept in the account's settings; an empty name goes back to the account's own.
void setAnnotatorName(const QString &name);

} // namespace guillemet::project
