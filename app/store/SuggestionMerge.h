#pragma once

#include "annotation/Article.h"
#include "store/SuggestionStore.h"

#include <optional>
#include <vector>

namespace guillemet::store {

/// One row before and after; without `before` it comes, without `after` it goes.
template <typename T> struct Replacement
{
    std::optional<T> before;
    std::optional<T> after;
};

/// What must be written so that an article shows a new detection's suggestions beside what persons decided.
struct MergePlan
{
    std::vector<Replacement<annotation::Entity>> entities;
    std::vector<Replacement<annotation::Mention>> mentions;
    std::vector<Replacement<annotation::Quotation>> quotations;
    int kept = 0; ///< suggestions that came again just so, and are left alone
};

/// The largest numbers of the ids that the article ever gave.
struct LastIds
{
    qint64 mention = 0;
    qint64 quotation = 0;
    qint64 entity = 0;
};

/// A suggestion of the engine that nobody has decided, flagged or noted.
bool isUntouched(const annotation::Mention &mention);
bool isUntouched(const annotation::Quotation &quotation);

/// Pure. `stored` is what the article has; a suggestion with the span of an old one keeps its id, so that the
/// view and later steps of the history find it again. Entities are found again by the mentions that they
/// share.
MergePlan mergeSuggestions(const annotation::Article &stored, const Suggested &suggested, LastIds last);

} // namespace guillemet::store
