#include "ui/review/Pace.h"

#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::ui;

class PaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooFewDecisions_tellNothing();
    void theMedian_tellsTheMinutes();
    void aPause_doesNotCount();
    void littleWork_isLessThanAMinute();
};

void PaceTest::tooFewDecisions_tellNothing()
{
    Pace pace;
    pace.started(0);
    pace.decided(1000);
    pace.decided(2000);
    QCOMPARE(pace.minutesFor(50), -1);
}

void PaceTest::theMedian_tellsTheMinutes()
{
    Pace pace;
    pace.started(0);
    for (const qint64 now : {4000, 8000, 12000, 16000, 60000})
        pace.decided(now);
    QCOMPARE(pace.minutesFor(52), 4); // 52 × 4 s
}

void PaceTest::aPause_doesNotCount()
{
    Pace pace;
    pace.started(0);
    pace.decided(2000);
    pace.decided(4000);
    pace.decided(4000 + 3600 * 1000);
    QCOMPARE(pace.minutesFor(60), -1);
    pace.decided(6000 + 3600 * 1000);
    QCOMPARE(pace.minutesFor(60), 2);
}

void PaceTest::littleWork_isLessThanAMinute()
{
    Pace pace;
    pace.started(0);
    for (const qint64 now : {1000, 2000, 3000})
        pace.decided(now);
    QCOMPARE(pace.minutesFor(5), 0);
}

GUILLEMET_TEST(PaceTest)
#include "PaceTest.moc"
