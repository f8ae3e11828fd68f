#pragma once

#include "detection/quotations/Outline.h"

namespace guillemet::detection {

/// A verb with fixed words that say together: «met en garde», «tire la sonnette d’alarme», «enfonce le clou».
struct CueIdiom
{
    int last = 0;         ///< piece behind its words; 0: there is none
    unsigned classes = 0; ///< of VerbFlag
    QString lemma;        ///< «mettre en garde»
};

/// The idiom of the verb form at piece `head` whose fixed words begin at `next`, over an adverb or two («met
/// aussi en avant»). French only.
CueIdiom cueIdiomAt(const Outline &outline, int head, int next);

/// The piece behind «selon», «de l’avis de», «according to» at the piece; -1: no such words begin there.
int cuePhraseEnd(const Outline &outline, int piece);

} // namespace guillemet::detection
