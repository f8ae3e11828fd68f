#include "detection/names/TokenScorer.h"

namespace guillemet::detection {

TokenScorer::TokenScorer(const NameModel &model, const NameFeatures &features)
    : m_model(model), m_features(features),
      m_sums((features.words().all().size() + 1) * NameFeatures::roles), m_known(m_sums.size())
{
}

LabelScores TokenScorer::scores(text::SentenceRange sentence, int token)
{
    m_list.clear();
    m_features.ofPlace(sentence, token, m_list);
    NameModel::Sums sums{};
    for (int role = 0; role < NameFeatures::roles; ++role) {
        const NameModel::Sums &word = sumsOf(m_features.typeAt(sentence, token, role - NameFeatures::reach), role);
        for (size_t k = 0; k < weightCount; ++k)
            sums[k] += word[k];
    }
    m_model.add(m_list.all(), sums);
    return m_model.scaled(sums);
}

const NameModel::Sums &TokenScorer::sumsOf(int type, int role)
{
    const size_t at = size_t(type + 1) * NameFeatures::roles + size_t(role);
    NameModel::Sums &sums = m_sums[at];
    if (!m_known[at]) {
        m_known[at] = 1;
        FeatureList list;
        m_features.ofWord(type, role, list);
        m_model.add(list.all(), sums);
    }
    return sums;
}

} // namespace guillemet::detection
