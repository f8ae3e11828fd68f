#include "tests/detection/quotations/ReadArticle.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using guillemet::tests::ReadArticle;

class CuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCompoundTense_isOneGroup();
    void adverbsWithin_belongToTheGroup();
    void anInvertedPronoun_belongsToTheGroup();
    void aReflexivePronoun_belongsToTheGroup();
    void aNounAfterItsArticle_isNoVerb();
    void aCliticBeforeAVerb_isNoArticle();
    void faireSavoir_isOneGroup();
    void anIdiom_isOneGroup_data();
    void anIdiom_isOneGroup();
    void anAsideBetweenCommas_splitsNoGroup();
    void selon_isACue();
    void selonQue_isNone();
    void selonLaSaison_isNone();
    void auxYeuxDe_leavesItsSourceAlone();
    void pour_isACueAtTheHeadOfAClause();
    void pour_isNoneBeforeItsVerb();
    void pourSaPart_isNone();
    void deLAvisDe_isACue();
    void aGerund_isACue();
    void aPassive_isMarked();
    void english_knowsSaidAndAccordingTo();
    void anEnglishNoun_isNoVerb();
    void theSpellingOf1990_isKnown();
};

void CuesTest::aCompoundTense_isOneGroup()
{
    QVERIFY(ReadArticle(QStringLiteral("Le préfet a annoncé la fermeture."))
                .cues()
                .contains(QStringLiteral("a annoncé")));
}

void CuesTest::adverbsWithin_belongToTheGroup()
{
    QVERIFY(ReadArticle(QStringLiteral("Elle avait également souligné ce point."))
                .cues()
                .contains(QStringLiteral("avait également souligné")));
}

void CuesTest::anInvertedPronoun_belongsToTheGroup()
{
    const ReadArticle read(QStringLiteral("«Non», a-t-elle répondu."));
    QCOMPARE(read.cues(), QStringList{QStringLiteral("a-t-elle répondu")});
    QVERIFY(read.reading.cues[0].inverted >= 0);
    QVERIFY(read.phrases().contains(QStringLiteral("elle")));
}

void CuesTest::aReflexivePronoun_belongsToTheGroup()
{
    QCOMPARE(ReadArticle(QStringLiteral("«Non», s’inquiète le voisin.")).cues(),
             QStringList{QStringLiteral("s’inquiète")});
}

void CuesTest::aNounAfterItsArticle_isNoVerb()
{
    QCOMPARE(ReadArticle(QStringLiteral("Le juge estime la peine juste.")).cues(),
             QStringList{QStringLiteral("estime")});
}

void CuesTest::aCliticBeforeAVerb_isNoArticle()
{
    QVERIFY(ReadArticle(QStringLiteral("Comme le rappelle la mairie, rien ne change."))
                .cues()
                .contains(QStringLiteral("le rappelle")));
}

void CuesTest::faireSavoir_isOneGroup()
{
    QVERIFY(ReadArticle(QStringLiteral("La mairie a fait savoir que non."))
                .cues()
                .contains(QStringLiteral("a fait savoir")));
}

void CuesTest::anIdiom_isOneGroup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cue");
    QTest::newRow("fixed words") << QStringLiteral("Le préfet enfonce le clou.") << QStringLiteral("enfonce le clou");
    QTest::newRow("an adverb within") << QStringLiteral("Elle met aussi en avant le calme.")
                                      << QStringLiteral("met aussi en avant");
    QTest::newRow("compound") << QStringLiteral("Il a tiré la sonnette d’alarme.")
                              << QStringLiteral("a tiré la sonnette d’alarme");
    QTest::newRow("before an infinitive") << QStringLiteral("Le maire fait déjà savoir son accord.")
                                          << QStringLiteral("fait déjà savoir");
}

void CuesTest::anIdiom_isOneGroup()
{
    QFETCH(QString, text);
    QFETCH(QString, cue);
    QVERIFY(ReadArticle(text).cues().contains(cue));
}

