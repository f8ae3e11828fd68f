#pragma once

#include "detection/Analysis.h"
#include "detection/names/NameLexicon.h"
#include "detection/names/NameTagger.h"

namespace guillemet::detection {

/// Brings a name's edges within the scheme: no article, elision or title before it, no mark around it. False when
/// nothing of the name is left.
bool trimToScheme(const Analysis &article, TaggedName &name);

/// English writes functions with a capital before a person's name («Chief Redbird», «Prime Minister Smith»): they go,
/// where a capitalised word is left («Dean Smith» stays whole). French writes them small.
void trimFunctions(const Analysis &article, TaggedName &name, const NameLexicon &lexicon);

} // namespace guillemet::detection
