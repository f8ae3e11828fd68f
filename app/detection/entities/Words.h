#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

/// What a determiner says of its noun. French and English.
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
Determiner determiner(QStringView word);

/// An adjective that stands before a title without changing whom it speaks of: «ancien», «nouvelle», «former».
bool isBeforeTitle(QStringView word);
/// A preposition that begins a noun's complement: «de», «du», «of».
bool isComplementOpener(QStringView word);
/// A word after which a noun phrase cannot go on: relative pronouns, auxiliaries, negations, subject pronouns.
bool endsPhrase(QStringView word);

} // namespace guillemet::detection
