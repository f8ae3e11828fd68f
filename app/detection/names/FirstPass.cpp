#include "detection/names/FirstPass.h"

#include "detection/names/TokenScorer.h"

namespace guillemet::detection {

FirstPass firstPass(const NameModel &model, const NameFeatures &features)
{
    FirstPass out;
    const size_t count = features.article().tokens.size();
    out.scores.reserve(count);
    out.labels.reserve(count);
    out.types.reserve(count);
    TokenScorer scorer(model, features);
    Lattice lattice(model.transitions());
    std::vector<int> labels;
    for (const text::SentenceRange sentence : features.article().sentences) {
        const size_t first = out.scores.size();
        for (int i = sentence.first; i < sentence.last; ++i)
            out.scores.push_back(scorer.scores(sentence, i));
        const std::span<const LabelScores> scores(out.scores.data() + first, out.scores.size() - first);
        lattice.best(scores, labels);
        lattice.sum(scores);
        for (size_t i = 0; i < labels.size(); ++i) {
            out.labels.push_back(static_cast<signed char>(labels[i]));
            out.types.push_back(lattice.typeProbabilities(i));
        }
    }
    return out;
}

} // namespace guillemet::detection
