#include "detection/quotations/QuotationDetector.h"

#include "detection/quotations/Assembly.h"

#include <iterator>

namespace guillemet::detection {

namespace {

template <typename Item> void append(std::vector<Item> &to, std::vector<Item> &&from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void append(QuotationSuggestions &to, QuotationSuggestions &&from)
{
    append(to.quotations, std::move(from.quotations));
    append(to.mentions, std::move(from.mentions));
    append(to.entities, std::move(from.entities));
}

} // namespace

QuotationSuggestions QuotationDetector::detect(const Analysis &article,
                                               const std::vector<annotation::Mention> &names,
                                               const EntityTable &entities, bool reasons) const
{
    const auto models = m_models.constFind(article.language);
    if (models == m_models.constEnd())
        return {};
    QuotationSuggestions out;
    size_t next = 0;
    for (Chapter &chapter : chapters(article)) {
        const int end = article.tokens[size_t(chapter.lastToken - 1)].span.end;
        std::vector<annotation::Mention> within;
        for (; next < names.size() && names[next].span.start < end; ++next) {
            const annotation::Mention &mention = names[next];
            if (mention.kind == annotation::MentionKind::Name && mention.type != annotation::EntityType::Date)
                within.push_back(mention);
        }
        const Reading reading = read(article, std::move(chapter), std::move(within));
        QuotationSuggestions found = Assembly(reading, *models, entities, int(out.entities.size())).run();
        for (annotation::Quotation &quotation : found.quotations) {
            if (!reasons) {
                quotation.candidates = {};
                quotation.reasons = {};
            }
        }
        append(out, std::move(found));
    }
    return out;
}

QuotationSuggestions QuotationDetector::detect(const Reading &reading, const QuotationModels &models,
                                               const EntityTable &entities)
{
    return Assembly(reading, models, entities).run();
}

} // namespace guillemet::detection
