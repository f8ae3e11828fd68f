#include "detection/quotations/CueLexicon.h"

#include "detection/names/Hash.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

namespace guillemet::detection {

namespace {

unsigned flagOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'1':
        return FiniteSingular;
    case u'2':
        return FinitePlural;
    case u'g':
        return PresentParticiple;
    case u'k':
        return PastParticiple;
    case u'i':
        return Infinitive;
    case u'n':
        return AlsoNoun;
    case u'S':
        return Says;
    case u'I':
        return SaysAside;
    case u'Q':
        return Qualifies;
    case u'W':
        return TakesWords;
    case u'T':
        return Thinks;
    default:
        return 0;
    }
}

unsigned flagsOf(QStringView letters)
{
    unsigned out = 0;
    for (QChar letter : letters)
        out |= flagOf(letter);
    return out;
}

template <typename Line> void forEachLine(const QString &path, Line line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        if (end > at && text.at(at) != u'#')
            line(QStringView(text).mid(at, end - at));
        at = end + 1;
    }
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// «stop» → «stopp», «plan» → «plann»: before -ed and -ing.
QString doubled(const QString &lemma)
{
    static const QStringList doubling = {
        QStringLiteral("admit"), QStringLiteral("plan"), QStringLiteral("quip"),
        QStringLiteral("slam"),  QStringLiteral("dub"),  QStringLiteral("refer"),
        QStringLiteral("chat"),  QStringLiteral("snap"), QStringLiteral("begin")};
    return doubling.contains(lemma) ? lemma + lemma.back() : lemma;
}

} // namespace

int CueLexicon::group(const QString &word) const
{
    const int cluster = m_clusters.of(word);
    return cluster == WordClusters::none ? -1 : cluster >> 4;
}

const CueLexicon &CueLexicon::forLanguage(QStringView language)
{
    static const CueLexicon french = [] {
        CueLexicon out;
        out.loadFrench();
        out.m_clusters = WordClusters::shipped(QStringLiteral("fr"));
        return out;
    }();
    static const CueLexicon english = [] {
        CueLexicon out;
        out.loadEnglish();
        out.m_clusters = WordClusters::shipped(QStringLiteral("en"));
        return out;
    }();
    static const CueLexicon none;
    if (language == u"fr")
        return french;
    return language == u"en" ? english : none;
}

void CueLexicon::loadFrench()
{
    m_words = HashNumbers(32000);
    m_verbs.reserve(32000);
    forEachLine(QStringLiteral(":/lexicons/verbs-fr.tsv"), [this](QStringView line) {
        const qsizetype first = line.indexOf(u'\t');
        const qsizetype second = line.indexOf(u'\t', first + 1);
        if (first < 0 || second < 0)
            return;
        made(line.left(first)) = {flagsOf(line.mid(first + 1, second - first - 1)), line.mid(second + 1).toString()};
    });
}

void CueLexicon::loadEnglish()
{
    m_english = true;
    forEachLine(QStringLiteral(":/lexicons/cues-verbs-en.tsv"), [this](QStringView line) {
        const QStringList fields = line.toString().split(u'\t');
        if (fields.size() < 2)
            return;
        const QString &lemma = fields[0];
        const unsigned classes = flagsOf(fields[1]);
        const auto form = [&](const QString &word, unsigned flags) {
            Verb &verb = made(word);
            if (verb.flags == 0)
                verb.lemma = lemma;
            verb.flags |= flags | classes;
        };
        const bool endsY = lemma.endsWith(u'y') && !isVowel(lemma.at(lemma.size() - 2));
        const bool endsE = lemma.endsWith(u'e');
        const QString third =
            endsY ? lemma.chopped(1) + QStringLiteral("ies")
            : lemma.endsWith(u's') || lemma.endsWith(u'h') || lemma.endsWith(u'x') || lemma.endsWith(u'o')
                ? lemma + QStringLiteral("es")
                : lemma + u's';
        form(lemma, FinitePlural | Infinitive);
        form(third, FiniteSingular);
        form((endsE ? lemma.chopped(1) : doubled(lemma)) + QStringLiteral("ing"), PresentParticiple);
        const QString regular = endsY   ? lemma.chopped(1) + QStringLiteral("ied")
                                : endsE ? lemma + u'd'
                                        : doubled(lemma) + QStringLiteral("ed");
        const QString past = fields.size() > 2 ? fields[2] : regular;
        form(past, Finite);
        form(fields.size() > 3 ? fields[3] : past, PastParticiple);
    });
}

const Verb *CueLexicon::find(QStringView word) const
{
    const int number = m_words.lookup(wordHash(word));
    return number < 0 ? nullptr : &m_verbs[size_t(number)];
}

Verb &CueLexicon::made(QStringView word)
{
    const auto number = size_t(m_words.numberOf(wordHash(word)));
    if (number == m_verbs.size())
        m_verbs.emplace_back();
    return m_verbs[number];
}

Verb CueLexicon::verb(QStringView word) const
{
    if (const Verb *known = find(word))
        return *known;
    if (m_english || m_verbs.empty() || word.size() < 4)
        return {};
    if (word.endsWith(u"aient") || word.endsWith(u"èrent") || word.endsWith(u"ront"))
        return {FinitePlural, {}};
    if (word.size() > 4 && word.endsWith(u"ait"))
        return {FiniteSingular, {}};
    if (word.size() > 5 && (word.endsWith(u"era") || word.endsWith(u"ira")))
        return {FiniteSingular, {}};
    if (word.endsWith(u"és") || word.endsWith(u"ée") || word.endsWith(u"ées")) {
        const Verb *masculine = find(word.first(word.lastIndexOf(u'é') + 1));
        return masculine && (masculine->flags & PastParticiple) ? Verb{PastParticiple, {}} : Verb{};
    }
    return {};
}

} // namespace guillemet::detection
