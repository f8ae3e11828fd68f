#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/quotations/Chapters.h"
#include "detection/quotations/CueLexicon.h"
#include "detection/quotations/WordClasses.h"
#include "text/QuoteMarks.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// A part of a quoted stretch: all of it, or what stands before, between or after its asides
/// («Je pense, dit-il, que non» has two).
struct Segment
{
    text::Span span; ///< without the blanks and the comma before an aside
    int stretch = 0;
    int part = 0; ///< 0 for the first of its stretch
    int piece = 0;
    int firstToken = 0;
    int lastToken = 0; ///< exclusive
};

/// One token of the reporter's own words, or a whole quoted segment.
struct Piece
{
    text::Span span;
    int token = 0;
    int segment = -1; ///< ≥ 0: a quoted segment
    int name = -1;    ///< index of the name that the token belongs to
    int sentence = 0;
    int paragraph = 0;
    QString lower; ///< the word in lower case with ' for ’; empty for segments
    unsigned classes = 0;
    Verb verb;
    bool word = false;
    bool capital = false;
    bool is(unsigned mask) const { return (classes & mask) != 0; }
    bool isVerb(unsigned mask) const { return (verb.flags & mask) != 0; }
    /// The word for features: no names, so that a model holds none.
    QString common() const { return name >= 0 || (capital && classes == 0) ? QStringLiteral("*") : lower; }
};

struct PieceRange
{
    int first = 0;
    int last = 0; ///< exclusive
};

/// A chapter of the article as its reporter wrote it: quoted segments are single pieces, so that what is said about them
/// (who, by which verb) can be read without their words. Sentences are those of the reporter.
struct Outline
{
    const Analysis *article = nullptr;
    int firstToken = 0; ///< of the chapter; token numbers are the article's
    const CueLexicon *lexicon = nullptr;
    bool english = false;
    std::vector<text::QuotedStretch> stretches;
    std::vector<Segment> segments;
    std::vector<Piece> pieces;
    std::vector<PieceRange> sentences;
    std::vector<annotation::Mention> names; ///< in reading order
    std::vector<int> nameOfToken;           ///< of the chapter's tokens; -1: none

    const Piece &at(int piece) const { return pieces[size_t(piece)]; }
    int nameOf(int token) const { return nameOfToken[size_t(token - firstToken)]; }
    bool holds(int piece) const { return piece >= 0 && piece < int(pieces.size()); }
    PieceRange sentenceOf(int piece) const { return sentences[size_t(at(piece).sentence)]; }
    bool isSign(int piece, QChar sign) const;
    text::Span span(int first, int last) const { return {at(first).span.start, at(last - 1).span.end}; }
};

/// `names`: those within the chapter.
Outline outline(const Analysis &article, Chapter chapter, std::vector<annotation::Mention> names);

/// The word in lower case, with ’ written as '.
QString plainLower(QStringView word);

} // namespace guillemet::detection
