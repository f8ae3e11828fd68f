#include "exchange/common/Selection.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::exchange {

annotation::Article selected(annotation::Article article, const WriteOptions &options,
                             Rejected rejected)
{
    const auto wanted = [&](annotation::Status status) {
        switch (status) {
        case annotation::Status::Confirmed:
            return true;
        case annotation::Status::Suggested:
            return !options.onlyConfirmed;
        case annotation::Status::Rejected:
            return rejected == Rejected::Kept && !options.onlyConfirmed;
        }
        return false;
    };

    QSet<QString> used;
    QSet<QString> usedByOthers; // entities that only unwanted annotations speak of
    std::erase_if(article.mentions, [&](const annotation::Mention &mention) {
        const bool take = options.names && wanted(mention.status);
        (take ? used : usedByOthers).insert(mention.entity);
        return !take;
    });
    std::erase_if(article.quotations, [&](const annotation::Quotation &quotation) {
        const bool take = options.quotations && wanted(quotation.status) && !quotation.spans.empty();
        (take ? used : usedByOthers).insert(quotation.speaker);
        for (const QString &speaker : quotation.speakers)
            (take ? used : usedByOthers).insert(speaker);
        return !take;
    });
    std::erase_if(article.entities, [&](const annotation::Entity &entity) {
        return !used.contains(entity.id) && usedByOthers.contains(entity.id);
    });
    std::stable_sort(article.mentions.begin(), article.mentions.end(),
                     [](const auto &a, const auto &b) { return a.span < b.span; });
    std::stable_sort(article.quotations.begin(), article.quotations.end(),
                     [](const auto &a, const auto &b) { return a.spans.front() < b.spans.front(); });
    return article;
}

} // namespace guillemet::exchange
