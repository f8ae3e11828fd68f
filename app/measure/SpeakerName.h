#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::measure {

/// The words of a name by which speakers are compared: lower case, without accents, civilities, articles and
/// common titles; a name that is nothing else keeps its last word.
QStringList nameWords(const QString &name);

/// Whether a suggested speaker is the expected one: equal words, or all words of one in the other with the
/// same first or last word («Macron», «Emmanuel Macron»). `gold` may list alternatives parted by «|».
bool sameSpeaker(const QString &gold, const QString &system);

} // namespace guillemet::measure
