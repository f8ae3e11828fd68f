#pragma once

#include "detection/quotations/GoldReading.h"
#include "detection/quotations/LinearModel.h"

#include <vector>

namespace guillemet::detection {

// What an annotated article teaches each model: its choices with the right answers. Questions whose right
// answer is not among the candidates teach nothing.

void addCueLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out);
void addSourceLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out);
void addSpeechLessons(const GoldReading &article, const LinearModel &cues, FeatureNames *names,
                      std::vector<Choice> &out);
/// `cues` and `speech`: models that have not seen the article.
void addSecondLookLessons(const GoldReading &article, const LinearModel &cues, const LinearModel &speech,
                          FeatureNames *names, std::vector<Choice> &out);
void addSpeakerLessons(const GoldReading &article, FeatureNames *names, std::vector<Choice> &out);
void addClauseLessons(const GoldReading &article, const LinearModel &sources, FeatureNames *names,
                      std::vector<Choice> &clauses, std::vector<Choice> &ends);

} // namespace guillemet::detection
