#include "ui/session/ReadingOrder.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/session/Alike.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class ReadingOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void annotations_comeByTheirPlace();
    void neighbours_goRoundAtTheEnds();
    void aWalkBack_isTheWayOnBackwards();
    void aWalk_standsBeforeAndBehindAnAnnotation();
    void withoutASelection_thePlaceCounts();
    void alike_areTheSameWords();
    void aboveAConfidence_theUncertainAreLeftOut();
};

void ReadingOrderTest::annotations_comeByTheirPlace()
{
    const auto session = tests::sampleSession();
    const std::vector<Selected> all = inReadingOrder(session, Among::Undecided);
    QCOMPARE(all.size(), size_t(11));
    int last = -1;
    for (const Selected &what : all) {
        QVERIFY(startOf(session, what) >= last);
        last = startOf(session, what);
    }
    QVERIFY(inReadingOrder(session, Among::Flagged).empty());
}

void ReadingOrderTest::neighbours_goRoundAtTheEnds()
{
    const auto session = tests::sampleSession();
    const std::vector<Selected> all = inReadingOrder(session, Among::Shown);
    QCOMPARE(neighbourInOrder(session, all.back(), -1, 1, Among::Shown), all.front());
    QCOMPARE(neighbourInOrder(session, all.front(), -1, -1, Among::Shown), all.back());
    QCOMPARE(neighbourInOrder(session, all[3], -1, 1, Among::Shown), all[4]);
}

void ReadingOrderTest::aWalkBack_isTheWayOnBackwards()
{
    const auto session = tests::sampleSession();
    std::vector<Selected> all = inReadingOrder(session, Among::Shown);
    ReadingWalk walk(session, session.text().size() + 1);
    std::vector<Selected> back;
    while (const ReadingItem item = walk.previous())
        back.push_back(item.selected());
    std::reverse(all.begin(), all.end());
    QVERIFY(all == back);
}

void ReadingOrderTest::aWalk_standsBeforeAndBehindAnAnnotation()
{
    const auto session = tests::sampleSession();
    const std::vector<Selected> all = inReadingOrder(session, Among::Shown);
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(ReadingWalk::before(session, all[i]).next().selected(), all[i]);
        QCOMPARE(ReadingWalk::behind(session, all[i]).previous().selected(), all[i]);
        if (i + 1 < all.size())
            QCOMPARE(ReadingWalk::behind(session, all[i]).next().selected(), all[i + 1]);
        if (i > 0)
            QCOMPARE(ReadingWalk::before(session, all[i]).previous().selected(), all[i - 1]);
    }
    // What is not there any more leaves its place to the reader's.
    const int place = startOf(session, all[4]);
    QCOMPARE(ReadingWalk::behind(session, Selected::mention(QStringLiteral("gone")), place).next().selected(), all[4]);
}

void ReadingOrderTest::withoutASelection_thePlaceCounts()
{
    const auto session = tests::sampleSession();
    const int place = tests::spanOf(session, QStringLiteral("Le Kremlin")).start;
    const Selected next = neighbourInOrder(session, {}, place, 1, Among::Shown);
    QCOMPARE(session.text().mid(session.annotations().mention(next.id)->span), QStringLiteral("Kremlin"));
}

void ReadingOrderTest::alike_areTheSameWords()
{
    const auto session = tests::sampleSession();
    const annotation::Mention *first = nullptr;
    for (const annotation::Mention *mention : session.annotations().mentions()) {
        if (session.text().mid(mention->span) == QStringLiteral("Vladimir Poutine") && !first)
            first = mention;
    }
    QVERIFY(first);
    QCOMPARE(alikeInArticle(session, *first, true).size(), 3);
}

void ReadingOrderTest::aboveAConfidence_theUncertainAreLeftOut()
{
    const auto session = tests::sampleSession();
    QCOMPARE(undecidedAbove(session, 0).size(), 11);
    QVERIFY(undecidedAbove(session, 0.85).size() < 11);
    QVERIFY(undecidedAbove(session, 1.01).isEmpty());
}

GUILLEMET_TEST(ReadingOrderTest)
#include "ReadingOrderTest.moc"
