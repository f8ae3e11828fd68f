#include "tests/benchmarks/BigProject.h"

#include "store/ArticleStore.h"

#include <QtCore/QRandomGenerator>
#include <cmath>

namespace guillemet::tests {

using namespace annotation;

const QString reviewArticle = QStringLiteral("review");
const QString hugeArticle = QStringLiteral("huge");

namespace {

/// Words as frequent as those of a language (Zipf), drawn from a made-up lexicon, the same in every run.
class Words
{
public:
    QString next()
    {
        const double u = m_random.generateDouble();
        const int rank = int(std::pow(30000.0, u)); // log-uniform
        QString word;
        int number = rank * 7919 + 13;
        do {
            word += syllables[number % 16];
            number /= 16;
        } while (number > 0);
        return word;
    }
    QRandomGenerator &random() { return m_random; }

private:
    static constexpr const char16_t *syllableText[16] = {u"ba", u"ré", u"ti", u"mon", u"la", u"sou", u"ché", u"ne",
                                                         u"pri", u"va", u"lou", u"ga", u"dé", u"fer", u"ju", u"vil"};
    const QString syllables[16] = {
        QString::fromUtf16(syllableText[0]),  QString::fromUtf16(syllableText[1]),  QString::fromUtf16(syllableText[2]),
        QString::fromUtf16(syllableText[3]),  QString::fromUtf16(syllableText[4]),  QString::fromUtf16(syllableText[5]),
        QString::fromUtf16(syllableText[6]),  QString::fromUtf16(syllableText[7]),  QString::fromUtf16(syllableText[8]),
        QString::fromUtf16(syllableText[9]),  QString::fromUtf16(syllableText[10]), QString::fromUtf16(syllableText[11]),
        QString::fromUtf16(syllableText[12]), QString::fromUtf16(syllableText[13]), QString::fromUtf16(syllableText[14]),
        QString::fromUtf16(syllableText[15])};
    QRandomGenerator m_random{1};
};

/// An article of so many words and annotations: three names in four, one quotation with its evidence in four.
Article makeArticle(Words &words, const QString &id, int wordCount, int annotations)
{
    Article out;
    out.info.id = id;
    out.info.title = QStringLiteral("Titre de ") + id;
    out.info.language = QStringLiteral("fr");
    out.annotated = true;
    QString text;
    std::vector<text::Span> places;
    for (int i = 0; i < wordCount; ++i) {
        if (i > 0)
            text += i % 120 == 0 ? QStringLiteral(".\n\n") : QStringLiteral(" ");
        const int start = int(text.size());
        text += words.next();
        places.push_back({start, int(text.size())});
    }
    const int entities = std::max(1, annotations / 8);
    for (int i = 0; i < entities; ++i) {
        const int person = int(words.random().bounded(20000));
        out.entities.push_back({QStringLiteral("e%1").arg(i + 1), QStringLiteral("Prénom Nom%1").arg(person),
                                EntityType(person % 4), Gender::Unknown, {}, {}, Status::Suggested});
    }
    const int step = std::max(1, wordCount / annotations);
    for (int i = 0; i < annotations; ++i) {
        const text::Span place = places[size_t((i * step) % wordCount)];
        const QString entity = out.entities[size_t(i % entities)].id;
        const Provenance engine{Origin::Engine, QStringLiteral("guillemet 0.1.0"), {}};
        if (i % 4 != 3) {
            out.mentions.push_back({QStringLiteral("m%1").arg(i + 1), place, EntityType(i % 4), MentionKind::Name, entity,
                                    Status::Suggested, 0.9, engine, false, {}});
            continue;
        }
        Quotation quotation;
        quotation.id = QStringLiteral("q%1").arg(i + 1);
        quotation.spans = {place};
        quotation.cue = place;
        quotation.source = place;
        quotation.speaker = entity;
        quotation.provenance = engine;
        quotation.candidates = {{entity, 0.7, {{QStringLiteral("inverted-cue"), {QStringLiteral("a-t-il")}, false},
                                               {QStringLiteral("gender-agrees"), {}, false}}},
                                {out.entities[0].id, 0.2, {{QStringLiteral("last-speaker"), {}, false}}}};
        quotation.reasons = {{QStringLiteral("marks"), {}, false}};
        out.quotations.push_back(quotation);
    }
    out.text = text::ArticleText(text);
    return out;
}

} // namespace

int articleCount()
{
    return qEnvironmentVariableIsSet("GUILLEMET_BENCHMARK_ARTICLES")
               ? qEnvironmentVariableIntValue("GUILLEMET_BENCHMARK_ARTICLES")
               : 60;
}

QString growthArticle(int annotations)
{
    return QStringLiteral("growth-%1").arg(annotations);
}

void fillBigProject(store::Database &database)
{
    Words words;
    store::ArticleStore store(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto add = [&](const QString &id, int wordCount, int annotations) {
        if (!store.add(makeArticle(words, id, wordCount, annotations), now))
            qFatal("an article was refused");
    };
    const int count = articleCount();
    for (int i = 0; i < count; ++i)
        add(QStringLiteral("article-%1").arg(i), 1200, annotationsEach);
    add(reviewArticle, 1200, 300);
    add(hugeArticle, 100000, 20000);
    for (const int annotations : {200, 2000, 10000})
        add(growthArticle(annotations), 100000, annotations);
}

} // namespace guillemet::tests
