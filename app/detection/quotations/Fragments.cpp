#include "detection/quotations/Fragments.h"

#include "detection/quotations/SourceRanker.h"
#include "detection/quotations/SpeechFeatures.h"

namespace guillemet::detection {

std::pair<CueOption, double> chooseCue(const Reading &reading, int segment, bool mayGoOn,
                                       const LinearModel &model)
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

namespace {

/// A first look at every segment, each as if the one before were speech when it looks so.
std::vector<Fragment> firstLooks(const Reading &reading, const QuotationModels &models)
{
    std::vector<Fragment> out;
    for (int s = 0; s < int(reading.outline.segments.size()); ++s) {
        const bool mayGoOn = s > 0 && out.back().speech >= 0.5;
        Fragment fragment;
        double sure = 0;
        std::tie(fragment.option, sure) = chooseCue(reading, s, mayGoOn, models.cue);
        fragment.speech =
            models.speech.probability(speechFeatures(reading, s, fragment.option, sure, nullptr));
        out.push_back(fragment);
    }
    return out;
}

} // namespace

std::vector<Fragment> decideFragments(const Reading &reading, const QuotationModels &models)
{
    std::vector<Fragment> out = firstLooks(reading, models);
    std::vector<double> looks;
    for (const Fragment &fragment : out)
        looks.push_back(fragment.speech);
    for (int s = 0; s < int(out.size()); ++s) {
        Fragment &fragment = out[size_t(s)];
        const Fragment *before = s > 0 ? &out[size_t(s - 1)] : nullptr;
        Features features;
        addNeighbours(neighboursOf(reading, looks, s), looks[size_t(s)], features);
        fragment.speech = models.secondLook.probability(features);
        fragment.spoken = fragment.speech >= 0.5;
        const bool mayGoOn = before && before->spoken;
        if (mayGoOn && reading.goesOn(s)) {
            fragment.spoken = true; // one pair of marks is spoken as a whole
            fragment.speech = std::max(fragment.speech, before->speech);
        }
        if (mayGoOn != (s > 0 && looks[size_t(s - 1)] >= 0.5))
            fragment.option = chooseCue(reading, s, mayGoOn, models.cue).first;
        if (fragment.option.kind == CueOption::GoesOn) {
            fragment.cue = before->cue;
            fragment.source = before->source;
            fragment.sourceSure = before->sourceSure;
            fragment.joins = s - 1;
        } else {
            fragment.cue = fragment.option.cue;
            if (fragment.spoken)
                std::tie(fragment.source, fragment.sourceSure) =
                    chooseSource(reading, fragment.cue, s, models.source);
            // Two segments that one cue introduces are one quotation.
            if (fragment.spoken && mayGoOn && fragment.cue >= 0 && fragment.cue == before->cue)
                fragment.joins = s - 1;
        }
    }
    return out;
}

} // namespace guillemet::detection
