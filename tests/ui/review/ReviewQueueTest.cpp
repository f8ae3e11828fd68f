#include "ui/review/ReviewQueue.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/review/Claim.h"
#include "ui/session/ReadingOrder.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class ReviewQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingOrder_walksThroughAll();
    void leastCertain_comesFirst();
    void skipped_comeLast();
    void claims_areSentences();
};

void ReviewQueueTest::readingOrder_walksThroughAll()
{
    const auto session = tests::sampleSession();
    Selected now;
    QStringList seen;
    for (int i = 0; i < 11; ++i) {
        now = nextToReview(session, ReviewOrder::Reading, now, 0, {});
        QVERIFY(!seen.contains(now.id));
        seen.append(now.id);
    }
    QCOMPARE(nextToReview(session, ReviewOrder::Reading, now, 0, {}).id, seen.first());
}

void ReviewQueueTest::leastCertain_comesFirst()
{
    const auto session = tests::sampleSession();
    const Selected first = nextToReview(session, ReviewOrder::LeastCertain, {}, 0, {});
    for (const Selected &other : inReadingOrder(session, Among::Undecided))
        QVERIFY(certainty(session, first) <= certainty(session, other));
}

void ReviewQueueTest::skipped_comeLast()
{
    const auto session = tests::sampleSession();
    const Selected first = nextToReview(session, ReviewOrder::Reading, {}, 0, {});
    const Selected second = nextToReview(session, ReviewOrder::Reading, first, 0, {});
    QCOMPARE(nextToReview(session, ReviewOrder::Reading, {}, 0, {first.id}), second);
    QSet<QString> all;
    for (const Selected &what : inReadingOrder(session, Among::Undecided))
        all.insert(what.id);
    QCOMPARE(nextToReview(session, ReviewOrder::Reading, {}, 0, all), first);
}

void ReviewQueueTest::claims_areSentences()
{
    const auto session = tests::sampleSession();
    const Selected quotation = Selected::quotation(session.annotations().quotations().front()->id);
    QCOMPARE(claimOf(session, quotation).sentence, QStringLiteral("Vladimir Poutine says this"));
    QCOMPARE(wordsOf(session, quotation), QStringLiteral("Je voudrais vous féliciter"));
    const Selected mention = Selected::mention(session.annotations().mentions().front()->id);
    QCOMPARE(claimOf(session, mention).sentence, QStringLiteral("“Sotchi” is a place"));
}

GUILLEMET_TEST(ReviewQueueTest)
#include "ReviewQueueTest.moc"
