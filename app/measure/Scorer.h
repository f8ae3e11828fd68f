#pragma once

#include "annotation/Article.h"
#include "measure/Fragments.h"
#include "measure/Score.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <utility>
#include <vector>

namespace guillemet::measure {

/// One difference between gold and system.
struct ScoringError
{
    QString article; ///< id
    QString kind; ///< «missed entity», «extra entity», «missed quote», «extra quote», «wrong speaker»
    QString text; ///< what it is about
    int codePoint = 0;
};

/// Measures one annotation of articles against another: an engine's against gold, or two persons'. Added up
/// over the articles; rejected annotations of the system don't count.
///
/// Entities: names with equal span and type. Verbatim: fragments of direct and mixed quotations, strict with
/// equal trimmed spans, lenient from a Jaccard of 0.5. Speaker, source, cue: of the fragments found.
/// Indirect: lenient only. «Any quote»: all kinds from 0.3 and from 0.8, and the share of the found ones with
/// the right speaker.
class Scorer
{
public:
    Scorer();

    /// Fails, and counts nothing, when the texts differ.
    Result<void> add(const annotation::Article &gold, const annotation::Article &system);

    int articles() const { return m_articles; }
    /// In the order of the report; empty before the first article.
    std::vector<Score> scores() const;
    /// By article, in the order in which they were added.
    const std::vector<ScoringError> &errors() const { return m_errors; }

private:
    enum Measure {
        Entities,
        Persons,
        Places,
        Organisations,
        Others,
        Dates,
        SpansOnly,
        VerbatimStrict,
        VerbatimLenient,
        Speaker,
        SourceMention,
        Cue,
        IndirectLenient,
        AnyLoose,
        AnyLooseSpeaker,
        AnyTight,
        AnyTightSpeaker,
        IndirectSpeaker,
        MeasureCount
    };
    using Pairs = std::vector<std::pair<int, int>>;

    void addNames(const annotation::Article &gold, const annotation::Article &system);
    void addVerbatim(const annotation::Article &gold, const std::vector<Fragment> &expected,
                     const std::vector<Fragment> &found);
    void addIndirect(const std::vector<Fragment> &expected, const std::vector<Fragment> &found);
    void addAny(const std::vector<Fragment> &expected, const std::vector<Fragment> &found, double threshold,
                Measure measure);
    void addSpeakers(const annotation::Article &gold, const std::vector<Fragment> &expected,
                     const std::vector<Fragment> &found, const Pairs &pairs);
    void error(const annotation::Article &article, const char *kind, const QString &text, int codePoint);

    int m_articles = 0;
    std::vector<Score> m_scores;
    std::vector<ScoringError> m_errors;
};

} // namespace guillemet::measure
