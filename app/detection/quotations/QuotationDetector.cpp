#include "detection/quotations/QuotationDetector.h"

#include "detection/quotations/Assembly.h"

namespace guillemet::detection {

QuotationSuggestions QuotationDetector::detect(const Analysis &article,
                                               const std::vector<annotation::Mention> &names,
                                               const EntityTable &entities) const
{
    const auto models = m_models.constFind(article.language);
    if (models == m_models.constEnd())
        return {};
    std::vector<annotation::Mention> onlyNames;
    for (const annotation::Mention &mention : names) {
        if (mention.kind == annotation::MentionKind::Name && mention.type != annotation::EntityType::Date)
            onlyNames.push_back(mention);
    }
    return detect(read(article, std::move(onlyNames)), *models, entities);
}

QuotationSuggestions QuotationDetector::detect(const Reading &reading, const QuotationModels &models,
                                               const EntityTable &entities)
{
    return Assembly(reading, models, entities).run();
}

} // namespace guillemet::detection
