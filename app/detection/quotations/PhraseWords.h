#pragma once

#include <QtCore/QString>

namespace guillemet::detection {

// Small lists of words that French noun phrases are read by; words in lower case.

/// «m», «mme», «docteur»: stands before a name and belongs to its phrase.
bool isTitleWord(const QString &word);
/// «ancien», «nombreux»: an adjective before its noun.
bool isAdjectiveBefore(const QString &word);
/// «de», «à», «en»: joins a complement.
bool joinsPhrase(const QString &word);

} // namespace guillemet::detection
