#include "detection/Engine.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class EngineNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentence_givesItsNamesWithTypes();
    void english_givesNamesWithoutThePossessive();
    void theLanguage_isDetected();
    void dates_areMentionsToo();
    void memory_changesTheNextArticleAtOnce();
    void surnamesOfSeveralWords_areFoundAgain();
    void joinedCountries_areTwoNames();
    void knownBodiesOfSeveralWords_areFound();
    void anEmptyText_givesNothing();
    void twoRuns_giveTheSame();
    void aMissingModel_isAnError();
};

namespace {

QStringList found(const QString &text, const QString &language = QStringLiteral("fr"), const Memory &memory = {})
{
    const auto engine = Engine::load();
    if (!engine)
        return {engine.sentence()};
    const text::ArticleText article(text);
    QStringList out;
    for (const annotation::Mention &mention : (*engine)->detect(article, language, memory).mentions) {
        if (mention.kind == annotation::MentionKind::Name)
            out.append(annotation::toWord(mention.type) + u' ' + article.mid(mention.span));
    }
    return out;
}

const QString sentence = QStringLiteral("Le président russe Vladimir Poutine est arrivé mercredi à Sotchi, a annoncé l’ONU.");

} // namespace

void EngineNamesTest::aSentence_givesItsNamesWithTypes()
{
    const QStringList names = found(sentence);
    QVERIFY2(names.contains(QStringLiteral("PER Vladimir Poutine")), qPrintable(names.join(u'|')));
    QVERIFY(names.contains(QStringLiteral("LOC Sotchi")));
    QVERIFY(names.contains(QStringLiteral("ORG ONU")));
}

void EngineNamesTest::english_givesNamesWithoutThePossessive()
{
    const QStringList names = found(QStringLiteral("The prime minister met John Smith’s family in London, he told Reuters on Tuesday."),
                                    QStringLiteral("en"));
    QVERIFY2(names.contains(QStringLiteral("PER John Smith")), qPrintable(names.join(u'|')));
    QVERIFY(names.contains(QStringLiteral("LOC London")));
    QVERIFY2(names.contains(QStringLiteral("ORG Reuters")), qPrintable(names.join(u'|')));
}

void EngineNamesTest::theLanguage_isDetected()
{
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    const text::ArticleText english(QStringLiteral("The mayor said on Tuesday that the new library would open to everyone next week."));
    QCOMPARE((*engine)->detect(english).language, QStringLiteral("en"));
    QCOMPARE((*engine)->detect(text::ArticleText(sentence)).language, QStringLiteral("fr"));
}

void EngineNamesTest::dates_areMentionsToo()
{
    QVERIFY(found(QStringLiteral("Il est mort le 22 novembre 2017 à Paris.")).contains(QStringLiteral("DATE 22 novembre 2017")));
}

void EngineNamesTest::memory_changesTheNextArticleAtOnce()
{
    Memory memory;
    memory.names.insert(QStringLiteral("Sotchi"), {annotation::EntityType::Organisation, 1});
    memory.rejectedNames.insert(QStringLiteral("ONU"), 1);
    const QStringList names = found(sentence, QStringLiteral("fr"), memory);
    QVERIFY(names.contains(QStringLiteral("ORG Sotchi")));
    QVERIFY(!names.contains(QStringLiteral("ORG ONU")));
}

void EngineNamesTest::surnamesOfSeveralWords_areFoundAgain()
{
    const QStringList names = found(QStringLiteral("Ursula von der Leyen, présidente de la Commission, s’est exprimée. «C’est juste», a dit Mme von der Leyen."));
    QVERIFY2(names.contains(QStringLiteral("PER von der Leyen")), qPrintable(names.join(u'|')));
}

void EngineNamesTest::joinedCountries_areTwoNames()
{
    const QStringList names = found(QStringLiteral("Une réunion Otan-Ukraine se tiendra mardi à Bruxelles."));
    QVERIFY2(names.contains(QStringLiteral("ORG Otan")) && names.contains(QStringLiteral("LOC Ukraine")), qPrintable(names.join(u'|')));
}

void EngineNamesTest::knownBodiesOfSeveralWords_areFound()
{
    const QStringList names = found(QStringLiteral("Le conseil a suivi Médecins sans frontières et Human Rights Watch."));
    QVERIFY2(names.contains(QStringLiteral("ORG Human Rights Watch")), qPrintable(names.join(u'|')));
    QVERIFY2(names.contains(QStringLiteral("ORG Médecins sans frontières")), qPrintable(names.join(u'|')));
}

void EngineNamesTest::anEmptyText_givesNothing() { QVERIFY(found(QString()).isEmpty()); }

void EngineNamesTest::twoRuns_giveTheSame() { QCOMPARE(found(sentence), found(sentence)); }

void EngineNamesTest::aMissingModel_isAnError()
{
    const auto engine = Engine::load({QStringLiteral("/nowhere/x.model")});
    QVERIFY(!engine.ok());
    QVERIFY(engine.sentence().contains(QStringLiteral("/nowhere/x.model")));
}

GUILLEMET_TEST(EngineNamesTest)
#include "EngineNamesTest.moc"
