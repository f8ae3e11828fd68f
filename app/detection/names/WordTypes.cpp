#include "detection/names/WordTypes.h"

#include "detection/names/Hash.h"
#include "detection/names/HashNumbers.h"

namespace guillemet::detection {

namespace {

char16_t folded(char16_t unit)
{
    switch (unit) {
    case u'’':
    case u'ʼ':
        return u'\'';
    case 0x2010:
    case 0x2011:
        return u'-';
    default:
        return unit < 0x80 ? char16_t(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit)
                           : char16_t(QChar::toLower(char32_t(unit)));
    }
}

/// Soft hyphens and joiners are not seen.
bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || unit == 0x200B || unit == 0x200D || unit == 0x2060 || unit == 0xFEFF;
}

QString withoutInvisible(QStringView word)
{
    QString out;
    for (const QChar c : word) {
        if (!isInvisible(c.unicode()))
            out += c;
    }
    return out;
}

/// Capitals are often set without their accents: «Etat», «Elysée», «A».
char16_t unaccented(char16_t unit)
{
    switch (unit) {
    case u'à':
    case u'â':
    case u'ä':
        return u'a';
    case u'é':
    case u'è':
    case u'ê':
    case u'ë':
        return u'e';
    case u'î':
    case u'ï':
        return u'i';
    case u'ô':
    case u'ö':
        return u'o';
    case u'ù':
    case u'û':
    case u'ü':
        return u'u';
    case u'ç':
        return u'c';
    default:
        return unit;
    }
}

/// One class a run of like characters: «Xx» for «Macron», «X» for «ONU», «Xx-Xx», «d», «X.X.».
quint64 shapeHash(QStringView word)
{
    quint64 h = 7;
    char16_t last = 0;
    for (const QChar c : word) {
        char16_t kind = c.unicode();
        if (c.isUpper())
            kind = u'X';
        else if (c.isLower())
            kind = u'x';
        else if (c.isDigit())
            kind = u'd';
        else if (c.isLetter())
            kind = u'y';
        else
            kind = folded(kind);
        if (kind != last)
            h = mixed(h, kind);
        last = kind;
    }
    return h;
}

quint16 flagsOf(QStringView word)
{
    quint16 flags = 0;
    int letters = 0;
    int upper = 0;
    bool digit = false;
    QChar before;
    for (const QChar c : word) {
        letters += c.isLetter();
        upper += c.isUpper();
        digit = digit || c.isDigit();
        if (c.isUpper() && before.isLower())
            flags |= WordType::InnerCapital;
        before = c;
    }
    const QChar first = word.front();
    if (first.isUpper())
        flags |= WordType::Capital;
    if (first.isLower())
        flags |= WordType::Lower;
    if (letters > 1 && upper == letters)
        flags |= WordType::AllCapitals;
    if (digit)
        flags |= WordType::Digit;
    if (letters == 0 && !digit && !first.isSurrogate())
        flags |= WordType::Punctuation;
    if ((letters == 1 && upper == 1 && word.size() == 1) || (upper > 0 && word.endsWith(u'.')))
        flags |= WordType::Initial;
    const char16_t end = folded(word.back().unicode());
    if (end == u'\'' && letters > 0)
        flags |= WordType::Elided;
    if (word.size() > 1 && word.contains(u'-'))
        flags |= WordType::Hyphen;
    return flags;
}

WordType typeOf(QStringView word, quint64 exact, const WordClusters &clusters, const NameLexicon &lexicon)
{
    WordType type;
    type.exact = exact;
    type.flags = flagsOf(word);
    type.shape = shapeHash(word);
    type.length = quint8(std::min<qsizetype>(word.size(), 255));

    char16_t lower[256];
    const qsizetype size = std::min<qsizetype>(word.size(), 255);
    for (qsizetype i = 0; i < size; ++i)
        lower[i] = folded(word.utf16()[i]);
    type.lower = lowerHash(word);
    for (size_t n = 0; n < type.prefixes.size(); ++n)
        type.prefixes[n] = wordHash(lower, std::min(size, qsizetype(n + 1)));
    for (size_t n = 0; n < type.suffixes.size(); ++n) {
        const qsizetype length = std::min(size, qsizetype(n + 1));
        type.suffixes[n] = wordHash(lower + size - length, length);
    }
    if (!type.is(WordType::Punctuation)) {
        type.cluster = clusters.of(word);
        type.lexicons = lexicon.find(NameLexicon::key(NameLexicon::start, type.lower));
    }
    return type;
}

} // namespace

quint64 lowerHash(QStringView word)
{
    quint64 h = 0x2545F4914F6CDD1Dull;
    for (qsizetype i = 0; i < word.size(); ++i) {
        char16_t unit = folded(word.at(i).unicode());
        if (i == 0 && word.size() > 1)
            unit = unaccented(unit);
        h = (h ^ unit) * 0x00000100000001B3ull;
    }
    return mixed(h, quint64(word.size()));
}

WordTypes::WordTypes(const Analysis &article, const WordClusters &clusters, const NameLexicon &lexicon)
{
    HashNumbers forms(article.tokens.size() / 3);
    HashNumbers folds(article.tokens.size() / 3);
    m_ofToken.reserve(article.tokens.size());
    for (int i = 0; i < int(article.tokens.size()); ++i) {
        const QStringView word = article.word(i);
        const quint64 exact = wordHash(word);
        const int number = forms.numberOf(exact);
        if (size_t(number) == m_types.size()) {
            const bool clean = std::none_of(word.begin(), word.end(), [](QChar c) { return isInvisible(c.unicode()); });
            const QString visible = clean ? QString() : withoutInvisible(word);
            const QStringView seen = visible.isEmpty() ? word : QStringView(visible);
            m_types.push_back(typeOf(seen, wordHash(seen), clusters, lexicon));
            m_types.back().fold = folds.numberOf(m_types.back().lower);
        }
        m_ofToken.push_back(number);
    }
    m_folds = folds.count();
}

} // namespace guillemet::detection
