#pragma once

#include "annotation/Types.h"
#include "detection/quotations/Outline.h"

#include <vector>

namespace guillemet::detection {

/// Words that may name a source: «le président russe Vladimir Poutine», «il», «une source proche du dossier».
/// Numbers are pieces of the outline, `last` exclusive; no relative clauses, no appositions after a comma.
struct NounPhrase
{
    int first = 0;
    int last = 0;
    int head = 0; ///< the noun, the pronoun, or the name's last piece
    int name =
        -1; ///< index into Outline::names of the name that it is or ends in («le procureur Vincent Edel»)
    std::vector<int> inner; ///< names in its complements («le communiqué du Kremlin»)
    annotation::MentionKind kind = annotation::MentionKind::Nominal;
    annotation::Gender gender = annotation::Gender::Unknown;
    bool plural = false;
    bool indefinite = false;
    bool possessive = false;
    bool anaphoric = false; ///< «ce dernier», «cette même source»
    bool bare = false;      ///< no determiner, no name
    text::Span span;        ///< without the hyphens of «-t-il»
};

/// The phrases of the reporter's words, in order of their first piece; a name within a longer phrase is not a
/// phrase of its own.
std::vector<NounPhrase> findNounPhrases(const Outline &outline);

} // namespace guillemet::detection
