#include "ui/article/ParagraphHeights.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using guillemet::ui::ParagraphHeights;

class ParagraphHeightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starts_areSumsOfWhatLiesBefore();
    void at_findsTheParagraphThatCoversY();
    void correction_movesOnlyWhatFollows();
    void estimates_areFoundInOrder();
    void manyCorrections_agreeWithPlainSums();
};

void ParagraphHeightsTest::starts_areSumsOfWhatLiesBefore()
{
    ParagraphHeights heights;
    heights.reset({10, 20, 30});
    QCOMPARE(heights.start(0), 0.0);
    QCOMPARE(heights.start(2), 30.0);
    QCOMPARE(heights.total(), 60.0);
}

void ParagraphHeightsTest::at_findsTheParagraphThatCoversY()
{
    ParagraphHeights heights;
    heights.reset({10, 20, 30});
    QCOMPARE(heights.at(-5), 0);
    QCOMPARE(heights.at(9.9), 0);
    QCOMPARE(heights.at(10), 1);
    QCOMPARE(heights.at(59), 2);
    QCOMPARE(heights.at(1000), 2);
}

void ParagraphHeightsTest::correction_movesOnlyWhatFollows()
{
    ParagraphHeights heights;
    heights.reset({10, 20, 30});
    heights.setExact(1, 25);
    QCOMPARE(heights.start(1), 10.0);
    QCOMPARE(heights.start(2), 35.0);
    QCOMPARE(heights.total(), 65.0);
    QVERIFY(heights.isExact(1) && !heights.isExact(0));
}

void ParagraphHeightsTest::estimates_areFoundInOrder()
{
    ParagraphHeights heights;
    heights.reset({1, 1, 1});
    heights.setExact(0, 1);
    QCOMPARE(heights.nextEstimate(0), 1);
    heights.setExact(1, 1);
    heights.setExact(2, 2);
    QCOMPARE(heights.nextEstimate(0), -1);
    QVERIFY(heights.allExact());
}

void ParagraphHeightsTest::manyCorrections_agreeWithPlainSums()
{
    std::vector<double> plain;
    for (int i = 0; i < 777; ++i)
        plain.push_back(14 + 31 * (i % 7));
    ParagraphHeights heights;
    heights.reset(plain);
    for (int i = 0; i < 777; i += 3) {
        plain[size_t(i)] += i % 5;
        heights.setExact(i, plain[size_t(i)]);
    }
    double sum = 0;
    for (int i = 0; i < 777; ++i) {
        QCOMPARE(heights.start(i), sum);
        QCOMPARE(heights.at(sum), i);
        QCOMPARE(heights.at(sum + plain[size_t(i)] - 0.5), i);
        sum += plain[size_t(i)];
    }
}

GUILLEMET_TEST(ParagraphHeightsTest)
#include "ParagraphHeightsTest.moc"
