#include "detection/quotations/QuotationTrainer.h"

#include "detection/quotations/Fragments.h"
#include "detection/quotations/Lessons.h"
#include "detection/quotations/QuotationDetector.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr int rounds = 12;
constexpr double rate = 0.1;
constexpr double penalty = 5;
constexpr size_t folds = 5;

using Articles = std::vector<const GoldReading *>;

Articles without(const Articles &articles, size_t fold)
{
    Articles out;
    for (size_t i = 0; i < articles.size(); ++i) {
        if (i % folds != fold)
            out.push_back(articles[i]);
    }
    return out;
}

struct Outcomes
{
    std::vector<std::pair<double, bool>> speech;
    std::vector<std::pair<double, bool>> speaker;
    std::vector<std::pair<double, bool>> clause;
};

/// Whether what was found of an article is right, quotation by quotation.
void compare(const GoldReading &gold, const QuotationSuggestions &found, Outcomes &out)
{
    QHash<QString, QString> nameOf;
    for (const annotation::Entity &entity : gold.entities().entities())
        nameOf.insert(entity.id, entity.name);
    for (const annotation::Entity &entity : found.entities)
        nameOf.insert(entity.id, entity.name);
    for (const annotation::Quotation &quotation : found.quotations) {
        const bool indirect = quotation.kind == annotation::QuotationKind::Indirect;
        const annotation::Quotation *match = nullptr;
        size_t right = 0;
        for (const text::Span &span : quotation.spans) {
            for (const annotation::Quotation &its : gold.quotations()) {
                if ((its.kind == annotation::QuotationKind::Indirect) != indirect)
                    continue;
                const bool same = std::any_of(its.spans.begin(), its.spans.end(),
                                              [&span](text::Span s) { return overlap(s, span) >= 0.5; });
                if (same) {
                    ++right;
                    match = &its;
                    break;
                }
            }
        }
        (indirect ? out.clause : out.speech)
            .emplace_back(quotation.confidence, right == quotation.spans.size());
        if (!match)
            continue;
        const QString speaker = gold.speakerOf(*match);
        if (!speaker.isEmpty() && !quotation.speaker.isEmpty())
            out.speaker.emplace_back(quotation.speakerConfidence,
                                     sameName(speaker, nameOf.value(quotation.speaker)));
    }
}

LinearModel fit(const std::vector<Choice> &choices)
{
    return LinearModel::train(choices, rounds, rate, penalty);
}

} // namespace

std::vector<std::pair<QByteArray, QByteArray>>
QuotationTrainer::train(const std::vector<annotation::Article> &articles)
{
    std::vector<std::unique_ptr<GoldReading>> readings;
    Articles all;
    for (const annotation::Article &article : articles) {
        readings.push_back(std::make_unique<GoldReading>(article, m_language));
        all.push_back(readings.back().get());
    }
    Outcomes outcomes;
    for (size_t fold = 0; fold < folds && all.size() >= 2 * folds; ++fold) {
        const QuotationModels models = learn(without(all, fold));
        for (size_t i = fold; i < all.size(); i += folds)
            compare(*all[i], QuotationDetector::detect(all[i]->reading(), models, all[i]->entities()),
                    outcomes);
    }
    QuotationModels models = learn(all);
    models.speechCalibration = Calibration::fit(std::move(outcomes.speech));
    models.speakerCalibration = Calibration::fit(std::move(outcomes.speaker));
    models.clauseCalibration = Calibration::fit(std::move(outcomes.clause));
    return models.toSections(m_names);
}

QuotationModels QuotationTrainer::learn(const Articles &articles)
{
    QuotationModels models;
    models.cue = learnCues(articles);
    models.source = learnSources(articles);
    models.speech = learnSpeech(articles);
    models.secondLook = learnSecondLook(articles);
    models.speaker = learnSpeakers(articles);
    learnClauses(articles, models);
    return models;
}

LinearModel QuotationTrainer::learnCues(const Articles &articles)
{
    std::vector<Choice> choices;
    for (const GoldReading *article : articles)
        addCueLessons(*article, &m_names, choices);
    return fit(choices);
}

LinearModel QuotationTrainer::learnSources(const Articles &articles)
{
    std::vector<Choice> choices;
    for (const GoldReading *article : articles)
        addSourceLessons(*article, &m_names, choices);
    return fit(choices);
}

LinearModel QuotationTrainer::learnSpeech(const Articles &articles)
{
    // Each article's cues are chosen by a model that has not seen it, as they will be in new articles.
    std::vector<Choice> choices;
    for (size_t fold = 0; fold < folds; ++fold) {
        const LinearModel cues = learnCues(articles.size() < 2 * folds ? articles : without(articles, fold));
        for (size_t i = fold; i < articles.size(); i += folds)
            addSpeechLessons(*articles[i], cues, &m_names, choices);
    }
    return fit(choices);
}

LinearModel QuotationTrainer::learnSecondLook(const Articles &articles)
{
    std::vector<Choice> choices;
    for (size_t fold = 0; fold < folds; ++fold) {
        const Articles others = articles.size() < 2 * folds ? articles : without(articles, fold);
        const LinearModel cues = learnCues(others);
        const LinearModel speech = learnSpeech(others);
        for (size_t i = fold; i < articles.size(); i += folds)
            addSecondLookLessons(*articles[i], cues, speech, &m_names, choices);
    }
    return fit(choices);
}

LinearModel QuotationTrainer::learnSpeakers(const Articles &articles)
{
    std::vector<Choice> choices;
    for (const GoldReading *article : articles)
        addSpeakerLessons(*article, &m_names, choices);
    return fit(choices);
}

void QuotationTrainer::learnClauses(const Articles &articles, QuotationModels &models)
{
    std::vector<Choice> clauses;
    std::vector<Choice> ends;
    for (size_t fold = 0; fold < folds; ++fold) {
        const LinearModel sources =
            learnSources(articles.size() < 2 * folds ? articles : without(articles, fold));
        for (size_t i = fold; i < articles.size(); i += folds)
            addClauseLessons(*articles[i], sources, &m_names, clauses, ends);
    }
    models.clause = fit(clauses);
    models.clauseEnd = fit(ends);
}

} // namespace guillemet::detection
