#pragma once

#include "annotation/Types.h"

#include <QtCore/QString>

namespace guillemet::detection {

// Small lists of words that French phrases are read by; words in lower case, with ' for ’.

/// «m», «mme», «docteur»: stands before a name and belongs to its phrase.
bool isTitleWord(const QString &word);
/// «ancien», «nombreux»: an adjective before its noun.
bool isAdjectiveBefore(const QString &word);
/// «de», «à», «en»: joins a complement.
bool joinsPhrase(const QString &word);

/// «alors que», «bien que», «plus que»: no reported clause begins behind such a «que».
bool joinsToThat(const QString &word);
/// «pour sa part», «pour l’instant»: the noun of an idiom with «pour», which attributes nothing.
bool isIdiomNoun(const QString &word);
/// «selon la saison», «selon les cas»: what things vary with; such words are nobody's.
bool isMeasureNoun(const QString &word);
/// «tient à dire», «fait remarquer»: a verb form that takes a verb of saying in the infinitive.
bool takesInfinitive(const QString &word);
/// «faire savoir», «laisser entendre»: what «faire» and «laisser» make a verb of saying of.
bool saysAfterFaire(const QString &infinitive);

/// The gender that a word's classes (WordClasses.h) tell; unknown for both or neither.
annotation::Gender genderOf(unsigned classes);

} // namespace guillemet::detection
