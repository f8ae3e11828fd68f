#include "detection/entities/LinkingJob.h"

#include "detection/entities/BodyKinds.h"
#include "detection/lexicons/Fold.h"

namespace guillemet::detection {

using annotation::EntityType;
using annotation::Gender;
using annotation::Mention;

namespace {

QString memoryKey(EntityType type, QStringView name)
{
    return QChar(u'0' + int(type)) + folded(name.toString().simplified());
}

/// Which of two forms names an entity in full: more words, not only capitals or initials, then the longer.
bool isFuller(const NameForm &a, const NameForm &b)
{
    const auto rank = [](const NameForm &form) {
        int words = 0;
        for (const NameForm::Word &word : form.words)
            words += word.initial ? 0 : 1;
        return words;
    };
    if (rank(a) != rank(b))
        return rank(a) > rank(b);
    if (a.capitals != b.capitals)
        return b.capitals;
    return a.text.size() > b.text.size();
}

} // namespace

LinkingJob::LinkingJob(const Analysis &article, std::vector<Mention> &mentions, const Memory &memory,
                       const Lexicons &lexicons)
    : m_article(article), m_mentions(mentions), m_memory(memory), m_lexicons(lexicons),
      m_keys(lexicons.keys(article))
{
}

EntityTable LinkingJob::run()
{
    for (size_t i = 0; i < m_memory.entities.size(); ++i) {
        const Memory::KnownEntity &known = m_memory.entities[i];
        m_known.insert(memoryKey(known.type, known.name), int(i));
        for (const QString &alias : known.aliases) {
            const QString key = memoryKey(known.type, alias);
            if (!m_known.contains(key))
                m_known.insert(key, int(i));
        }
    }
    collect();
    for (Group &group : m_groups) {
        if (group.type == EntityType::Person)
            clusterPersons(group);
        else
            clusterBodies(group);
        joinByMemory(group);
    }
    buildEntities();
    return std::move(m_table);
}

void LinkingJob::collect()
{
    for (const EntityType type :
         {EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Other}) {
        m_groups.emplace_back();
        m_groups.back().type = type;
    }
    const auto tokenFrom = [this](int from, int offset) {
        while (from < int(m_article.tokens.size()) && m_article.tokens[size_t(from)].span.end <= offset)
            ++from;
        return from;
    };
    int token = 0;
    m_contexts.resize(m_mentions.size());
    for (size_t i = 0; i < m_mentions.size(); ++i) {
        Mention &mention = m_mentions[i];
        mention.entity.clear();
        token = tokenFrom(token, mention.span.start);
        m_firstToken.push_back(token);
        m_lastToken.push_back(tokenFrom(token, mention.span.end - 1) + 1);
        if (mention.type == EntityType::Date || mention.kind != annotation::MentionKind::Name)
            continue;
        Group &group = m_groups[size_t(mention.type)];
        const QString text = m_article.text.mid(mention.span);
        auto form = group.formByText.constFind(text);
        if (form == group.formByText.cend()) {
            form = group.formByText.insert(text, int(group.forms.size()));
            group.forms.push_back(nameForm(text, mention.type == EntityType::Person, m_lexicons));
        }
        group.mentions.push_back(int(i));
        group.formOfMention.push_back(*form);
    }
}

void LinkingJob::clusterPersons(Group &group)
{
    const DescriptionReader reader(m_article, m_keys, m_lexicons);
    std::vector<PersonMention> persons;
    for (size_t k = 0; k < group.mentions.size(); ++k) {
        const size_t mention = size_t(group.mentions[k]);
        m_contexts[mention] = reader.beside(m_firstToken[mention], m_lastToken[mention]);
        persons.push_back({group.formOfMention[k], m_contexts[mention]});
    }
    PersonClusters clusters(group.forms, m_lexicons, m_article.language == u"en");
    group.cluster = clusters.assign(persons);
    for (int i = 0; i < clusters.count(); ++i) {
        m_votes.push_back(clusters.votes(i));
        m_families.push_back(clusters.isFamily(i));
    }
}

/// Form of the mention that stands in brackets right after mention `at` of the group; -1 for none.
int LinkingJob::bracketForm(const Group &group, size_t at) const
{
    if (at + 1 >= group.mentions.size())
        return -1;
    const int open = m_lastToken[size_t(group.mentions[at])];
    const int first = m_firstToken[size_t(group.mentions[at + 1])];
    const int close = m_lastToken[size_t(group.mentions[at + 1])];
    if (first != open + 1 || close >= int(m_article.tokens.size()) || m_article.word(open) != u"(" ||
        (m_article.word(close) != u")" && m_article.word(close) != u","))
        return -1;
    return group.formOfMention[at + 1];
}

void LinkingJob::clusterBodies(Group &group)
{
    std::vector<std::pair<int, int>> brackets;
    for (size_t k = 0; k < group.mentions.size(); ++k) {
        if (const int within = bracketForm(group, k); within >= 0)
            brackets.emplace_back(group.formOfMention[k], within);
    }
    const std::vector<int> ofForm =
        bodyClusters(group.forms, group.type, brackets, m_article.language, m_lexicons);
    for (const int form : group.formOfMention)
        group.cluster.push_back(ofForm[size_t(form)]);
}

/// Clusters that memory knows as one entity become one.
void LinkingJob::joinByMemory(Group &group)
{
    if (m_known.isEmpty())
        return;
    QHash<int, int> clusterOfKnown;
    QHash<int, int> moved;
    for (size_t k = 0; k < group.mentions.size(); ++k) {
        const NameForm &form = group.forms[size_t(group.formOfMention[k])];
        const auto known = m_known.constFind(memoryKey(group.type, form.text));
        if (known == m_known.cend())
            continue;
        const auto first = clusterOfKnown.constFind(*known);
        if (first == clusterOfKnown.cend())
            clusterOfKnown.insert(*known, group.cluster[k]);
        else if (*first != group.cluster[k])
            moved.insert(group.cluster[k], *first);
    }
    for (int &cluster : group.cluster)
        cluster = moved.value(cluster, cluster);
}

void LinkingJob::nameEntity(const Group &group, size_t at, int entity)
{
    const NameForm &form = group.forms[size_t(group.formOfMention[at])];
    const auto known = m_known.constFind(memoryKey(group.type, form.text));
    if (known != m_known.cend() && m_knownOfEntity[size_t(entity)] < 0)
        m_knownOfEntity[size_t(entity)] = *known;
}

void LinkingJob::buildEntities()
{
    struct Place
    {
        size_t group;
        size_t at;
    };
    std::vector<Place> places(m_mentions.size(), {m_groups.size(), 0});
    for (size_t g = 0; g < m_groups.size(); ++g) {
        for (size_t k = 0; k < m_groups[g].mentions.size(); ++k)
            places[size_t(m_groups[g].mentions[k])] = {g, k};
    }
    std::vector<QHash<int, int>> entityOfCluster(m_groups.size());
    std::vector<const NameForm *> fullest;
    m_table.m_ofMention.assign(m_mentions.size(), -1);
    for (size_t i = 0; i < m_mentions.size(); ++i) {
        const Place place = places[i];
        if (place.group == m_groups.size())
            continue;
        const Group &group = m_groups[place.group];
        const int cluster = group.cluster[place.at];
        auto known = entityOfCluster[place.group].constFind(cluster);
        if (known == entityOfCluster[place.group].cend()) {
            const int made = m_table.size();
            known = entityOfCluster[place.group].insert(cluster, made);
            annotation::Entity entity;
            entity.id = QStringLiteral("e%1").arg(made + 1);
            entity.type = group.type;
            m_table.m_entities.push_back(entity);
            EntityFacts facts;
            facts.person = group.type == EntityType::Person;
            facts.body = group.type == EntityType::Organisation;
            if (facts.person) {
                facts.family = m_families[size_t(cluster)];
                facts.gender = m_votes[size_t(cluster)].gender();
                facts.genderCertainty = m_votes[size_t(cluster)].certainty();
            }
            m_table.m_facts.push_back(std::move(facts));
            fullest.push_back(nullptr);
            m_knownOfEntity.push_back(-1);
        }
        const int entity = *known;
        const NameForm &form = group.forms[size_t(group.formOfMention[place.at])];
        if (!fullest[size_t(entity)] || isFuller(form, *fullest[size_t(entity)]))
            fullest[size_t(entity)] = &form;
        nameEntity(group, place.at, entity);
        m_mentions[i].entity = m_table.m_entities[size_t(entity)].id;
        m_table.m_ofMention[i] = entity;
        m_table.m_named.push_back({m_firstToken[i], entity});
        EntityFacts &facts = m_table.m_facts[size_t(entity)];
        facts.mentions.push_back(int(i));
        facts.tokens.push_back(m_firstToken[i]);
        for (const Nominal &description : m_contexts[i].descriptions) {
            facts.descriptions.push_back(description);
            m_table.index(entity, description, m_firstToken[i]);
            const QString words = m_article.text.mid(description.span).simplified();
            if (!m_table.m_entities[size_t(entity)].descriptions.contains(words) &&
                m_table.m_entities[size_t(entity)].descriptions.size() < 8)
                m_table.m_entities[size_t(entity)].descriptions.append(words);
        }
    }
    for (int i = 0; i < m_table.size(); ++i) {
        annotation::Entity &entity = m_table.m_entities[size_t(i)];
        entity.name = fullest[size_t(i)]->text;
        addMemoryFacts(i);
        addBodyFacts(i);
        entity.gender = m_table.m_facts[size_t(i)].genderCertainty > 0.5 ? m_table.m_facts[size_t(i)].gender
                                                                         : Gender::Unknown;
    }
    m_table.sortDescriptions();
}

void LinkingJob::addMemoryFacts(int index)
{
    if (m_knownOfEntity[size_t(index)] < 0)
        return;
    const Memory::KnownEntity &known = m_memory.entities[size_t(m_knownOfEntity[size_t(index)])];
    EntityFacts &facts = m_table.m_facts[size_t(index)];
    m_table.m_entities[size_t(index)].name = known.name;
    if (known.gender != Gender::Unknown) {
        facts.gender = known.gender;
        facts.genderCertainty = 1;
    }
    if (known.role.isEmpty())
        return;
    if (const std::optional<Nominal> role = nominalOf(known.role, m_article.language, m_lexicons)) {
        facts.descriptions.push_back(*role);
        m_table.index(index, *role, facts.tokens.front());
    }
}

/// What a body or place is called without its name: by the seat's body, its own name's head, its kind.
void LinkingJob::addBodyFacts(int index)
{
    const annotation::Entity &entity = m_table.m_entities[size_t(index)];
    EntityFacts &facts = m_table.m_facts[size_t(index)];
    if (entity.type != EntityType::Organisation && entity.type != EntityType::Place)
        return;
    const quint64 key = Lexicons::keyOf(entity.name);
    const auto describe = [&](const std::optional<Nominal> &nominal) {
        if (!nominal)
            return;
        facts.descriptions.push_back(*nominal);
        m_table.index(index, *nominal, facts.tokens.front());
    };
    if (const Lexicons::SeatOfPower *seat = m_lexicons.seat(key)) {
        facts.body = true;
        facts.country = seat->country;
        describe(nominalOf(seat->body, QStringLiteral("fr"), m_lexicons));
    } else if (const Lexicons::Nationality *nation = m_lexicons.nationality(key)) {
        facts.country = nation->country;
    }
    if (entity.type != EntityType::Organisation)
        return;
    describe(nominalOf(entity.name, m_article.language, m_lexicons));
    const Lexicons::Body *body = m_lexicons.body(key);
    if (body && body->name != entity.name)
        describe(nominalOf(body->name, m_article.language, m_lexicons));
    const QString plain = folded(body ? QStringView(body->name) : QStringView(entity.name));
    facts.plural = plain.startsWith(u"nations") || plain.startsWith(u"forces") || plain.startsWith(u"les ");
    if (body) {
        for (const Nominal &kind : bodyKinds(body->kind))
            describe(kind);
    }
}

} // namespace guillemet::detection