void CuesTest::anAsideBetweenCommas_splitsNoGroup()
{
    QVERIFY(ReadArticle(QStringLiteral("Le ministre avait, de son côté, déclaré son soutien."))
                .cues()
                .contains(QStringLiteral("avait, de son côté, déclaré")));
}

void CuesTest::selon_isACue()
{
    const ReadArticle read(QStringLiteral("Selon la mairie, rien ne change."));
    QCOMPARE(read.cues().first(), QStringLiteral("Selon"));
    QVERIFY(read.reading.cues[0].kind == detection::CueKind::Preposition);
}

void CuesTest::selonLaSaison_isNone()
{
    QVERIFY(!ReadArticle(QStringLiteral("Selon la saison, les prix changent.")).cues().contains(QStringLiteral("Selon")));
}

void CuesTest::auxYeuxDe_leavesItsSourceAlone()
{
    const ReadArticle read(QStringLiteral("Aux yeux de [Paul Durand], «c’est un échec»."));
    QVERIFY(read.cues().contains(QStringLiteral("Aux yeux de")));
    QVERIFY(read.phrases().contains(QStringLiteral("Paul Durand")));
}

void CuesTest::selonQue_isNone()
{
    QVERIFY(!ReadArticle(QStringLiteral("Le prix change selon que l’on part tôt."))
                 .cues()
                 .contains(QStringLiteral("selon")));
}

void CuesTest::pour_isACueAtTheHeadOfAClause()
{
    QCOMPARE(ReadArticle(QStringLiteral("Pour [Marie Lambert], rien ne change.")).cues().first(),
             QStringLiteral("Pour"));
}

void CuesTest::pour_isNoneBeforeItsVerb()
{
    QVERIFY(
        !ReadArticle(QStringLiteral("Il est venu pour la fête.")).cues().contains(QStringLiteral("pour")));
}

void CuesTest::pourSaPart_isNone()
{
    QVERIFY(!ReadArticle(QStringLiteral("Pour sa part, [Marie Lambert] se tait."))
                 .cues()
                 .contains(QStringLiteral("Pour")));
}

void CuesTest::deLAvisDe_isACue()
{
    QCOMPARE(ReadArticle(QStringLiteral("De l’avis des riverains, rien ne change.")).cues().first(),
             QStringLiteral("De l’avis des"));
}

void CuesTest::aGerund_isACue()
{
    QVERIFY(ReadArticle(QStringLiteral("Évoquant «un gâchis», le maire est parti."))
                .cues()
                .contains(QStringLiteral("Évoquant")));
}

void CuesTest::aPassive_isMarked()
{
    const ReadArticle read(QStringLiteral("Il a été qualifié de «tricheur» par son rival."));
    QCOMPARE(read.cues().first(), QStringLiteral("a été qualifié"));
    QVERIFY(read.reading.cues[0].passive);
}

void CuesTest::english_knowsSaidAndAccordingTo()
{
    const ReadArticle read(
        QStringLiteral("The road is closed, according to [Anna Keller], who said it would reopen."),
        QStringLiteral("en"));
    QVERIFY(read.cues().contains(QStringLiteral("according to")));
    QVERIFY(read.cues().contains(QStringLiteral("said")));
}

void CuesTest::anEnglishNoun_isNoVerb()
{
    QVERIFY(!ReadArticle(QStringLiteral("The report surprised the town."), QStringLiteral("en"))
                 .cues()
                 .contains(QStringLiteral("report")));
}

void CuesTest::theSpellingOf1990_isKnown()
{
    const ReadArticle read(QStringLiteral("Le maire reconnait que rien ne change."));
    QCOMPARE(read.reading.cues[0].lemma, QStringLiteral("reconnaître"));
}

GUILLEMET_TEST(CuesTest)
#include "CuesTest.moc"
