#include "detection/quotations/ModelQuotations.h"

namespace guillemet::detection {

QuotationDetector modelQuotations(const ModelSet &models)
{
    QHash<QString, QuotationModels> out;
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        if (!models.holding("quote.speech", language))
            continue;
        out.insert(language, QuotationModels::fromSections([&](QByteArrayView section) {
                       const ModelFile *model = models.holding(section, language);
                       return model ? model->section(section) : QByteArrayView();
                   }));
    }
    return QuotationDetector(std::move(out));
}

} // namespace guillemet::detection
