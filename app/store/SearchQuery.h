#pragma once

#include <QtCore/QString>

namespace guillemet::store {

/// What a person typed, in the query language of FTS5: every word and every "phrase" must be there, the last
/// word may be unfinished unless a blank follows it. Empty when there is nothing to look for. Nothing in it
/// is taken as an operator.
QString searchQuery(const QString &words);

} // namespace guillemet::store
