#pragma once

#include "detection/quotations/SpeakerRanker.h"

namespace guillemet::detection {

/// How a source's words tie it to a role.
struct Ties
{
    bool named = false; ///< the source is the role's name, alone or with a title
    bool coordinated = false;
    bool inside = false;  ///< the name stands in the source's complements
    bool apposed = false; ///< the name stands just after or before the source
    int matches = 0;      ///< words that the source's description shares with the role's
    bool headMatches = false;
    bool allMatch = false;
};

Ties tiesOf(const Reading &reading, const Cast &cast, int source, int role);

/// How the name at a piece stands in its sentence: «subject», «subject of a saying verb», «inner» (within a phrase) …
const char *mentionPlace(const Reading &reading, int piece);

/// A seat of power that the lexicon knows by what it stands for: «la présidence russe», «le Kremlin».
bool isSeat(const Cast &cast, int role);
/// Whether the source is such a description of a seat.
bool namesSeat(const Cast &cast, const SpeakerQuestion &question);
/// Likeness from which a description of a seat is sure.
constexpr double surelySeat = 0.85;

/// The role's last mention before `piece` (its index in `outside`), or -1.
int lastBefore(const Role &role, int piece);
bool namedIn(const Role &role, text::Span words);
/// How many other persons are named in the pieces [from, to), at most 5; looks back a bounded way.
int otherNamesSince(const Reading &reading, const Cast &cast, int from, int to, int role);

} // namespace guillemet::detection
