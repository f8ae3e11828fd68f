#include "tests/detection/quotations/ReadArticle.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using guillemet::tests::ReadArticle;

class OutlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuotedStretch_isOnePiece();
    void anAside_partsTheStretch();
    void anAsideWithApposition_endsBehindIt();
    void anAsideAfterAQuestion_isFound();
    void wordsInNestedMarks_areNoAside();
    void sentencesWithinMarks_doNotEndTheReporters();
    void aQuotedSentence_endsBeforeACapital();
    void phrases_holdTitleAndName();
    void phrases_endBeforeTheVerb();
    void phrases_keepTheirComplements();
    void deNombreux_standsForDes();
    void coordinatedNames_areOnePhrase();
    void gaps_countWhatLiesBetween();
    void longTexts_areReadInLinearTime();
};

void OutlineTest::aQuotedStretch_isOnePiece()
{
    const ReadArticle read(QStringLiteral("Il a dit «Je pars demain»."));
    QCOMPARE(read.segments(), QStringList{QStringLiteral("Je pars demain")});
    QCOMPARE(int(read.reading.outline.pieces.size()), 5);
}

void OutlineTest::anAside_partsTheStretch()
{
    QCOMPARE(ReadArticle(QStringLiteral("«Je pars, dit-elle, et je reviens.»")).segments(),
             (QStringList{QStringLiteral("Je pars"), QStringLiteral("et je reviens.")}));
}

void OutlineTest::anAsideWithApposition_endsBehindIt()
{
    QCOMPARE(ReadArticle(QStringLiteral("«Je pars, explique [Marie Lambert], boulangère. Il faut vivre.»"))
                 .segments(),
             (QStringList{QStringLiteral("Je pars"), QStringLiteral("Il faut vivre.")}));
}

void OutlineTest::anAsideAfterAQuestion_isFound()
{
    QCOMPARE(ReadArticle(QStringLiteral("«Qui paiera ? s’interroge le voisin. Personne.»")).segments(),
             (QStringList{QStringLiteral("Qui paiera ?"), QStringLiteral("Personne.")}));
}

void OutlineTest::wordsInNestedMarks_areNoAside()
{
    QCOMPARE(
        ReadArticle(QStringLiteral("«On m’a répondu “non, dit le chef, c’est fini” hier»")).segments().size(),
        1);
}

void OutlineTest::sentencesWithinMarks_doNotEndTheReporters()
{
    QCOMPARE(
        ReadArticle(QStringLiteral("«Je pars. Je reviens !», a dit le voisin. Il est parti.")).sentences(),
        (QStringList{QStringLiteral("Je pars. Je reviens !», a dit le voisin."),
                     QStringLiteral("Il est parti.")}));
}

void OutlineTest::aQuotedSentence_endsBeforeACapital()
{
    QCOMPARE(ReadArticle(QStringLiteral("«Je pars.» Le voisin hausse les épaules.")).sentences().size(), 2);
}

void OutlineTest::phrases_holdTitleAndName()
{
    QCOMPARE(ReadArticle(QStringLiteral("Le procureur [Jean Roux] parle.")).phrases().first(),
             QStringLiteral("Le procureur Jean Roux"));
}

void OutlineTest::phrases_endBeforeTheVerb()
{
    QCOMPARE(ReadArticle(QStringLiteral("Le maire annonce une réunion.")).phrases().first(),
             QStringLiteral("Le maire"));
}

void OutlineTest::phrases_keepTheirComplements()
{
    QCOMPARE(ReadArticle(QStringLiteral("Une source proche du dossier parle.")).phrases().first(),
             QStringLiteral("Une source proche du dossier"));
}

void OutlineTest::deNombreux_standsForDes()
{
    const ReadArticle read(QStringLiteral("De nombreux habitants sont partis."));
    QCOMPARE(read.phrases().first(), QStringLiteral("De nombreux habitants"));
    QVERIFY(read.reading.phrases[0].plural);
}

void OutlineTest::coordinatedNames_areOnePhrase()
{
    const ReadArticle read(QStringLiteral("[Léa Roux] et [Karim Petit] sont partis."));
    QCOMPARE(read.phrases().first(), QStringLiteral("Léa Roux et Karim Petit"));
    QVERIFY(read.reading.phrases[0].plural);
    QCOMPARE(int(read.reading.phrases[0].inner.size()), 1);
}

void OutlineTest::gaps_countWhatLiesBetween()
{
    const ReadArticle read(QStringLiteral("Le maire, qui part, a dit : «Oui»."));
    const detection::Gap gap = detection::gapBetween(read.reading, 2, read.reading.outline.segments[0].piece);
    QCOMPARE(gap.commas, 2);
    QVERIFY(gap.colon);
    QVERIFY(gap.relative);
}

void OutlineTest::longTexts_areReadInLinearTime()
{
    const QString once = QStringLiteral("Le maire a dit que «rien ne change», selon la presse. ");
    QElapsedTimer timer;
    timer.start();
    const ReadArticle small(once.repeated(500));
    const qint64 smallTime = std::max<qint64>(1, timer.restart());
    const ReadArticle large(once.repeated(4000));
    const qint64 largeTime = timer.elapsed();
    QCOMPARE(int(large.reading.outline.segments.size()), 4000);
    QVERIFY2(largeTime < 40 * smallTime,
             qPrintable(QStringLiteral("%1 ms, %2 ms").arg(smallTime).arg(largeTime)));
}

GUILLEMET_TEST(OutlineTest)
#include "OutlineTest.moc"
