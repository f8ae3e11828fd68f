#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

// Closed classes of words, as the descriptions of persons and bodies need them: French, or English when
// `english`.

/// What a determiner says of its noun.
struct Determiner
{
    bool found = false;
    bool definite = false;
    bool possessive = false;
    bool masculine = false;
    bool feminine = false;
    bool plural = false;
};
/// `word` as it stands in the text; «du» and «au» hold an article.
Determiner determiner(QStringView word, bool english);

/// An adjective that stands before a title without changing whom it speaks of: «ancien», «nouvelle»,
/// «former».
bool isBeforeTitle(QStringView word, bool english);
/// A preposition that begins a noun's complement: «de», «du», «of».
bool isComplementOpener(QStringView word, bool english);
/// «et», «ou», «and», «or».
bool isConjunction(QStringView word, bool english);
/// A word after which a noun phrase cannot go on: relative pronouns, auxiliaries, negations, subject
/// pronouns.
bool endsPhrase(QStringView word, bool english);

} // namespace guillemet::detection
