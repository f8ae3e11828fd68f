#pragma once

#include "annotation/Article.h"
#include "detection/quotations/GoldReading.h"
#include "detection/quotations/LinearModel.h"
#include "detection/quotations/QuotationModels.h"

#include <QtCore/QString>
#include <utility>
#include <vector>

namespace guillemet::detection {

/// Learns the quotation finder's models from annotated articles: which words introduce speech, what is
/// speech, who its source and its speaker are, what reports a clause. Deterministic.
///
/// Every model is made six times: from all articles, and leaving out each fifth of them. What a later
/// decision knows of an earlier one, and how often a probability is right, is seen on the fifth that was left
/// out.
class QuotationTrainer
{
public:
    explicit QuotationTrainer(QString language) : m_language(std::move(language)) {}

    /// The sections of a model file. Articles without quotations teach that nothing in them is speech.
    std::vector<std::pair<QByteArray, QByteArray>> train(const std::vector<annotation::Article> &articles);

private:
    using Lessons = std::vector<std::vector<Choice>>; ///< by article

    /// The models that have not learnt from an article.
    const QuotationModels &modelsFor(size_t article) const;
    void learnCues();
    void learnSources();
    void learnSpeech();
    void learnClauses();
    void learnSpeakers();
    void calibrate();
    void fit(LinearModel QuotationModels::*part, const Lessons &lessons, double penalty);

    QString m_language;
    FeatureNames m_names;
    std::vector<std::unique_ptr<GoldReading>> m_articles;
    std::vector<QuotationModels> m_without; ///< by fifth; empty when there are too few articles
    QuotationModels m_all;
};

} // namespace guillemet::detection
