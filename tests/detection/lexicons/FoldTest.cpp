#include "detection/lexicons/Fold.h"
#include "detection/lexicons/FlagTable.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::detection;

class FoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folding_dropsCaseAndAccents();
    void folding_takesCombiningAccentsAsComposedOnes();
    void folding_opensLigatures();
    void folding_makesApostrophesAndHyphensAlike();
    void keys_differForDifferentWords();
    void keys_areNeverZero();
    void phraseKeys_dependOnTheOrder();
    void flagTable_addsFlagsOfOneKey();
    void flagTable_findsNothingForUnknownKeys();
};

void FoldTest::folding_dropsCaseAndAccents()
{
    QCOMPARE(folded(u"Élysée"), QStringLiteral("elysee"));
    QCOMPARE(foldedKey(u"ELYSEE"), foldedKey(u"Élysée"));
    QCOMPARE(folded(u"Đặng"), QStringLiteral("dang"));
    QCOMPARE(folded(u"Škoda ŁÓDŹ"), QStringLiteral("skoda lodz"));
}

void FoldTest::folding_takesCombiningAccentsAsComposedOnes()
{
    QCOMPARE(foldedKey(u"E\u0301ric"), foldedKey(u"Éric"));
}

void FoldTest::folding_opensLigatures()
{
    QCOMPARE(folded(u"L’Œuvre"), QStringLiteral("l'oeuvre"));
    QCOMPARE(foldedKey(u"sœur"), foldedKey(u"soeur"));
    QCOMPARE(folded(u"Strauß"), QStringLiteral("strauss"));
}

void FoldTest::folding_makesApostrophesAndHyphensAlike()
{
    QCOMPARE(foldedKey(u"O’Brien"), foldedKey(u"O'Brien"));
    QCOMPARE(foldedKey(u"Jean\u2011Pierre"), foldedKey(u"Jean-Pierre"));
    QCOMPARE(foldedKey(u"Wa\u00ADshington"), foldedKey(u"Washington"));
}

void FoldTest::keys_differForDifferentWords()
{
    QSet<quint64> seen;
    for (int i = 0; i < 100000; ++i)
        seen.insert(foldedKey(QString::number(i, 36)));
    QCOMPARE(seen.size(), 100000);
}

void FoldTest::keys_areNeverZero()
{
    QVERIFY(foldedKey(u"") != 0);
    QVERIFY(foldedKey(u"\u0301") != 0);
}

void FoldTest::phraseKeys_dependOnTheOrder()
{
    const quint64 a = foldedKey(u"New");
    const quint64 b = foldedKey(u"York");
    QVERIFY(phraseKey(a, b) != phraseKey(b, a));
    QVERIFY(phraseKey(a, b) != a);
}

void FoldTest::flagTable_addsFlagsOfOneKey()
{
    FlagTable table(10);
    table.add(foldedKey(u"Paris"), 1);
    table.add(foldedKey(u"Paris"), 4);
    QCOMPARE(table.find(foldedKey(u"paris")), 5u);
    QCOMPARE(table.size(), 1);
}

void FoldTest::flagTable_findsNothingForUnknownKeys()
{
    FlagTable table(10);
    for (int i = 0; i < 10000; ++i)
        table.add(foldedKey(QString::number(i)), 2);
    for (int i = 10000; i < 20000; ++i)
        QCOMPARE(table.find(foldedKey(QString::number(i))), 0u);
}

GUILLEMET_TEST(FoldTest)
#include "FoldTest.moc"
