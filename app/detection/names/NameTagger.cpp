#include "detection/names/NameTagger.h"

#include "detection/names/ArticleEvidence.h"
#include "detection/names/FirstPass.h"

#include <utility>

namespace guillemet::detection {

namespace {

// Tokens of a block, a little more to end with a sentence. Bounds the memory of a whole book, and keeps what one
// chapter says from reaching the next.
constexpr int blockSize = 16384;

Analysis blockOf(const Analysis &article, size_t firstSentence, size_t lastSentence)
{
    Analysis block;
    block.text = article.text;
    block.language = article.language;
    const int first = article.sentences[firstSentence].first;
    const int last = article.sentences[lastSentence - 1].last;
    block.tokens.assign(article.tokens.begin() + first, article.tokens.begin() + last);
    for (size_t i = firstSentence; i < lastSentence; ++i)
        block.sentences.push_back({article.sentences[i].first - first, article.sentences[i].last - first});
    return block;
}

} // namespace

Result<NameTagger> NameTagger::read(const ModelFile &model)
{
    NameTagger out;
    Result<NameModel> first = NameModel::read(model);
    if (!first)
        return first.error();
    out.m_first = first.take();
    out.m_lexicon = NameLexicon(model.section(NameModel::lexiconSection)); // m_first keeps its bytes alive
    out.m_clusters = WordClusters::shipped(model.info().language);
    return out;
}

std::vector<TaggedName> NameTagger::tag(const Analysis &article) const
{
    std::vector<TaggedName> out;
    if (int(article.tokens.size()) <= blockSize) {
        tagBlock(article, 0, out);
        return out;
    }
    size_t first = 0;
    while (first < article.sentences.size()) {
        size_t last = first + 1;
        while (last < article.sentences.size()
               && article.sentences[last].last - article.sentences[first].first <= blockSize)
            ++last;
        tagBlock(blockOf(article, first, last), article.sentences[first].first, out);
        first = last;
    }
    return out;
}

void NameTagger::tagBlock(const Analysis &block, int firstToken, std::vector<TaggedName> &out) const
{
    const NameFeatures features(block, m_clusters, m_lexicon);
    FirstPass pass = firstPass(m_first, features);
    const ArticleEvidence evidence(features, pass);
    for (size_t i = 0; i < pass.scores.size(); ++i) {
        const LabelScores added = evidence.of(int(i));
        for (size_t k = 0; k < labelCount; ++k)
            pass.scores[i][k] += added[k];
    }
    Lattice lattice(m_first.transitions());
    std::vector<int> labels;
    for (const text::SentenceRange sentence : block.sentences) {
        const std::span<const LabelScores> scores(pass.scores.data() + sentence.first,
                                                  size_t(sentence.last - sentence.first));
        lattice.best(scores, labels);
        bool summed = false;
        for (int i = 0; i < int(labels.size()); ++i) {
            const int label = labels[size_t(i)];
            if (label == outside)
                continue;
            int last = i + 1;
            while (isOpen(labels[size_t(last - 1)]))
                ++last;
            if (!std::exchange(summed, true))
                lattice.sum(scores);
            const int type = typeOf(label);
            const int at = firstToken + sentence.first;
            out.push_back({at + i, at + last, type, lattice.nameProbability(size_t(i), size_t(last), type)});
            i = last - 1;
        }
    }
}

} // namespace guillemet::detection
