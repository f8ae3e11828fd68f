#include "detection/Engine.h"

#include "detection/Analysis.h"
#include "detection/ModelSet.h"
#include "detection/entities/EntityLinker.h"
#include "detection/names/ModelNames.h"
#include "detection/quotations/ModelQuotations.h"

#include <algorithm>
#include <cmath>

namespace guillemet::detection {

namespace {

/// To the decimals that mean something: more would only make what is stored and exported longer.
double rounded(double probability)
{
    return std::round(probability * 1e4) / 1e4;
}

} // namespace

struct Engine::Parts
{
    std::unique_ptr<NameDetector> names;
    QuotationDetector quotations;
    bool reasons = true;
};

Engine::Engine() = default;
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::load(const EngineOptions &options)
{
    const Result<ModelSet> models = ModelSet::load(options);
    if (!models)
        return models.error();
    Result<std::unique_ptr<NameDetector>> names = modelNames(*models);
    if (!names)
        return names.error();
    auto parts = std::make_unique<Parts>(Parts{names.take(), modelQuotations(*models), options.reasons});
    std::shared_ptr<Engine> engine(new Engine);
    engine->m_parts = std::move(parts);
    return std::shared_ptr<const Engine>(std::move(engine));
}

/// Names and entities into `out`; the quotations with what they add.
QuotationSuggestions Engine::find(const text::ArticleText &text, const QString &language, const Memory &memory,
                                  Suggestions &out) const
{
    const Analysis article = analyse(text, language);
    out.language = article.language;
    out.mentions = m_parts->names->names(article, memory);
    const EntityTable entities = EntityLinker().link(article, out.mentions, memory);
    out.entities = entities.entities();
    return m_parts->quotations.detect(article, out.mentions, entities, m_parts->reasons);
}

Suggestions Engine::detect(const text::ArticleText &text, const QString &language, const Memory &memory) const
{
    Suggestions out;
    QuotationSuggestions found = find(text, language, memory, out); // what only finding needs is given up here
    out.entities.insert(out.entities.end(), found.entities.begin(), found.entities.end());
    out.mentions.insert(out.mentions.end(), found.mentions.begin(), found.mentions.end());
    std::stable_sort(out.mentions.begin(), out.mentions.end(),
                     [](const annotation::Mention &a, const annotation::Mention &b) { return a.span < b.span; });
    out.quotations = std::move(found.quotations);
    const QString author = version(); // one string that all share
    for (size_t i = 0; i < out.mentions.size(); ++i) {
        out.mentions[i].id = QStringLiteral("m%1").arg(i + 1);
        out.mentions[i].provenance.author = author;
        out.mentions[i].confidence = rounded(out.mentions[i].confidence);
    }
    for (size_t i = 0; i < out.quotations.size(); ++i) {
        annotation::Quotation &quotation = out.quotations[i];
        quotation.id = QStringLiteral("q%1").arg(i + 1);
        quotation.provenance.author = author;
        quotation.confidence = rounded(quotation.confidence);
        quotation.speakerConfidence = rounded(quotation.speakerConfidence);
        for (annotation::SpeakerCandidate &candidate : quotation.candidates)
            candidate.probability = rounded(candidate.probability);
    }
    return out;
}

QString Engine::version()
{
    return QStringLiteral("guillemet " GUILLEMET_VERSION);
}

} // namespace guillemet::detection
