#include "detection/entities/PersonClusters.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Gender;

namespace {

constexpr double civilityWeight = 3;
constexpr double feminineTitleWeight = 2;
constexpr double masculineTitleWeight = 0.5; // «chef d’entreprise», «professeur» name women too
constexpr double firstNameWeight = 2;
constexpr double rareFirstNameWeight = 0.4;
constexpr size_t namesakesCompared = 40; // keeps an article of endless namesakes linear

bool isFull(const NameForm &form)
{
    return form.coreCount() >= 2;
}

} // namespace

void GenderVotes::add(Gender gender, double weight)
{
    if (gender == Gender::Masculine)
        masculine += weight;
    else if (gender == Gender::Feminine)
        feminine += weight;
}

Gender GenderVotes::gender() const
{
    if (masculine == feminine)
        return Gender::Unknown;
    return masculine > feminine ? Gender::Masculine : Gender::Feminine;
}

double GenderVotes::certainty() const
{
    return std::abs(masculine - feminine) / (masculine + feminine + 0.2);
}

bool GenderVotes::contradicts(Gender other) const
{
    return other != Gender::Unknown && gender() != Gender::Unknown && gender() != other && certainty() > 0.7;
}

PersonClusters::PersonClusters(const std::vector<NameForm> &forms, const Lexicons &lexicons, bool english)
    : m_forms(forms), m_lexicons(lexicons), m_english(english), m_clusterOfForm(forms.size(), -1)
{
    joinFullNames();
}

int PersonClusters::newCluster(int form)
{
    m_clusters.push_back({form, {}, -1, false});
    return int(m_clusters.size()) - 1;
}

void PersonClusters::voteFirstName(Cluster &cluster, const NameForm &form)
{
    const qsizetype blank = form.text.indexOf(u' ');
    if (blank <= 1)
        return;
    const QStringView first = QStringView(form.text).first(blank);
    const double weight =
        m_lexicons.flags(first) & Lexicons::FirstName ? firstNameWeight : rareFirstNameWeight;
    cluster.votes.add(m_lexicons.firstNameGender(first, m_english), weight);
}

