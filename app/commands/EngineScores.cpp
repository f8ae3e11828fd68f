#include "commands/EngineScores.h"

namespace guillemet::commands {

Result<void> scoreEngine(const detection::Engine &engine, const annotation::Article &gold, measure::Scorer &scorer)
{
    const QString language = gold.info.language.isEmpty() ? QStringLiteral("auto") : gold.info.language;
    detection::Suggestions found = engine.detect(gold.text, language);
    annotation::Article system;
    system.info = gold.info;
    system.text = gold.text;
    system.mentions = std::move(found.mentions);
    system.entities = std::move(found.entities);
    system.quotations = std::move(found.quotations);
    return scorer.add(gold, system);
}

} // namespace guillemet::commands
