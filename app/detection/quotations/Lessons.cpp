#include "detection/quotations/Lessons.h"

#include "detection/quotations/Fragments.h"
#include "detection/quotations/IndirectFinder.h"
#include "detection/quotations/SourceRanker.h"
#include "detection/quotations/SpeechFeatures.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Quotation;
using annotation::QuotationKind;

void addCueLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out)
{
    const Reading &reading = article.reading();
    for (int s = 0; s < int(reading.outline.segments.size()); ++s) {
        const int q = article.quotationOf(s);
        if (q < 0)
            continue;
        const Quotation &quotation = article.quotations()[size_t(q)];
        const int cue = article.cueOf(quotation);
        const bool goesOn = s > 0 && article.quotationOf(s - 1) == q;
        if (quotation.cue && cue < 0 && !goesOn)
            continue;
        Choice choice;
        for (const CueOption &option : cueOptions(reading, s)) {
            const bool mayGoOn = s > 0 && article.quotationOf(s - 1) >= 0;
            if (option.kind == CueOption::GoesOn && !mayGoOn)
                continue;
            const bool right = option.kind == CueOption::GoesOn  ? goesOn
                               : option.kind == CueOption::ByCue ? option.cue == cue
                                                                 : !quotation.cue && !goesOn;
            if (right)
                choice.right.push_back(int(choice.candidates.size()));
            choice.candidates.push_back(cueFeatures(reading, s, option, names));
        }
        out.push_back(std::move(choice));
    }
}

namespace {

void addSourceLesson(const GoldReading &article, const SourceQuestion &question, int phrase,
                     FeatureNames *names, std::vector<Choice> &out)
{
    Choice choice;
    for (int option : sourceOptions(article.reading(), question)) {
        if (option == phrase)
            choice.right.push_back(int(choice.candidates.size()));
        choice.candidates.push_back(sourceFeatures(article.reading(), question, option, names));
    }
    out.push_back(std::move(choice));
}

} // namespace

void addSourceLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out)
{
    const Reading &reading = article.reading();
    std::vector<int> firstSegment(article.quotations().size(), -1);
    for (int s = int(reading.outline.segments.size()) - 1; s >= 0; --s) {
        if (article.quotationOf(s) >= 0)
            firstSegment[size_t(article.quotationOf(s))] = s;
    }
    for (size_t q = 0; q < article.quotations().size(); ++q) {
        const Quotation &quotation = article.quotations()[q];
        const int phrase = article.phraseOf(quotation);
        if (quotation.source && phrase < 0)
            continue;
        const int cue = article.cueOf(quotation);
        const int segment = firstSegment[q];
        if (quotation.cue && cue < 0)
            continue;
        if (quotation.kind == QuotationKind::Indirect) {
            if (cue >= 0)
                addSourceLesson(article, {cue, -1}, phrase, names, out);
        } else if (segment >= 0) {
            addSourceLesson(article, {cue, segment}, phrase, names, out);
            if (cue >= 0) // the words of a cue have one source, marked or not
                addSourceLesson(article, {cue, -1}, phrase, names, out);
        }
    }
}

void addSpeechLessons(const GoldReading &article, const LinearModel &cues, FeatureNames *names,
                      std::vector<Choice> &out)
{
    const Reading &reading = article.reading();
    for (int s = 0; s < int(reading.outline.segments.size()); ++s) {
        const bool mayGoOn = s > 0 && article.quotationOf(s - 1) >= 0;
        const auto [option, sure] = chooseCue(reading, s, mayGoOn, cues);
        Choice choice;
        choice.candidates.push_back(speechFeatures(reading, s, option, sure, names));
        choice.candidates.emplace_back();
        choice.right.push_back(article.quotationOf(s) >= 0 ? 0 : 1);
        out.push_back(std::move(choice));
    }
}

void addSecondLookLessons(const GoldReading &article, const LinearModel &cues, const LinearModel &speech,
                          FeatureNames *names, std::vector<Choice> &out)
{
    const Reading &reading = article.reading();
    std::vector<double> looks;
    for (int s = 0; s < int(reading.outline.segments.size()); ++s) {
        const bool mayGoOn = s > 0 && looks.back() >= 0.5;
        const auto [option, sure] = chooseCue(reading, s, mayGoOn, cues);
        looks.push_back(speech.probability(speechFeatures(reading, s, option, sure, nullptr)));
    }
    for (int s = 0; s < int(looks.size()); ++s) {
        Choice choice;
        Features features(names);
        addNeighbours(neighboursOf(reading, looks, s), looks[size_t(s)], features);
        choice.candidates.push_back(std::move(features));
        choice.candidates.emplace_back();
        choice.right.push_back(article.quotationOf(s) >= 0 ? 0 : 1);
        out.push_back(std::move(choice));
    }
}

void addClauseLessons(const GoldReading &article, const LinearModel &sources, FeatureNames *names,
                      std::vector<Choice> &clauses, std::vector<Choice> &ends)
{
    const Reading &reading = article.reading();
    std::vector<int> chosen(reading.cues.size(), -1);
    std::vector<double> sure(reading.cues.size(), 0);
    for (size_t c = 0; c < reading.cues.size(); ++c)
        std::tie(chosen[c], sure[c]) = chooseSource(reading, int(c), -1, sources);
    std::vector<bool> spoken;
    for (int s = 0; s < int(reading.outline.segments.size()); ++s)
        spoken.push_back(article.quotationOf(s) >= 0);
    std::vector<text::Span> gold;
    for (const Quotation &quotation : article.quotations()) {
        if (quotation.kind == QuotationKind::Indirect)
            gold.insert(gold.end(), quotation.spans.begin(), quotation.spans.end());
    }
    for (ReportedClause clause : findReportedClauses(reading, chosen, spoken)) {
        double best = 0;
        int bestEnd = 0;
        const std::vector<int> clauseEnds = clause.ends;
        for (size_t e = 0; e < clauseEnds.size(); ++e) {
            clause.main.last = clauseEnds[e];
            const text::Span span = reading.outline.span(clause.main.first, clause.main.last);
            for (const text::Span &its : gold) {
                if (overlap(span, its) > best) {
                    best = overlap(span, its);
                    bestEnd = int(e);
                }
            }
        }
        clause.main.last = clauseEnds.back();
        Choice choice;
        const size_t cue = size_t(clause.cue);
        choice.candidates.push_back(clauseFeatures(reading, clause, chosen[cue], sure[cue], names));
        choice.candidates.emplace_back();
        choice.right.push_back(best >= 0.5 ? 0 : 1);
        clauses.push_back(std::move(choice));
        if (best < 0.5 || clauseEnds.size() < 2)
            continue;
        Choice end;
        for (int at : clauseEnds)
            end.candidates.push_back(endFeatures(reading, clause, at, names));
        end.right.push_back(bestEnd);
        ends.push_back(std::move(end));
    }
}

} // namespace guillemet::detection
