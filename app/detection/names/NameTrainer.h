#pragma once

#include "annotation/Article.h"
#include "detection/ModelFile.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <functional>
#include <vector>

namespace guillemet::detection {

struct NameTrainingOptions
{
    QString language = QStringLiteral("fr");
    int rounds = 8;            ///< passes over the articles
    int orders = 3;            ///< trainings in different orders of the sentences, whose weights are averaged
    double rate = 0.15;         ///< first step size
    double penalty = 0.02;      ///< L2, on the whole of the data
    int leastOccurrences = 2;   ///< rarer features are left out
    double smallestWeight = 0.02; ///< features whose weights all stay below are left out
    QString lexicons = QStringLiteral(":/lexicons"); ///< folder of the tables that become features
    std::vector<float> weights; ///< how much each article counts; empty: each 1
};

struct NameTrainingProgress
{
    int round = 0;
    int rounds = 0;
    double loss = 0; ///< negative log-likelihood a token, of this round
};
/// Returns false to stop: the training then ends with an error.
using NameTrainingCallback = std::function<bool(const NameTrainingProgress &)>;

/// Trains the name tagger and adds its sections to `model`. Only mentions of kind Name that are confirmed or suggested
/// count, and among them only PER, ORG, LOC and MISC. An article that is given twice counts twice. Deterministic: the same articles in the same order give the same
/// bytes. Fails with a sentence when the articles hold no names. A conditional random field, fitted by AdaGrad
/// (Duchi et al. 2011) one sentence at a time; the weights are the mean of the last rounds.
Result<void> trainNames(const std::vector<annotation::Article> &articles, const NameTrainingOptions &options,
                        ModelWriter &model, const NameTrainingCallback &progress = {});

} // namespace guillemet::detection
