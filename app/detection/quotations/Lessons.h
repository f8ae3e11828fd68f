#pragma once

#include "detection/quotations/GoldReading.h"
#include "detection/quotations/LinearModel.h"
#include "detection/quotations/QuotationModels.h"

#include <vector>

namespace guillemet::detection {

// What an annotated article teaches each model: its choices with the right answers. Questions whose right
// answer is not among the candidates teach nothing.

/// Models that are asked for must not have learnt from the article: what they say of it should be as good,
/// and as bad, as what they will say of new articles.

void addCueLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out);
void addSourceLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out);
void addSpeechLessons(const GoldReading &article, const LinearModel &cues, FeatureNames *names,
                      std::vector<Choice> &out);
void addSecondLookLessons(const GoldReading &article, const LinearModel &cues, const LinearModel &speech,
                          FeatureNames *names, std::vector<Choice> &out);
void addClauseLessons(const GoldReading &article, const LinearModel &sources, FeatureNames *names,
                      std::vector<Choice> &clauses, std::vector<Choice> &ends);
/// `models`: all but those of speakers.
void addSpeakerLessons(const GoldReading &article, const QuotationModels &models, FeatureNames *names,
                       std::vector<Choice> &out);
/// `models`: with that of the first look at speakers.
void addSecondSpeakerLessons(const GoldReading &article, const QuotationModels &models, FeatureNames *names,
                             std::vector<Choice> &out);

} // namespace guillemet::detection
