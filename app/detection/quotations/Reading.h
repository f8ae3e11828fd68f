#pragma once

#include "detection/quotations/Cues.h"
#include "detection/quotations/LinearModel.h"
#include "detection/quotations/NounPhrases.h"
#include "detection/quotations/Outline.h"

#include <vector>

namespace guillemet::detection {

/// A chapter of an article read for quotations: its outline with the words that may introduce speech and the phrases that
/// may name its source. What the rankers choose from.
struct Reading
{
    Outline outline;
    std::vector<Cue> cues;
    std::vector<NounPhrase> phrases;
    std::vector<PieceRange> cuesOfSentence;    ///< ranges of `cues`, by sentence
    std::vector<PieceRange> phrasesOfSentence; ///< ranges of `phrases`, by sentence
    std::vector<int> phraseOfPiece;            ///< -1: none

    int sentenceOfSegment(int segment) const
    {
        return outline.at(outline.segments[size_t(segment)].piece).sentence;
    }
    /// Whether the words of a segment and of the one before belong to the same pair of marks, or to marks
    /// repeated at the head of the next paragraph.
    bool goesOn(int segment) const;
};

/// `names`: those within the chapter.
Reading read(const Analysis &article, Chapter chapter, std::vector<annotation::Mention> names);
/// The same for all of the article.
Reading read(const Analysis &article, std::vector<annotation::Mention> names);

/// What lies between two places of the outline, as facts for the rankers.
struct Gap
{
    int pieces = 0;
    int commas = 0;
    int segments = 0;
    int verbs = 0; ///< finite verb groups
    bool colon = false;
    bool stop = false;
    bool that = false;
    bool relative = false;
    bool conjunction = false;
};
/// Between pieces [from, to).
Gap gapBetween(const Reading &reading, int from, int to);

/// 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–21, more.
const char *distanceBucket(int pieces);

/// Class of a piece as a short word for features: «,», «:», «det», «prep», «name», «quote», «end» …
const char *pieceClass(const Outline &outline, int piece, int sentence);

} // namespace guillemet::detection
