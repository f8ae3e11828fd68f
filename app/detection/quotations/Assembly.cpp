#include "detection/quotations/Assembly.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Quotation;

namespace {

constexpr size_t mostCandidates = 5;
constexpr double leastProbability = 0.01; // of a candidate that is shown

} // namespace

Assembly::Assembly(const Reading &reading, const QuotationModels &models, const EntityTable &entities,
                   int entitiesBefore)
    : m_reading(reading), m_models(models), m_cast(reading, entities),
      m_entityNumber(entities.size() + entitiesBefore)
{
}

QuotationSuggestions Assembly::run()
{
    std::vector<Draft> drafts = draftQuotations(m_reading, m_models);
    SpeakerLooks looks(m_reading, drafts, m_cast);
    const std::vector<SpeakerLook> first = looks.first(m_models.speaker);
    const std::vector<SpeakerLook> second = looks.second(first, m_models.speakerAgain);
    for (size_t d = 0; d < drafts.size(); ++d)
        assign(drafts[d], second[d], looks.question(d), looks.historyBefore(second, d));
    for (Draft &draft : drafts)
        m_out.quotations.push_back(std::move(draft.quotation));
    return std::move(m_out);
}

void Assembly::assign(Draft &draft, const SpeakerLook &look, const SpeakerQuestion &question,
                      const SpeakerHistory &history)
{
    Quotation &quotation = draft.quotation;
    quotation.speakerConfidence = m_models.speakerCalibration(look.sure());
    const std::vector<double> &p = look.probabilities;
    std::vector<size_t> order(p.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return (a == look.best) != (b == look.best) ? a == look.best : p[a] > p[b];
    });
    for (size_t i : order) {
        if (quotation.candidates.size() >= mostCandidates || p[i] < leastProbability)
            break;
        const int role = i == look.best ? look.role : look.options[i].role;
        if (role < 0)
            continue;
        annotation::SpeakerCandidate candidate;
        candidate.entity = entityOf(role);
        candidate.probability = p[i];
        candidate.reasons =
            speakerReasons(m_reading, m_cast, question, history, {SpeakerOption::KnownRole, role});
        quotation.candidates.push_back(std::move(candidate));
    }
    if (look.role >= 0)
        quotation.speaker = entityOf(look.role);
    if (draft.source < 0)
        return;
    addMention(draft.source, quotation.speaker);
    const NounPhrase &phrase = m_reading.phrases[size_t(draft.source)];
    if (look.role < 0 || phrase.kind != annotation::MentionKind::Name || phrase.inner.empty())
        return;
    quotation.speakers = {quotation.speaker};
    for (int name : phrase.inner) {
        const int other = m_cast.roleOfName(name);
        if (other >= 0 && other != look.role)
            quotation.speakers.push_back(entityOf(other));
    }
    if (quotation.speakers.size() < 2)
        quotation.speakers.clear();
}

QString Assembly::entityOf(int role)
{
    const Role &it = m_cast.roles()[size_t(role)];
    if (!it.entity.isEmpty())
        return it.entity;
    if (m_entityOfRole.size() <= size_t(role))
        m_entityOfRole.resize(size_t(role) + 1);
    QString &id = m_entityOfRole[size_t(role)];
    if (id.isEmpty()) {
        annotation::Entity entity;
        id = QStringLiteral("e%1").arg(++m_entityNumber);
        entity.id = id;
        entity.name = it.name;
        entity.type = it.type;
        entity.gender = it.gender;
        m_out.entities.push_back(entity);
    }
    return id;
}

void Assembly::addMention(int source, const QString &entity)
{
    const NounPhrase &phrase = m_reading.phrases[size_t(source)];
    if (phrase.kind == annotation::MentionKind::Name || m_mentionOfPhrase.contains(source))
        return;
    m_mentionOfPhrase.insert(source, int(m_out.mentions.size()));
    annotation::Mention mention;
    mention.span = phrase.span;
    mention.kind = phrase.kind;
    mention.entity = entity;
    mention.confidence = 0.9;
    m_out.mentions.push_back(mention);
}

} // namespace guillemet::detection
