#include "detection/quotations/SpeakerLooks.h"

#include <algorithm>
#include <cmath>

namespace guillemet::detection {

namespace {

constexpr double leastSpeaker = 0.12;
constexpr double surelyNobody = 0.6;
constexpr double surelySource = 0.4;
constexpr double favour = 30;   // odds of the one whose name the source is
constexpr size_t memory = 12;   // turns
constexpr size_t window = 15;   // drafts on each side that count as the article's
constexpr int mostPostings = 8; // drafts that may share a word and be compared
constexpr int shortestWord = 4; // letters
constexpr double leastEcho = 0.6;

const char *shareBucket(double share)
{
    if (share <= 0)
        return "0";
    if (share < 0.15)
        return "few";
    if (share < 0.35)
        return "some";
    if (share < 0.6)
        return "many";
    return share < 0.9 ? "most" : "all";
}

const char *sureBucket(double p)
{
    return p < 0.4 ? "hardly" : p < 0.7 ? "perhaps" : p < 0.9 ? "likely" : "sure";
}

} // namespace

SpeakerLooks::SpeakerLooks(const Reading &reading, const std::vector<Draft> &drafts, Cast &cast)
    : m_reading(reading), m_drafts(drafts), m_cast(cast), m_roleOfPhrase(reading.phrases.size(), -1)
{
    for (const Draft &draft : drafts)
        m_paragraphs.push_back(reading.outline.at(draft.piece).paragraph);
    findEchoes();
}

void SpeakerLooks::findEchoes()
{
    const Analysis &article = *m_reading.outline.article;
    std::vector<std::vector<QString>> words(m_drafts.size());
    QHash<QString, std::vector<int>> postings; // looked up only
    for (size_t d = 0; d < m_drafts.size(); ++d) {
        for (const text::Span &span : m_drafts[d].quotation.spans) {
            for (int t = text::tokenAt(article.tokens, span.start);
                 t < int(article.tokens.size()) && article.tokens[size_t(t)].span.start < span.end; ++t) {
                const QString word = plainLower(article.word(t));
                if (word.size() >= shortestWord)
                    words[d].push_back(word);
            }
        }
        std::sort(words[d].begin(), words[d].end());
        words[d].erase(std::unique(words[d].begin(), words[d].end()), words[d].end());
        for (const QString &word : words[d])
            postings[word].push_back(int(d));
    }
    m_echoes.assign(m_drafts.size(), {});
    std::vector<int> common(m_drafts.size(), 0);
    for (size_t d = 0; d < m_drafts.size(); ++d) {
        std::vector<int> touched;
        for (const QString &word : words[d]) {
            const std::vector<int> &those = postings[word];
            if (int(those.size()) > mostPostings)
                continue;
            for (int other : those) {
                if (other != int(d) && common[size_t(other)]++ == 0)
                    touched.push_back(other);
            }
        }
        std::sort(touched.begin(), touched.end());
        for (int other : touched) {
            const double share =
                double(common[size_t(other)]) /
                double(std::max<size_t>(1, std::min(words[d].size(), words[size_t(other)].size())));
            if (share >= leastEcho && share > m_echoes[d].share)
                m_echoes[d] = {other, share};
            common[size_t(other)] = 0;
        }
    }
}

SpeakerQuestion SpeakerLooks::question(size_t draft) const
{
    const Draft &it = m_drafts[draft];
    SpeakerQuestion question;
    question.piece = it.piece;
    question.source = it.source;
    question.sourceSure = it.sourceSure;
    question.cue = it.cue;
    question.words = it.quotation.extent();
    question.indirect = it.quotation.kind == annotation::QuotationKind::Indirect;
    readDescription(m_reading, m_cast, question);
    return question;
}

int SpeakerLooks::roleOf(const SpeakerOption &option, int source)
{
    if (option.kind != SpeakerOption::NewRole)
        return option.role;
    int &role = m_roleOfPhrase[size_t(source)];
    if (role < 0)
        role = m_cast.addDescribed(m_reading, m_reading.phrases[size_t(source)]);
    return role;
}

void SpeakerLooks::favourNamed(SpeakerLook &look, const Draft &draft) const
{
    if (draft.source < 0 || draft.sourceSure < surelySource)
        return;
    const NounPhrase &phrase = m_reading.phrases[size_t(draft.source)];
    const int named = phrase.name >= 0 ? m_cast.roleOfName(phrase.name) : -1;
    if (named < 0)
        return;
    if (phrase.kind != annotation::MentionKind::Name) {
        const annotation::EntityType type = m_cast.roles()[size_t(named)].type;
        const auto nominal = nominalOf(m_reading, phrase);
        if (type != annotation::EntityType::Person &&
            (type != annotation::EntityType::Organisation || (nominal && nominal->person)))
            return; // «le président du Kazakhstan», «le maire PCF»
    }
    double sum = 0;
    for (size_t o = 0; o < look.options.size(); ++o) {
        if (look.options[o].role == named)
            look.probabilities[o] = look.probabilities[o] * favour + 0.001;
        sum += look.probabilities[o];
    }
    for (double &p : look.probabilities)
        p /= sum;
}

void SpeakerLooks::take(SpeakerLook &look, const Draft &draft)
{
    favourNamed(look, draft);
    const std::vector<double> &p = look.probabilities;
    std::vector<size_t> order(p.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&p](size_t a, size_t b) { return p[a] > p[b]; });
    // Rarely does nobody speak: an open speaker is left only where nobody is at all likely.
    if (look.options[order.front()].kind == SpeakerOption::Nobody && order.size() > 1 &&
        p[order.front()] < surelyNobody && p[order[1]] >= leastSpeaker)
        std::swap(order[0], order[1]);
    look.best = order.front();
    look.role = roleOf(look.options[look.best], draft.source);
}

