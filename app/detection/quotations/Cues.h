#pragma once

#include "detection/quotations/Outline.h"

#include <vector>

namespace guillemet::detection {

enum class CueKind : unsigned char { Verb, Preposition };

/// Words that may introduce a quotation: a verb group («a-t-il ajouté», «s’inquiète», «qualifié») or a
/// preposition («selon», «de l’avis de»). Numbers are pieces of the outline, `last` exclusive.
struct Cue
{
    CueKind kind = CueKind::Verb;
    int first = 0;
    int last = 0;
    int head = 0;         ///< the verb that carries the meaning, or the preposition's last word
    int inverted = -1;    ///< the pronoun of «a-t-il»
    unsigned form = 0;    ///< of VerbFlag: how the group stands in its sentence
    unsigned classes = 0; ///< of VerbFlag: Says … Thinks
    QString lemma;        ///< empty for verbs of no class; the preposition otherwise
    bool passive = false;
    bool reflexive = false;
    bool plural = false;
    bool singular = false;
};

/// All verb groups and prepositional cues outside the quoted segments, in order.
std::vector<Cue> findCues(const Outline &outline);

} // namespace guillemet::detection
