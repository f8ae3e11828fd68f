#pragma once

#include "detection/NameDetector.h"
#include "detection/names/NameFeatures.h"
#include "detection/names/NameModel.h"

namespace guillemet::detection {

/// A name as the model sees it: tokens [first, last).
struct TaggedName
{
    int first = 0;
    int last = 0;
    int type = 0;          ///< an EntityType below nameTypes
    float probability = 0; ///< that span and type are right

    friend bool operator==(const TaggedName &, const TaggedName &) = default;
};

/// The trained tagger. The first pass scores each token by its features; the second weighs what the first
/// found elsewhere in the article. Long texts are tagged in blocks of sentences, each an article to itself.
class NameTagger
{
public:
    /// Fails with a sentence when the model's sections cannot be used.
    static Result<NameTagger> read(const ModelFile &model);

    /// Names in reading order, disjoint.
    std::vector<TaggedName> tag(const Analysis &article) const;
    /// The words that the model knows, valid as long as the tagger.
    const NameLexicon &lexicon() const { return m_lexicon; }

private:
    NameTagger() = default;
    void tagBlock(const Analysis &block, int firstToken, std::vector<TaggedName> &out) const;

    NameModel m_first;
    NameLexicon m_lexicon;
    WordClusters m_clusters;
};

} // namespace guillemet::detection
