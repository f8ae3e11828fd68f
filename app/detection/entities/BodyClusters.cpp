#include "detection/entities/BodyClusters.h"

#include "detection/lexicons/Fold.h"

#include <QtCore/QHash>
#include <numeric>

namespace guillemet::detection {

using annotation::EntityType;

namespace {

class Joiner
{
public:
    Joiner(const std::vector<NameForm> &forms, EntityType type, const QString &language,
           const Lexicons &lexicons)
        : m_forms(forms), m_type(type), m_english(language == u"en"), m_lexicons(lexicons),
          m_parent(forms.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int root(int i)
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
        return i;
    }
    void join(int a, int b)
    {
        a = root(a);
        b = root(b);
        m_parent[size_t(std::max(a, b))] = std::min(a, b);
    }

    /// Forms with one key are one.
    template <typename Key> void joinBy(Key key)
    {
        QHash<QString, int> first;
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const QString value = key(m_forms[size_t(i)]);
            if (value.isEmpty())
                continue;
            const auto known = first.constFind(value);
            if (known == first.cend())
                first.insert(value, i);
            else
                join(*known, i);
        }
    }

    void joinEqual()
    {
        joinBy([](const NameForm &form) { return withoutSigns(form, 0); });
        joinBy([this](const NameForm &form) { return withoutArticle(form); });
    }

    void joinKnown()
    {
        joinBy([this](const NameForm &form) -> QString {
            const quint64 key = Lexicons::keyOf(form.text);
            if (m_type == EntityType::Organisation) {
                const Lexicons::Body *body = m_lexicons.body(key);
                return body ? body->name : QString();
            }
            if (m_type == EntityType::Place && (m_lexicons.flags(key) & Lexicons::Country)) {
                const Lexicons::Nationality *nation = m_lexicons.nationality(key);
                if (!nation)
                    return {};
                const bool named = key == Lexicons::keyOf(nation->country) ||
                                   (m_english && key == Lexicons::keyOf(nation->englishCountry)) ||
                                   nation->aliases.contains(form.text);
                return named ? nation->country : QString();
            }
            return {};
        });
    }

    void joinAcronyms(const std::vector<std::pair<int, int>> &brackets)
    {
        for (const auto &[before, within] : brackets) {
            const NameForm &a = m_forms[size_t(before)];
            const NameForm &b = m_forms[size_t(within)];
            if ((b.acronym && isAcronymOf(b, a)) || (a.acronym && isAcronymOf(a, b)))
                join(before, within);
        }
        QHash<QString, int> byInitials; // −1: several
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const NameForm &form = m_forms[size_t(i)];
            if (form.words.size() < 3)
                continue;
            for (const bool small : {false, true}) {
                const QString initials = form.initials(small);
                if (initials.size() < 3)
                    continue;
                const auto known = byInitials.constFind(initials);
                if (known == byInitials.cend())
                    byInitials.insert(initials, i);
                else if (*known >= 0 && root(*known) != root(i))
                    byInitials.insert(initials, -1);
            }
        }
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const NameForm &form = m_forms[size_t(i)];
            if (!form.acronym)
                continue;
            const int full = byInitials.value(QString(form.plain).remove(u'.'), -1);
            if (full >= 0)
                join(full, i);
        }
    }

    /// «Conseil de sécurité» and «Conseil de sécurité de l’ONU»; «Commission» and «Commission européenne»;
    /// «ministère de la Défense» and «ministère russe de la Défense»: where only one longer form begins so.
    void joinShortForms()
    {
        joinBy([this](const NameForm &form) { return withoutNations(form); });
        QHash<QString, int> longer; // beginning → the one form that begins so; −1: several
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const NameForm &form = m_forms[size_t(i)];
            QString beginning;
            for (size_t k = 0; k + 1 < form.words.size() && k < 6; ++k) {
                beginning += form.words[k].plain + u' ';
                if (!mayEndAfter(form, k))
                    continue;
                const auto known = longer.constFind(beginning);
                if (known == longer.cend())
                    longer.insert(beginning, i);
                else if (*known >= 0 && root(*known) != root(i))
                    longer.insert(beginning, -1);
            }
        }
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const int full = longer.value(withoutSigns(m_forms[size_t(i)], 0) + u' ', -1);
            if (full >= 0 && m_forms[size_t(full)].words.size() > m_forms[size_t(i)].words.size())
                join(full, i);
        }
    }

    std::vector<int> clusters()
    {
        std::vector<int> out(m_forms.size());
        QHash<int, int> numbers;
        for (int i = 0; i < int(m_forms.size()); ++i) {
            const int top = root(i);
            const auto known = numbers.constFind(top);
            out[size_t(i)] = known == numbers.cend() ? *numbers.insert(top, int(numbers.size())) : *known;
        }
        return out;
    }

