#include "detection/quotations/Assembly.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Quotation;
using annotation::QuotationKind;

namespace {

constexpr size_t mostCandidates = 5;
constexpr double leastProbability = 0.01; // of a candidate that is shown
constexpr double leastSpeaker = 0.12;
constexpr double surelyNobody = 0.6;
constexpr double clauseThreshold = 0.5;

} // namespace

Assembly::Assembly(const Reading &reading, const QuotationModels &models, const EntityTable &entities, int entitiesBefore)
    : m_reading(reading), m_models(models), m_cast(reading, entities), m_entityNumber(entities.size() + entitiesBefore)
{
}

QuotationSuggestions Assembly::run()
{
    m_fragments = decideFragments(m_reading, m_models);
    addVerbatim();
    addClauses();
    std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
        return a.quotation.extent() < b.quotation.extent();
    });
    resolveSpeakers();
    for (Draft &draft : m_drafts)
        m_out.quotations.push_back(std::move(draft.quotation));
    return std::move(m_out);
}

text::Span Assembly::cueSpan(const Cue &cue) const
{
    return m_reading.outline.span(cue.first, cue.last);
}

QuotationKind Assembly::kindOf(int segment, const Fragment &fragment) const
{
    const Outline &o = m_reading.outline;
    const int piece = o.segments[size_t(segment)].piece;
    const int sentence = o.at(piece).sentence;
    const QString before = QLatin1String(pieceClass(o, piece - 1, sentence));
    const QString after = QLatin1String(pieceClass(o, piece + 1, sentence));
    const bool capital = o.article->text.string().at(o.segments[size_t(segment)].span.start).isUpper();
    if (before == u"end" || before == u":" || before == u"quote" || before == u"dash")
        return before == u"end" && !capital && after != u"," && after != u"end" && fragment.cue < 0
                   ? QuotationKind::Mixed
                   : QuotationKind::Direct;
    if (o.segments[size_t(segment)].part > 0)
        return QuotationKind::Direct;
    if (capital && (before == u"," || fragment.cue >= 0) && before != u"det" && before != u"prep")
        return QuotationKind::Direct;
    return QuotationKind::Mixed;
}

std::vector<annotation::Reason> Assembly::speechReasons(int segment, const Fragment &fragment) const
{
    const Outline &o = m_reading.outline;
    std::vector<annotation::Reason> out;
    const auto give = [&out](const char *code, const QStringList &arguments = {}, bool against = false) {
        out.push_back({QString::fromLatin1(code), arguments, against});
    };
    const Segment &it = o.segments[size_t(segment)];
    if (fragment.option.kind == CueOption::GoesOn) {
        give("goes-on");
    } else if (fragment.cue >= 0) {
        const Cue &cue = m_reading.cues[size_t(fragment.cue)];
        const QString words = o.article->text.view(cueSpan(cue)).toString();
        give(cue.kind == CueKind::Preposition ? "cue-preposition"
             : cue.first > it.piece           ? "cue-after"
                                              : "cue-before",
             {words});
    } else {
        give("no-cue", {}, true);
    }
    if (o.isSign(it.piece - 1, u':'))
        give("colon");
    const int words = it.lastToken - it.firstToken;
    if (words <= 2)
        give("few-words", {}, true);
    const QStringView text = o.article->text.view(it.span);
    if (words > 4 && text.front().isUpper() &&
        (text.back() == u'.' || text.back() == u'!' || text.back() == u'?'))
        give("whole-sentence");
    for (int t = it.firstToken; t < it.lastToken; ++t) {
        if (wordClasses(plainLower(o.article->word(t)), o.english) & FirstPerson) {
            give("first-person");
            break;
        }
    }
    if (!o.stretches[size_t(it.stretch)].balanced)
        give("unbalanced", {}, true);
    return out;
}

void Assembly::addVerbatim()
{
    const Outline &o = m_reading.outline;
    std::vector<int> draftOf(m_fragments.size(), -1);
    for (size_t s = 0; s < m_fragments.size(); ++s) {
        const Fragment &fragment = m_fragments[s];
        if (!fragment.spoken)
            continue;
        const Segment &segment = o.segments[s];
        if (fragment.joins >= 0 && draftOf[size_t(fragment.joins)] >= 0) {
            draftOf[s] = draftOf[size_t(fragment.joins)];
            Draft &draft = m_drafts[size_t(draftOf[s])];
            draft.quotation.spans.push_back(segment.span);
            draft.speech = std::min(draft.speech, fragment.speech);
            continue;
        }
        Draft draft;
        draft.piece = segment.piece;
        draft.cue = fragment.cue;
        draft.source = fragment.source;
        draft.speech = fragment.speech;
        draft.quotation.kind = kindOf(int(s), fragment);
        draft.quotation.spans = {segment.span};
        draft.quotation.reasons = speechReasons(int(s), fragment);
        draftOf[s] = int(m_drafts.size());
        m_drafts.push_back(std::move(draft));
    }
    for (Draft &draft : m_drafts)
        draft.quotation.confidence = m_models.speechCalibration(draft.speech);
}

