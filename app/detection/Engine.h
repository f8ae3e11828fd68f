#pragma once

#include "annotation/Article.h"
#include "detection/Memory.h"
#include "text/ArticleText.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <memory>

namespace guillemet::detection {

struct EngineOptions
{
    QString modelPath; ///< a model file that replaces the shipped model's parts that it holds; empty: shipped
    bool reasons = true; ///< false: quotations keep no candidates and no reasons, most of what a book's take
};

struct QuotationSuggestions;

/// Everything that the engine suggests for one article. Ids are unique within it (m1, e1, q1); status is Suggested
/// and origin Engine; provenance names the engine's version and has no time. Probabilities have four decimals.
struct Suggestions
{
    QString language; ///< as told, or as detected
    std::vector<annotation::Mention> mentions;
    std::vector<annotation::Entity> entities;
    std::vector<annotation::Quotation> quotations;
};

/// The suggestion engine: names, then entities, then quotations. detect() is a pure function of its arguments and
/// of the models loaded; safe to call from several threads at once.
class Engine
{
public:
    /// Fails with a sentence when the model file is damaged, shortened or foreign.
    static Result<std::shared_ptr<const Engine>> load(const EngineOptions &options = {});
    ~Engine();

    /// `language`: «fr», «en», another code, or «auto».
    Suggestions detect(const text::ArticleText &text, const QString &language = QStringLiteral("auto"),
                       const Memory &memory = {}) const;

    /// What stands in the provenance of a suggestion: «guillemet 0.1.0».
    static QString version();

private:
    Engine();
    QuotationSuggestions find(const text::ArticleText &text, const QString &language, const Memory &memory,
                                     Suggestions &out) const;
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace guillemet::detection
