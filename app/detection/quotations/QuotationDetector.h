#pragma once

#include "annotation/Entity.h"
#include "annotation/Mention.h"
#include "annotation/Quotation.h"
#include "detection/Analysis.h"
#include "detection/entities/EntityTable.h"
#include "detection/quotations/QuotationModels.h"
#include "detection/quotations/Reading.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// Quotations of an article, and what they add to its mentions and entities.
struct QuotationSuggestions
{
    std::vector<annotation::Quotation> quotations; ///< in reading order; no ids
    std::vector<annotation::Mention> mentions;     ///< sources of kind Nominal and Pronoun; no ids
    std::vector<annotation::Entity>
        entities; ///< speakers who are never named; ids go on from the table's («e7»)
};

/// Finds who said what. Pure: same input, same output; safe to call from several threads at once.
class QuotationDetector
{
public:
    /// One set of models a language («fr», «en»).
    explicit QuotationDetector(QHash<QString, QuotationModels> models) : m_models(std::move(models)) {}

    /// `names`: mentions of kind Name that know their entity, in reading order; `entities`: the table that linked them.
    /// An article in a language without models has no suggestions. `reasons` false leaves candidates and reasons out.
    QuotationSuggestions detect(const Analysis &article, const std::vector<annotation::Mention> &names,
                                const EntityTable &entities, bool reasons = true) const;

    /// The same for an article that was read already.
    static QuotationSuggestions detect(const Reading &reading, const QuotationModels &models,
                                       const EntityTable &entities);

private:
    QHash<QString, QuotationModels> m_models;
};

} // namespace guillemet::detection