std::vector<SpeakerLook> SpeakerLooks::first(const LinearModel &model)
{
    std::vector<SpeakerLook> out(m_drafts.size());
    SpeakerHistory history;
    for (size_t d = 0; d < m_drafts.size(); ++d) {
        const SpeakerQuestion asked = question(d);
        SpeakerLook &look = out[d];
        look.options = speakerOptions(m_reading, m_cast, asked, history);
        std::vector<Features> candidates;
        candidates.reserve(look.options.size());
        for (const SpeakerOption &option : look.options)
            candidates.push_back(speakerFeatures(m_reading, m_cast, asked, history, option, nullptr));
        look.probabilities = model.probabilities(candidates);
        take(look, m_drafts[d]);
        history.add({look.role, m_drafts[d].piece});
    }
    return out;
}

SpeakerHistory SpeakerLooks::historyBefore(const std::vector<SpeakerLook> &first, size_t draft) const
{
    SpeakerHistory history;
    for (size_t d = draft > memory ? draft - memory : 0; d < draft; ++d)
        history.add({first[d].role, m_drafts[d].piece});
    return history;
}

std::vector<Features> SpeakerLooks::secondFeatures(const std::vector<SpeakerLook> &first, size_t draft,
                                                   FeatureNames *names) const
{
    const SpeakerQuestion asked = question(draft);
    const char *kind = sourceKind(m_reading, asked.source);
    const SpeakerLook &own = first[draft];
    // Who speaks around it, by the first look, weighed by how sure that was.
    const size_t from = draft > window ? draft - window : 0;
    const size_t to = std::min(first.size(), draft + window + 1);
    QHash<int, double> article;
    QHash<int, double> paragraph;
    double all = 0;
    double allOfParagraph = 0;
    for (size_t d = from; d < to; ++d) {
        if (d == draft || first[d].role < 0)
            continue;
        const double weight = first[d].sure();
        article[first[d].role] += weight;
        all += weight;
        if (m_paragraphs[d] == m_paragraphs[draft]) {
            paragraph[first[d].role] += weight;
            allOfParagraph += weight;
        }
    }
    const auto share = [](const QHash<int, double> &of, int role, double sum) {
        return sum > 0 ? of.value(role) / sum : 0.0;
    };
    const Echo echo = m_echoes[draft];
    const auto neighbour = [&](size_t d, int role, const char *fact, Features &f) {
        if (d >= first.size()) {
            f.add(fact, kind, "none");
            return;
        }
        const int apart = std::abs(m_paragraphs[d] - m_paragraphs[draft]);
        const QString where = QString::number(std::min(apart, 2));
        const QString sure = QLatin1String(sureBucket(first[d].sure()));
        f.add(fact, kind,
              QString((first[d].role == role ? u"same "_qs : u"other "_qs) + where + u' ' + sure));
    };

    std::vector<Features> out;
    for (size_t o = 0; o < own.options.size(); ++o) {
        const SpeakerOption &option = own.options[o];
        Features f(names);
        const double p = std::max(0.0005, own.probabilities[o]);
        f.add("first look", float(std::log(p)));
        f.add("first look of", kind, float(std::log(p)));
        if (option.kind != SpeakerOption::KnownRole) {
            const char *what = option.kind == SpeakerOption::NewRole ? "new" : "nobody";
            f.add(what, kind);
            if (echo.draft >= 0)
                f.add(what, "though it echoes another", kind);
            f.add(what, "others speak", all > 0 ? "yes" : "no");
            out.push_back(std::move(f));
            continue;
        }
        const int role = option.role;
        f.add("share", kind, shareBucket(share(article, role, all)));
        f.add("share of paragraph", kind,
              allOfParagraph > 0 ? shareBucket(share(paragraph, role, allOfParagraph)) : "none");
        neighbour(draft + 1, role, "next", f);
        neighbour(draft - 1, role, "before", f);
        if (echo.draft >= 0) {
            const SpeakerLook &other = first[size_t(echo.draft)];
            f.add("echo", kind, other.role == role ? sureBucket(other.sure()) : "another's");
            f.add("echo, all words", echo.share >= 0.95 ? "yes" : "no",
                  other.role == role ? "its" : "another's");
        }
        out.push_back(std::move(f));
    }
    return out;
}

std::vector<SpeakerLook> SpeakerLooks::second(const std::vector<SpeakerLook> &first, const LinearModel &model)
{
    std::vector<SpeakerLook> out = first;
    if (model.isEmpty())
        return out;
    for (size_t d = 0; d < out.size(); ++d) {
        out[d].probabilities = model.probabilities(secondFeatures(first, d, nullptr));
        take(out[d], m_drafts[d]);
    }
    return out;
}

} // namespace guillemet::detection
