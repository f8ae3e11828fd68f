#include "detection/quotations/QuotationTrainer.h"

#include "detection/quotations/Lessons.h"
#include "detection/quotations/QuotationDetector.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

// L2 penalties, chosen by cross-validation. Speakers have many facts, each of which explains little: theirs is high.
constexpr double usual = 1.5;
constexpr double ofSpeakers = 25;
constexpr double ofSecondLook = 2;
constexpr size_t folds = 5;

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

} // namespace

std::vector<std::pair<QByteArray, QByteArray>>
QuotationTrainer::train(const std::vector<annotation::Article> &articles)
{
    m_articles.clear();
    for (const annotation::Article &article : articles)
        m_articles.push_back(std::make_unique<GoldReading>(article, m_language));
    m_without.assign(articles.size() >= 2 * folds ? folds : 0, {});
    m_all = {};
    learnCues();
    learnSources();
    learnSpeech();
    learnClauses();
    learnSpeakers();
    calibrate();
    return m_all.toSections(m_names);
}

const QuotationModels &QuotationTrainer::modelsFor(size_t article) const
{
    return m_without.empty() ? m_all : m_without[article % folds];
}

void QuotationTrainer::fit(LinearModel QuotationModels::*part, const Lessons &lessons, double penalty)
{
    const auto learn = [&](size_t leftOut) {
        std::vector<const Choice *> choices;
        for (size_t a = 0; a < lessons.size(); ++a) {
            for (const Choice &choice : lessons[a]) {
                if (a % folds != leftOut)
                    choices.push_back(&choice);
            }
        }
        return LinearModel::train(choices, penalty);
    };
    for (size_t fold = 0; fold < m_without.size(); ++fold)
        m_without[fold].*part = learn(fold);
    m_all.*part = learn(folds);
}

void QuotationTrainer::learnCues()
{
    Lessons lessons(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addCueLessons(*m_articles[a], &m_names, lessons[a]);
    fit(&QuotationModels::cue, lessons, usual);
}

void QuotationTrainer::learnSources()
{
    Lessons lessons(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addSourceLessons(*m_articles[a], &m_names, lessons[a]);
    fit(&QuotationModels::source, lessons, usual);
}

void QuotationTrainer::learnSpeech()
{
    Lessons lessons(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addSpeechLessons(*m_articles[a], modelsFor(a).cue, &m_names, lessons[a]);
    fit(&QuotationModels::speech, lessons, usual);
    Lessons again(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addSecondLookLessons(*m_articles[a], modelsFor(a).cue, modelsFor(a).speech, &m_names, again[a]);
    fit(&QuotationModels::secondLook, again, usual);
}

void QuotationTrainer::learnClauses()
{
    Lessons clauses(m_articles.size());
    Lessons ends(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addClauseLessons(*m_articles[a], modelsFor(a).source, &m_names, clauses[a], ends[a]);
    fit(&QuotationModels::clause, clauses, usual);
    fit(&QuotationModels::clauseEnd, ends, usual);
}

void QuotationTrainer::learnSpeakers()
{
    Lessons lessons(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addSpeakerLessons(*m_articles[a], modelsFor(a), &m_names, lessons[a]);
    fit(&QuotationModels::speaker, lessons, ofSpeakers);
    Lessons again(m_articles.size());
    for (size_t a = 0; a < m_articles.size(); ++a)
        addSecondSpeakerLessons(*m_articles[a], modelsFor(a), &m_names, again[a]);
    fit(&QuotationModels::speakerAgain, again, ofSecondLook);
}

void QuotationTrainer::calibrate()
{
    if (m_without.empty())
        return;
    Outcomes outcomes;
    for (size_t a = 0; a < m_articles.size(); ++a) {
        const GoldReading &article = *m_articles[a];
        compare(article, QuotationDetector::detect(article.reading(), modelsFor(a), article.entities()),
                outcomes);
    }
    m_all.speechCalibration = Calibration::fit(std::move(outcomes.speech));
    m_all.speakerCalibration = Calibration::fit(std::move(outcomes.speaker));
    m_all.clauseCalibration = Calibration::fit(std::move(outcomes.clause));
}

} // namespace guillemet::detection
