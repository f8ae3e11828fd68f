#pragma once

#include "detection/names/NameFeatures.h"
#include "detection/names/NameModel.h"

#include <vector>

namespace guillemet::detection {

/// The scores of an article's tokens by a model's weights. The weights of a word in a role are added up once and kept.
class TokenScorer
{
public:
    TokenScorer(const NameModel &model, const NameFeatures &features);

    LabelScores scores(text::SentenceRange sentence, int token);

private:
    const NameModel::Sums &sumsOf(int type, int role);

    const NameModel &m_model;
    const NameFeatures &m_features;
    std::vector<NameModel::Sums> m_sums; // by word type (the edge first) and role
    std::vector<char> m_known;
    FeatureList m_list;
};

} // namespace guillemet::detection
