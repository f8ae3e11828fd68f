#include "detection/names/NameTrainer.h"

#include "detection/names/CrfFit.h"
#include "detection/names/LexiconSource.h"
#include "detection/names/NameModel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <algorithm>
#include <cmath>

namespace guillemet::detection {

namespace {

/// An article that comes again (a file given twice) counts twice, at the cost of once.
void mergeRepeated(const std::vector<annotation::Article> &articles, std::vector<float> &weights)
{
    QHash<QString, size_t> first; // looked up only: its order is not used
    for (size_t i = 0; i < articles.size(); ++i) {
        const auto known = first.constFind(articles[i].text.string());
        if (known == first.constEnd()) {
            first.insert(articles[i].text.string(), i);
        } else if (articles[*known].mentions == articles[i].mentions) {
            weights[*known] += weights[i];
            weights[i] = 0;
        }
    }
}

} // namespace

Result<void> trainNames(const std::vector<annotation::Article> &articles, const NameTrainingOptions &options,
                        ModelWriter &model, const NameTrainingCallback &progress)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("NameTrainer", text); };
    const QByteArray lexiconBytes = compiledLexicons(options.lexicons);
    const NameLexicon lexicon(lexiconBytes);
    const WordClusters clusters = WordClusters::shipped(options.language);
    std::vector<float> weights = options.weights;
    weights.resize(articles.size(), 1.0f);
    mergeRepeated(articles, weights);
    TrainingSet set;
    for (size_t i = 0; i < articles.size(); ++i) {
        if (weights[i] == 0)
            continue;
        const Analysis article = analyse(articles[i].text, options.language);
        const NameFeatures features(article, clusters, lexicon);
        set.add(articles[i], features, weights[i]);
    }
    if (!set.holdsNames())
        return Error{tr("There is nothing to train on: the articles hold no names.")};
    set.dropRareFeatures(options.leastOccurrences);

    CrfFit fit(set, options);
    if (!fit.run(progress))
        return Error{tr("The training was stopped.")};
    NameModelWriter writer(fit.transitions());
    const auto matters = [&](float weight) { return std::abs(weight) >= float(options.smallestWeight); };
    for (size_t i = 0; i < set.featureCount(); ++i) {
        const CrfFit::Row &row = fit.weights()[i];
        if (std::any_of(row.begin(), row.end(), matters))
            writer.add(set.hashes()[i], row);
    }
    model.add(NameModel::sectionName.toByteArray(), writer.bytes());
    model.add(NameModel::lexiconSection.toByteArray(), lexiconBytes);
    return {};
}

} // namespace guillemet::detection
