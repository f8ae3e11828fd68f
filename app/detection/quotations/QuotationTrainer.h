#pragma once

#include "annotation/Article.h"
#include "detection/quotations/GoldReading.h"
#include "detection/quotations/QuotationModels.h"

#include <QtCore/QString>
#include <utility>
#include <vector>

namespace guillemet::detection {

/// Learns the quotation finder's models from annotated articles: which words introduce speech, what is
/// speech, who its source and its speaker are, what reports a clause. Deterministic. Calibration is measured
/// on a fifth of the articles at a time, by models that have learnt from the others.
class QuotationTrainer
{
public:
    explicit QuotationTrainer(QString language) : m_language(std::move(language)) {}

    /// The sections of a model file. Articles without quotations teach that nothing in them is speech.
    std::vector<std::pair<QByteArray, QByteArray>> train(const std::vector<annotation::Article> &articles);

private:
    QuotationModels learn(const std::vector<const GoldReading *> &articles);
    LinearModel learnCues(const std::vector<const GoldReading *> &articles);
    LinearModel learnSources(const std::vector<const GoldReading *> &articles);
    LinearModel learnSpeech(const std::vector<const GoldReading *> &articles);
    LinearModel learnSecondLook(const std::vector<const GoldReading *> &articles);
    LinearModel learnSpeakers(const std::vector<const GoldReading *> &articles);
    void learnClauses(const std::vector<const GoldReading *> &articles, QuotationModels &models);

    QString m_language;
    FeatureNames m_names;
};

} // namespace guillemet::detection