void Assembly::addClauses()
{
    std::vector<int> sources(m_reading.cues.size(), -1);
    std::vector<double> sure(m_reading.cues.size(), 0);
    for (size_t c = 0; c < m_reading.cues.size(); ++c) {
        const Cue &cue = m_reading.cues[c];
        if (cue.kind == CueKind::Preposition ||
            (cue.classes & (Says | Thinks | SaysAside | Qualifies | TakesWords)))
            std::tie(sources[c], sure[c]) = chooseSource(m_reading, int(c), -1, m_models.source);
    }
    std::vector<bool> spoken;
    for (const Fragment &fragment : m_fragments)
        spoken.push_back(fragment.spoken);
    std::vector<ReportedClause> clauses = findReportedClauses(m_reading, sources, spoken);
    std::vector<std::pair<double, size_t>> accepted;
    for (size_t i = 0; i < clauses.size(); ++i) {
        const size_t cue = size_t(clauses[i].cue);
        const double p = m_models.clause.probability(
            clauseFeatures(m_reading, clauses[i], sources[cue], sure[cue], nullptr));
        if (p >= clauseThreshold)
            accepted.emplace_back(p, i);
    }
    for (const auto &[probability, index] : accepted) {
        ReportedClause &clause = clauses[index];
        if (clause.ends.size() > 1) {
            std::vector<Features> candidates;
            for (int end : clause.ends)
                candidates.push_back(endFeatures(m_reading, clause, end, nullptr));
            const std::vector<double> p = m_models.clauseEnd.probabilities(candidates);
            clause.main.last = clause.ends[size_t(std::max_element(p.begin(), p.end()) - p.begin())];
        }
        const Cue &cue = m_reading.cues[size_t(clause.cue)];
        Draft draft;
        draft.piece = clause.main.first;
        draft.cue = clause.cue;
        draft.source = sources[size_t(clause.cue)];
        draft.speech = probability;
        draft.quotation.kind = QuotationKind::Indirect;
        draft.quotation.spans = clauseSpans(m_reading, clause);
        draft.quotation.confidence = m_models.clauseCalibration(probability);
        draft.quotation.reasons = {{QStringLiteral("reported-clause"),
                                    {m_reading.outline.article->text.view(cueSpan(cue)).toString()},
                                    false}};
        m_drafts.push_back(std::move(draft));
    }
}

void Assembly::resolveSpeakers()
{
    for (Draft &draft : m_drafts)
        resolve(draft);
}

void Assembly::resolve(Draft &draft)
{
    Quotation &quotation = draft.quotation;
    if (draft.cue >= 0)
        quotation.cue = cueSpan(m_reading.cues[size_t(draft.cue)]);
    if (draft.source >= 0)
        quotation.source = m_reading.phrases[size_t(draft.source)].span;
    SpeakerQuestion question;
    question.piece = draft.piece;
    question.source = draft.source;
    question.cue = draft.cue;
    question.words = quotation.extent();
    question.indirect = quotation.kind == QuotationKind::Indirect;
    readDescription(m_reading, m_cast, question);
    const std::vector<SpeakerOption> options = speakerOptions(m_reading, m_cast, question, m_history);
    std::vector<Features> candidates;
    candidates.reserve(options.size());
    for (const SpeakerOption &option : options)
        candidates.push_back(speakerFeatures(m_reading, m_cast, question, m_history, option, nullptr));
    const std::vector<double> p = m_models.speaker.probabilities(candidates);
    std::vector<size_t> order(options.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&p](size_t a, size_t b) { return p[a] > p[b]; });

    // Rarely does nobody speak: an open speaker is left only where nobody is at all likely.
    if (options[order.front()].kind == SpeakerOption::Nobody && order.size() > 1 &&
        p[order.front()] < surelyNobody && p[order[1]] >= leastSpeaker)
        std::swap(order[0], order[1]);
    const SpeakerOption &best = options[order.front()];
    int role = best.role;
    if (best.kind == SpeakerOption::NewRole)
        role = m_cast.addDescribed(m_reading, m_reading.phrases[size_t(draft.source)]);
    quotation.speakerConfidence = m_models.speakerCalibration(p[order.front()]);
    for (size_t i : order) {
        if (quotation.candidates.size() >= mostCandidates || p[i] < leastProbability)
            break;
        const SpeakerOption &option = options[i];
        const int its = option.kind == SpeakerOption::NewRole && i == order.front() ? role : option.role;
        if (its < 0)
            continue;
        annotation::SpeakerCandidate candidate;
        candidate.entity = entityOf(its);
        candidate.probability = p[i];
        candidate.reasons =
            speakerReasons(m_reading, m_cast, question, m_history, {SpeakerOption::KnownRole, its});
        quotation.candidates.push_back(std::move(candidate));
    }
    if (role >= 0) {
        quotation.speaker = entityOf(role);
        if (draft.source >= 0) {
            addMention(draft.source, quotation.speaker);
            const NounPhrase &phrase = m_reading.phrases[size_t(draft.source)];
            if (phrase.kind == annotation::MentionKind::Name && !phrase.inner.empty()) {
                quotation.speakers = {quotation.speaker};
                for (int name : phrase.inner) {
                    const int other = m_cast.roleOfName(name);
                    if (other >= 0 && other != role)
                        quotation.speakers.push_back(entityOf(other));
                }
                if (quotation.speakers.size() < 2)
                    quotation.speakers.clear();
            }
        }
    } else if (draft.source >= 0) {
        addMention(draft.source, {});
    }
    m_history.add({role, draft.piece});
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
