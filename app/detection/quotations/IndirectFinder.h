#pragma once

#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// A clause without marks that may report speech.
struct ReportedClause
{
    enum Kind { That, NoThat, Preposition, Aside } kind = That;
    int cue = 0;
    /// Pieces [first, last) of the clause; a second range when the cue interrupts it («Certes, dit-elle, …»).
    PieceRange main;
    PieceRange rest; ///< empty: none
    /// Where `main` may end, ascending, each exclusive; the last one is the sentence's end. Only clauses that
    /// follow their cue have more than one.
    std::vector<int> ends;
};

/// The clauses of an article, each with its cue. `sources`: the chosen source of each cue as an index of
/// Reading::phrases, or -1. `spoken`: for each segment whether it was taken for speech; a clause that holds
/// speech between marks is none.
std::vector<ReportedClause> findReportedClauses(const Reading &reading, const std::vector<int> &sources,
                                                const std::vector<bool> &spoken);

/// What tells a reported clause from another one. `sure`: the source ranker's probability.
Features clauseFeatures(const Reading &reading, const ReportedClause &clause, int source, double sure,
                        FeatureNames *names);

/// What speaks for one end of a clause.
Features endFeatures(const Reading &reading, const ReportedClause &clause, int end, FeatureNames *names);

/// The clause's spans, without blanks and signs at the edges.
std::vector<text::Span> clauseSpans(const Reading &reading, const ReportedClause &clause);

} // namespace guillemet::detection
