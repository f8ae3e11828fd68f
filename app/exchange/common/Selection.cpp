#include "exchange/common/Selection.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::exchange {

annotation::Article selected(const annotation::Article &article, const WriteOptions &options,
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

    annotation::Article out;
    out.info = article.info;
    out.text = article.text;
    out.annotated = article.annotated;
    QSet<QString> used;
    QSet<QString> usedByOthers; // entities that only unwanted annotations speak of
    for (const annotation::Mention &mention : article.mentions) {
        const bool take = options.names && wanted(mention.status);
        (take ? used : usedByOthers).insert(mention.entity);
        if (take)
            out.mentions.push_back(mention);
    }
    for (const annotation::Quotation &quotation : article.quotations) {
        const bool take = options.quotations && wanted(quotation.status) && !quotation.spans.empty();
        (take ? used : usedByOthers).insert(quotation.speaker);
        for (const QString &speaker : quotation.speakers)
            (take ? used : usedByOthers).insert(speaker);
        if (take)
            out.quotations.push_back(quotation);
    }
    for (const annotation::Entity &entity : article.entities) {
        if (used.contains(entity.id) || !usedByOthers.contains(entity.id))
            out.entities.push_back(entity);
    }
    std::stable_sort(out.mentions.begin(), out.mentions.end(),
                     [](const auto &a, const auto &b) { return a.span < b.span; });
    std::stable_sort(out.quotations.begin(), out.quotations.end(),
                     [](const auto &a, const auto &b) { return a.spans.front() < b.spans.front(); });
    return out;
}

} // namespace guillemet::exchange
