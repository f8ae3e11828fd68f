#include "detection/names/SpanRules.h"

#include "detection/names/LexiconKinds.h"
#include "detection/names/WordTypes.h"

#include <algorithm>
#include <array>

namespace guillemet::detection {

namespace {

template <size_t N> bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// In lower case only: «Le Monde» and «Les Républicains» keep theirs.
bool isArticle(QStringView word)
{
    static constexpr std::array<QStringView, 10> articles = {u"le", u"la", u"les", u"l'", u"l’",
                                                             u"un", u"une", u"the", u"a", u"an"};
    return isOneOf(word, articles);
}

/// Particles of persons' names stay: «de Gaulle», «d’Ormesson».
bool isPreposition(QStringView word)
{
    static constexpr std::array<QStringView, 11> prepositions = {u"de", u"du", u"des", u"d'", u"d’", u"à",
                                                                 u"au", u"aux", u"of", u"in", u"et"};
    return isOneOf(word, prepositions);
}

bool isCivility(QStringView word)
{
    static constexpr std::array<QStringView, 13> civilities = {u"M", u"M.", u"MM", u"Mme", u"Mmes", u"Mlle", u"Me",
                                                               u"Dr", u"Pr", u"Mr", u"Mrs", u"Ms", u"Monsieur"};
    return isOneOf(word, civilities);
}

bool isMark(QStringView word)
{
    static constexpr std::array<QStringView, 13> marks = {u"«", u"»", u"“", u"”", u"\"", u",", u";",
                                                          u":", u"‹", u"›", u"–", u"—", u"…"};
    return isOneOf(word, marks);
}

/// «US$9 million», «A$3»
bool isCurrency(const Analysis &article, const TaggedName &name)
{
    const auto next = size_t(name.last);
    return next < article.tokens.size() && !article.tokens[next].spaceBefore && article.word(name.last) == u"$";
}

} // namespace

bool trimToScheme(const Analysis &article, TaggedName &name)
{
    const bool person = name.type == int(annotation::EntityType::Person);
    while (name.first < name.last) {
        const QStringView word = article.word(name.first);
        const bool more = name.last - name.first > 1;
        if (isArticle(word) || isMark(word) || (!person && isPreposition(word))) {
            ++name.first;
        } else if (person && more && isCivility(word)) {
            ++name.first;
            if (name.last - name.first > 1 && article.word(name.first) == u".")
                ++name.first;
        } else {
            break;
        }
    }
    while (name.last > name.first && isMark(article.word(name.last - 1)))
        --name.last;
    return name.first < name.last && !isCurrency(article, name);
}

void trimFunctions(const Analysis &article, TaggedName &name, const NameLexicon &lexicon)
{
    if (article.language != QStringLiteral("en") || name.type != int(annotation::EntityType::Person))
        return;
    // The lists of first names hold nearly every title too («Judge», «Major»), but these are mostly names.
    static constexpr std::array<QStringView, 3> mostlyNames = {u"Dean", u"Duke", u"Earl"};
    if (isOneOf(article.word(name.first), mostlyNames))
        return;
    int cut = name.first;
    quint64 key = NameLexicon::start;
    for (int token = name.first; token + 1 < name.last; ++token) {
        key = NameLexicon::key(key, lowerHash(article.word(token)));
        const NameLexicon::Set known = lexicon.find(key);
        if ((known & lexiconBit(Functions)) && article.word(token + 1).front().isUpper())
            cut = token + 1;
        if (!(known & NameLexicon::prefixBit))
            break;
    }
    name.first = cut;
}

} // namespace guillemet::detection
