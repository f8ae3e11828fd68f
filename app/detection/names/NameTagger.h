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

/// The trained tagger: reads the tokens' features, adds up the model's weights and takes the best labels.
class NameTagger
{
public:
    NameTagger(NameModel model, WordClusters clusters);

    /// Names in reading order, disjoint.
    std::vector<TaggedName> tag(const Analysis &article) const;

private:
    NameModel m_model;
    WordClusters m_clusters;
};

} // namespace guillemet::detection
