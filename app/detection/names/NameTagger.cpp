#include "detection/names/NameTagger.h"

namespace guillemet::detection {

namespace {

/// The scores of one article's tokens. The weights of a word in a role are added up once and kept.
class Scorer
{
public:
    Scorer(const NameModel &model, const NameFeatures &features)
        : m_model(model), m_features(features),
          m_sums((features.words().all().size() + 1) * NameFeatures::roles), m_known(m_sums.size())
    {
    }

    LabelScores scores(text::SentenceRange sentence, int token)
    {
        m_list.clear();
        m_features.ofPlace(sentence, token, m_list);
        for (const quint64 feature : m_list)
            m_model.prefetch(feature);
        NameModel::Sums sums{};
        for (int role = 0; role < NameFeatures::roles; ++role) {
            const NameModel::Sums &word = sumsOf(m_features.typeAt(sentence, token, role - NameFeatures::reach), role);
            for (size_t k = 0; k < weightCount; ++k)
                sums[k] += word[k];
        }
        for (const quint64 feature : m_list)
            m_model.add(feature, sums);
        LabelScores out;
        out[outside] = 0;
        for (size_t k = 0; k < weightCount; ++k)
            out[k + 1] = float(sums[k]) * m_model.scale();
        return out;
    }

private:
    const NameModel::Sums &sumsOf(int type, int role)
    {
        const size_t at = size_t(type + 1) * NameFeatures::roles + size_t(role);
        NameModel::Sums &sums = m_sums[at];
        if (!m_known[at]) {
            m_known[at] = 1;
            FeatureList list;
            m_features.ofWord(type, role, list);
            for (const quint64 feature : list)
                m_model.prefetch(feature);
            for (const quint64 feature : list)
                m_model.add(feature, sums);
        }
        return sums;
    }

    const NameModel &m_model;
    const NameFeatures &m_features;
    std::vector<NameModel::Sums> m_sums;
    std::vector<char> m_known;
    FeatureList m_list;
};

} // namespace

NameTagger::NameTagger(NameModel model, WordClusters clusters)
    : m_model(std::move(model)), m_clusters(std::move(clusters))
{
}

std::vector<TaggedName> NameTagger::tag(const Analysis &article) const
{
    const NameFeatures features(article, m_clusters, m_model.lexicon());
    Scorer scorer(m_model, features);
    Lattice lattice(m_model.transitions());
    std::vector<LabelScores> scores;
    std::vector<int> labels;
    std::vector<TaggedName> out;
    for (const text::SentenceRange sentence : article.sentences) {
        scores.clear();
        for (int i = sentence.first; i < sentence.last; ++i)
            scores.push_back(scorer.scores(sentence, i));
        lattice.best(scores, labels);
        bool summed = false;
        for (int i = 0; i < int(labels.size()); ++i) {
            const int label = labels[size_t(i)];
            if (label == outside)
                continue;
            int last = i + 1;
            while (isOpen(labels[size_t(last - 1)]))
                ++last;
            if (!summed)
                lattice.sum(scores);
            summed = true;
            const int type = typeOf(label);
            out.push_back({sentence.first + i, sentence.first + last, type,
                           lattice.nameProbability(size_t(i), size_t(last), type)});
            i = last - 1;
        }
    }
    return out;
}

} // namespace guillemet::detection
