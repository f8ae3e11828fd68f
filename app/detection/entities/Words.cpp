#include "detection/entities/Words.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <array>

namespace guillemet::detection {

namespace {

struct DeterminerRow
{
    QStringView word;
    Determiner what;
};

constexpr Determiner masculine{true, true, false, true, false, false};
constexpr Determiner feminine{true, true, false, false, true, false};
constexpr Determiner either{true, true, false, false, false, false};
constexpr Determiner plural{true, true, false, false, false, true};

constexpr std::array<DeterminerRow, 24> frenchDeterminers = {{
    {u"le", masculine},
    {u"la", feminine},
    {u"l'", either},
    {u"les", plural},
    {u"du", masculine},
    {u"au", masculine},
    {u"des", plural},
    {u"aux", plural},
    {u"un", {true, false, false, true, false, false}},
    {u"une", {true, false, false, false, true, false}},
    {u"ce", masculine},
    {u"cet", masculine},
    {u"cette", feminine},
    {u"ces", plural},
    {u"son", {true, true, true, false, false, false}},
    {u"sa", {true, true, true, false, true, false}},
    {u"ses", {true, true, true, false, false, true}},
    {u"leur", {true, true, true, false, false, false}},
    {u"leurs", {true, true, true, false, false, true}},
    {u"mon", {true, true, true, false, false, false}},
    {u"ma", {true, true, true, false, true, false}},
    {u"notre", {true, true, true, false, false, false}},
    {u"nos", {true, true, true, false, false, true}},
    {u"votre", {true, true, true, false, false, false}},
}};

constexpr std::array<DeterminerRow, 13> englishDeterminers = {{
    {u"the", either},
    {u"a", {true, false, false, false, false, false}},
    {u"an", {true, false, false, false, false, false}},
    {u"his", {true, true, true, false, false, false}},
    {u"her", {true, true, true, false, false, false}},
    {u"its", {true, true, true, false, false, false}},
    {u"their", {true, true, true, false, false, false}},
    {u"our", {true, true, true, false, false, false}},
    {u"my", {true, true, true, false, false, false}},
    {u"this", either},
    {u"that", either},
    {u"these", plural},
    {u"those", plural},
}};

template <size_t size> Determiner find(const std::array<DeterminerRow, size> &rows, const QString &word)
{
    for (const DeterminerRow &row : rows) {
        if (row.word == word)
            return row.what;
    }
    return {};
}

/// Lower case with ' for ’; accents stay, for «à» is not «a» and «là» not «la».
QString plainWord(QStringView word)
{
    return word.toString().toLower().replace(u'’', u'\'');
}

using Words = QSet<QString>;

Words wordsOf(std::initializer_list<QStringView> list)
{
    Words out;
    for (const QStringView word : list)
        out.insert(word.toString());
    return out;
}

} // namespace

Determiner determiner(QStringView word, bool english)
{
    if (word.isEmpty() || word.size() > 5)
        return {};
    return english ? find(englishDeterminers, plainWord(word)) : find(frenchDeterminers, plainWord(word));
}

bool isBeforeTitle(QStringView word, bool english)
{
    static const Words french = wordsOf(
        {u"ancien",   u"ancienne", u"anciens",   u"anciennes",  u"ex",       u"nouveau",   u"nouvel",
         u"nouvelle", u"futur",    u"future",    u"actuel",     u"actuelle", u"jeune",     u"vieux",
         u"célèbre",  u"même",     u"principal", u"principale", u"grand",    u"grande",    u"feu",
         u"très",     u"première", u"premier",   u"tout",       u"puissant", u"puissante", u"populaire",
         u"seul",     u"seule",    u"dit"});
    static const Words others =
        wordsOf({u"former", u"ex-", u"new", u"current", u"then", u"deputy", u"senior", u"late", u"acting",
                 u"incoming", u"outgoing", u"top", u"longtime", u"young", u"assistant"});
    return (english ? others : french).contains(plainWord(word));
}

bool isComplementOpener(QStringView word, bool english)
{
    static const Words french =
        wordsOf({u"de", u"du", u"des", u"d'", u"à", u"au", u"aux", u"en", u"pour", u"chez", u"auprès",
                 u"chargé", u"chargée", u"sur", u"sous", u"par", u"avec", u"dans"});
    static const Words others = wordsOf({u"of", u"for", u"at", u"in", u"to", u"from", u"on", u"with", u"by"});
    return (english ? others : french).contains(plainWord(word));
}

bool isConjunction(QStringView word, bool english)
{
    static const Words french = wordsOf({u"et", u"ou", u"ni", u"comme"});
    static const Words others = wordsOf({u"and", u"or", u"nor"});
    return (english ? others : french).contains(plainWord(word));
}

bool endsPhrase(QStringView word, bool english)
{
    static const Words french =
        wordsOf({u"qui",    u"que",    u"qu'",     u"dont",   u"où",      u"lequel",  u"laquelle", u"a",
                 u"ont",    u"avait",  u"avaient", u"est",    u"sont",    u"était",   u"étaient",  u"sera",
                 u"seront", u"serait", u"aura",    u"aurait", u"fut",     u"ne",      u"n'",       u"se",
                 u"s'",     u"il",     u"elle",    u"ils",    u"elles",   u"on",      u"je",       u"j'",
                 u"nous",   u"vous",   u"y",       u"mais",   u"car",     u"donc",    u"lors",     u"pendant",
                 u"après",  u"avant",  u"depuis",  u"quand",  u"lorsque", u"lorsqu'", u"parce",    u"si",
                 u"comme",  u"vient",  u"doit",    u"peut",   u"va",      u"veut",    u"fait",     u"dit",
                 u"selon"});
    static const Words others =
        wordsOf({u"who",  u"whose", u"which", u"that",   u"has",   u"have",  u"had",    u"is",      u"are",
                 u"was",  u"were",  u"will",  u"would",  u"said",  u"says",  u"told",   u"he",      u"she",
                 u"they", u"it",    u"but",   u"when",   u"while", u"after", u"before", u"because", u"if",
                 u"as",   u"can",   u"could", u"should", u"must",  u"not"});
    return (english ? others : french).contains(plainWord(word));
}

} // namespace guillemet::detection
