#include "detection/Engine.h"

#include "detection/Analysis.h"

namespace guillemet::detection {

struct Engine::Parts
{
};

Engine::Engine() = default;
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::load(const EngineOptions &)
{
    return std::shared_ptr<const Engine>(new Engine);
}

Suggestions Engine::detect(const text::ArticleText &text, const QString &language, const Memory &) const
{
    const Analysis article = analyse(text, language);
    Suggestions out;
    out.language = article.language;
    return out;
}

QString Engine::version()
{
    return QStringLiteral("guillemet " GUILLEMET_VERSION);
}

} // namespace guillemet::detection
