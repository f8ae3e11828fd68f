#include "detection/quotations/Fragments.h"

#include "detection/quotations/SourceRanker.h"
#include "detection/quotations/SpeechFeatures.h"

namespace guillemet::detection {

std::pair<CueOption, double> chooseCue(const Reading &reading, int segment, bool mayGoOn, const LinearModel &model)
{
    std::vector<CueOption> options = cueOptions(reading, segment);
    if (!mayGoOn)
        std::erase_if(options, [](const CueOption &option) { return option.kind == CueOption::GoesOn; });
    std::vector<Features> candidates;
    candidates.reserve(options.size());
    for (const CueOption &option : options)
        candidates.push_back(cueFeatures(reading, segment, option, nullptr));
    const std::vector<double> p = model.probabilities(candidates);
    const auto best = std::max_element(p.begin(), p.end());
    return {options[size_t(best - p.begin())], *best};
}

std::pair<int, double> chooseSource(const Reading &reading, int cue, int segment, const LinearModel &model)
{
    const SourceQuestion question{cue, segment};
    const std::vector<int> options = sourceOptions(reading, question);
    std::vector<Features> candidates;
    candidates.reserve(options.size());
    for (int option : options)
        candidates.push_back(sourceFeatures(reading, question, option, nullptr));
    const std::vector<double> p = model.probabilities(candidates);
    const auto best = std::max_element(p.begin(), p.end());
    return {options[size_t(best - p.begin())], *best};
}

std::vector<Fragment> decideFragments(const Reading &reading, const QuotationModels &models)
{
    std::vector<Fragment> out;
    for (int s = 0; s < int(reading.outline.segments.size()); ++s) {
        const bool mayGoOn = s > 0 && out.back().spoken;
        Fragment fragment;
        double sure = 0;
        std::tie(fragment.option, sure) = chooseCue(reading, s, mayGoOn, models.cue);
        fragment.speech = models.speech.probability(speechFeatures(reading, s, fragment.option, sure, nullptr));
        fragment.spoken = fragment.speech >= 0.5;
        if (mayGoOn && reading.goesOn(s)) {
            fragment.spoken = true; // one pair of marks is spoken as a whole
            fragment.speech = std::max(fragment.speech, out.back().speech);
        }
        if (fragment.option.kind == CueOption::GoesOn) {
            const Fragment &before = out.back();
            fragment.cue = before.cue;
            fragment.source = before.source;
            fragment.sourceSure = before.sourceSure;
            fragment.joins = s - 1;
        } else {
            fragment.cue = fragment.option.cue;
            if (fragment.spoken)
                std::tie(fragment.source, fragment.sourceSure) = chooseSource(reading, fragment.cue, s, models.source);
            // Two segments that one cue introduces are one quotation.
            if (fragment.spoken && mayGoOn && fragment.cue >= 0 && fragment.cue == out.back().cue)
                fragment.joins = s - 1;
        }
        out.push_back(fragment);
    }
    return out;
}

} // namespace guillemet::detection
