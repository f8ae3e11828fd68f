#pragma once

#include "annotation/Types.h"

#include <array>

namespace guillemet::detection {

// The labels of the tagger: O, and for each type of name the token that begins, continues or ends a name of several
// tokens, or is a whole name (BILOU; it did better than BIO). A model's weights hold no column for O, whose score
// is 0 by definition: a path takes one label a token, so only differences matter.

constexpr int nameTypes = 4; // PER ORG LOC MISC, the first four of EntityType
constexpr int labelCount = 1 + 4 * nameTypes;
constexpr int weightCount = labelCount - 1;
constexpr int outside = 0;

enum class Part : unsigned char { Begin, Inside, Last, Unit };

constexpr int labelOf(Part part, int type) { return 1 + 4 * type + int(part); }
constexpr int typeOf(int label) { return (label - 1) / 4; } // not of O
constexpr Part partOf(int label) { return Part((label - 1) % 4); }

/// Whether a name may (or must) go on after a token with this label.
constexpr bool isOpen(int label)
{
    return label != outside && (partOf(label) == Part::Begin || partOf(label) == Part::Inside);
}

/// Whether the label may begin a sentence, or follow a label that is not open.
constexpr bool isStart(int label)
{
    return label == outside || partOf(label) == Part::Begin || partOf(label) == Part::Unit;
}

constexpr bool mayFollow(int before, int label)
{
    return isOpen(before) ? !isStart(label) && typeOf(before) == typeOf(label) : isStart(label);
}

using LabelScores = std::array<float, labelCount>;

} // namespace guillemet::detection