/// Full names, the fullest first: each joins the one cluster that it agrees with, or begins its own.
void PersonClusters::joinFullNames()
{
    std::vector<int> order;
    for (int i = 0; i < int(m_forms.size()); ++i) {
        if (isFull(m_forms[size_t(i)]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const NameForm &x = m_forms[size_t(a)];
        const NameForm &y = m_forms[size_t(b)];
        const auto written = [](const NameForm &form) {
            return std::count_if(form.words.begin(), form.words.end(),
                                 [](const auto &word) { return !word.initial; });
        };
        return written(x) > written(y);
    });
    QHash<QString, int> known; // the same words in other letters: «EDOUARD PHILIPPE»
    for (const int i : order) {
        const NameForm &form = m_forms[size_t(i)];
        if (const auto same = known.constFind(form.plain); same != known.cend()) {
            m_clusterOfForm[size_t(i)] = *same;
            continue;
        }
        std::vector<int> &namesakes = m_bySurname[form.lastWord().plain];
        int found = -1;
        int fits = 0;
        for (size_t k = 0; k < namesakes.size() && k < namesakesCompared; ++k) {
            if (sameFullName(m_forms[size_t(m_clusters[size_t(namesakes[k])].form)], form)) {
                found = namesakes[k];
                ++fits;
            }
        }
        if (fits != 1) {
            found = newCluster(i);
            namesakes.push_back(found);
            m_byFirstWord[form.words.front().plain].push_back(found);
            voteFirstName(m_clusters[size_t(found)], form);
        }
        m_clusterOfForm[size_t(i)] = found;
        known.insert(form.plain, found);
    }
    // In the order in which the article names them.
    for (auto &list : m_bySurname)
        std::sort(list.begin(), list.end(),
                  [this](int a, int b) { return m_clusters[size_t(a)].form < m_clusters[size_t(b)].form; });
    for (auto &list : m_byFirstWord)
        std::sort(list.begin(), list.end(),
                  [this](int a, int b) { return m_clusters[size_t(a)].form < m_clusters[size_t(b)].form; });
}

std::vector<int> PersonClusters::candidatesOf(const NameForm &form) const
{
    std::vector<int> out;
    for (const int cluster : m_bySurname.value(form.lastWord().plain)) {
        if (out.size() < namesakesCompared &&
            isSurnameOf(form, m_forms[size_t(m_clusters[size_t(cluster)].form)]))
            out.push_back(cluster);
    }
    if (!out.empty())
        return out;
    for (const int cluster : m_byFirstWord.value(form.words.front().plain)) {
        if (out.size() < namesakesCompared &&
            isFirstNameOf(form, m_forms[size_t(m_clusters[size_t(cluster)].form)]))
            out.push_back(cluster);
    }
    return out;
}

int PersonClusters::chooseShort(ShortForm &shortForm, const PersonMention &mention)
{
    const Gender gender = mention.context.civilityGender;
    const auto best = [&](const std::vector<int> &among) {
        int chosen = -1;
        for (const int cluster : among) {
            if (m_clusters[size_t(cluster)].votes.contradicts(gender))
                continue;
            if (chosen < 0 ||
                m_clusters[size_t(cluster)].lastMention > m_clusters[size_t(chosen)].lastMention)
                chosen = cluster;
        }
        return chosen;
    };
    const bool ambiguous = shortForm.candidates.size() > 1;
    if (ambiguous && mention.context.familyName) {
        const QString key = m_forms[size_t(mention.form)].lastWord().plain;
        const auto known = m_families.constFind(key);
        if (known != m_families.cend())
            return *known;
        const int family = newCluster(mention.form);
        m_clusters[size_t(family)].family = true;
        m_families.insert(key, family);
        return family;
    }
    if (const int chosen = best(shortForm.candidates); chosen >= 0)
        return chosen;
    if (const int chosen = best(shortForm.own); chosen >= 0)
        return chosen;
    const int made = newCluster(mention.form);
    shortForm.own.push_back(made);
    return made;
}

int PersonClusters::clusterOf(const PersonMention &mention)
{
    if (m_clusterOfForm[size_t(mention.form)] >= 0)
        return m_clusterOfForm[size_t(mention.form)];
    const NameForm &form = m_forms[size_t(mention.form)];
    if (form.words.empty())
        return newCluster(mention.form);
    auto known = m_short.find(form.plain);
    if (known == m_short.end()) {
        ShortForm made;
        made.candidates = candidatesOf(form);
        known = m_short.insert(form.plain, std::move(made));
    }
    // Names without a full form share their clusters by the last word: «el-Assad», «Assad».
    if (known->candidates.empty()) {
        auto shared = m_short.find(form.lastWord().plain);
        if (shared == m_short.end())
            shared = m_short.insert(form.lastWord().plain, {});
        if (shared->candidates.empty())
            return chooseShort(*shared, mention);
        known = m_short.find(form.plain);
    }
    return chooseShort(*known, mention);
}

std::vector<int> PersonClusters::assign(const std::vector<PersonMention> &mentions)
{
    // Genders that stand beside full names first: they decide between namesakes.
    for (const PersonMention &mention : mentions) {
        const int cluster = m_clusterOfForm[size_t(mention.form)];
        if (cluster >= 0)
            m_clusters[size_t(cluster)].votes.add(mention.context.civilityGender, civilityWeight);
    }
    std::vector<int> out;
    out.reserve(mentions.size());
    for (size_t i = 0; i < mentions.size(); ++i) {
        const PersonMention &mention = mentions[i];
        const int chosen = clusterOf(mention);
        Cluster &cluster = m_clusters[size_t(chosen)];
        cluster.lastMention = int(i);
        if (m_clusterOfForm[size_t(mention.form)] < 0)
            cluster.votes.add(mention.context.civilityGender, civilityWeight);
        for (const Nominal &description : mention.context.descriptions)
            cluster.votes.add(description.gender, description.gender == Gender::Feminine
                                                      ? feminineTitleWeight
                                                      : masculineTitleWeight);
        out.push_back(chosen);
    }
    return out;
}

} // namespace guillemet::detection