private:
    static QString withoutSigns(const NameForm &form, size_t from)
    {
        QString out;
        for (size_t i = from; i < form.words.size(); ++i)
            out += (i == from ? QString() : QStringLiteral(" ")) + form.words[i].plain;
        return out;
    }

    /// «Le Monde», «The Guardian» without their article; bodies only.
    QString withoutArticle(const NameForm &form) const
    {
        static const QStringList articles = {QStringLiteral("le"), QStringLiteral("la"),
                                             QStringLiteral("les"), QStringLiteral("l'"),
                                             QStringLiteral("the")};
        const bool article = form.words.size() > 1 && articles.contains(form.words.front().plain);
        return m_type == EntityType::Organisation ? withoutSigns(form, article ? 1 : 0) : QString();
    }

    /// The form without adjectives of nationality, for bodies of three words and more.
    QString withoutNations(const NameForm &form) const
    {
        if (m_type != EntityType::Organisation || form.words.size() < 3)
            return {};
        QString out;
        int left = 0;
        for (const NameForm::Word &word : form.words) {
            if (m_lexicons.flags(foldedKey(word.plain)) & Lexicons::Demonym)
                continue;
            out += word.plain + u' ';
            ++left;
        }
        return left >= 3 && left < int(form.words.size()) + 1 ? out : QString();
    }

    /// Whether a name may be cut after its word `k`: before a complement or an adjective, not after a small
    /// word; a single word only if bodies' names begin with it, or before «FC», «Inc».
    bool mayEndAfter(const NameForm &form, size_t k) const
    {
        if (m_type != EntityType::Organisation)
            return false;
        const QString &next = form.words[k + 1].plain;
        static const QStringList openers = {
            QStringLiteral("de"),   QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("d'"),
            QStringLiteral("pour"), QStringLiteral("of"), QStringLiteral("for")};
        static const QStringList tails = {
            QStringLiteral("fc"),   QStringLiteral("inc"), QStringLiteral("group"),  QStringLiteral("sa"),
            QStringLiteral("corp"), QStringLiteral("ltd"), QStringLiteral("united"), QStringLiteral("city")};
        if (form.words[k].plain.size() < 3)
            return false;
        const bool head = m_lexicons.flags(foldedKey(form.words.front().plain)) & Lexicons::OrganisationHead;
        if (k == 0)
            return head || tails.contains(next);
        return openers.contains(next) || head;
    }

    const std::vector<NameForm> &m_forms;
    EntityType m_type;
    bool m_english;
    const Lexicons &m_lexicons;
    std::vector<int> m_parent;
};

} // namespace

bool isAcronymOf(const NameForm &acronym, const NameForm &full)
{
    if (full.acronym || full.words.size() < 2 || acronym.plain.isEmpty())
        return false;
    const QString letters = QString(acronym.plain).remove(u'.').remove(u'-');
    if (letters.isEmpty() || full.words.front().plain.front() != letters.front())
        return false;
    qsizetype at = 0;
    for (const NameForm::Word &word : full.words) {
        for (const QChar c : word.plain) {
            if (at < letters.size() && c == letters.at(at))
                ++at;
        }
    }
    return at == letters.size();
}

std::vector<int> bodyClusters(const std::vector<NameForm> &forms, EntityType type,
                              const std::vector<std::pair<int, int>> &brackets, const QString &language,
                              const Lexicons &lexicons)
{
    Joiner joiner(forms, type, language, lexicons);
    joiner.joinEqual();
    joiner.joinKnown();
    joiner.joinAcronyms(brackets);
    joiner.joinShortForms();
    return joiner.clusters();
}

} // namespace guillemet::detection
