#include "annotation/AnnotationSet.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;

class AnnotationSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mentions_comeInReadingOrder();
    void quotations_areFoundOnceByAnyOfTheirSpans();
    void apply_addsChangesAndRemoves();
    void apply_refusesWhatHasChangedSince();
    void apply_refusesASecondThingOfTheSameId();
    void apply_movedSpansAreFoundAtTheirNewPlace();
    void newIds_neverRepeat();
    void newIds_areNotReusedAfterARemoval();
    void copies_areIndependent();
    void undoOfAnEdit_restoresEverything();
};

namespace {

Mention mention(const QString &id, int start, int end)
{
    Mention out;
    out.id = id;
    out.span = {start, end};
    return out;
}

Quotation quotation(const QString &id, std::vector<text::Span> spans)
{
    Quotation out;
    out.id = id;
    out.spans = std::move(spans);
    return out;
}

QStringList ids(const std::vector<const Mention *> &mentions)
{
    QStringList out;
    for (const Mention *one : mentions)
        out.append(one->id);
    return out;
}

Change change(std::optional<Item> before, std::optional<Item> after)
{
    return {QStringLiteral("a"), std::move(before), std::move(after)};
}

const QString m1 = QStringLiteral("m1");
const QString m2 = QStringLiteral("m2");
const QString m3 = QStringLiteral("m3");

} // namespace

void AnnotationSetTest::mentions_comeInReadingOrder()
{
    const AnnotationSet set({mention(m1, 20, 25), mention(m2, 5, 8), mention(m3, 5, 12)}, {}, {});
    QCOMPARE(ids(set.mentions()), QStringList({m3, m2, m1}));
    QCOMPARE(ids(set.mentionsIn({0, 10})), QStringList({m3, m2}));
    QCOMPARE(ids(set.mentionsIn({8, 9})), QStringList({m3}));
}

void AnnotationSetTest::quotations_areFoundOnceByAnyOfTheirSpans()
{
    const AnnotationSet set({}, {}, {quotation(QStringLiteral("q1"), {{0, 10}, {20, 30}})});
    QCOMPARE(set.quotationsIn({5, 25}).size(), size_t(1));
    QCOMPARE(set.quotationsIn({12, 18}).size(), size_t(0));
    QCOMPARE(set.quotationsIn({29, 40}).size(), size_t(1));
}

void AnnotationSetTest::apply_addsChangesAndRemoves()
{
    AnnotationSet set;
    const Mention first = mention(m1, 0, 4);
    Mention second = first;
    second.status = Status::Confirmed;
    QVERIFY(set.apply(change({}, first)));
    QCOMPARE(set.mention(m1)->status, Status::Suggested);
    QVERIFY(set.apply(change(first, second)));
    QCOMPARE(set.mention(m1)->status, Status::Confirmed);
    QVERIFY(set.apply(change(second, {})));
    QVERIFY(!set.mention(m1));
    QVERIFY(set.mentions().empty());
}

void AnnotationSetTest::apply_refusesWhatHasChangedSince()
{
    AnnotationSet set({mention(m1, 0, 4)}, {}, {});
    Mention stale = mention(m1, 0, 5);
    const Result<void> result = set.apply(change(stale, {}));
    QVERIFY(!result);
    QVERIFY(!result.sentence().isEmpty());
    QVERIFY(set.mention(m1));
}

void AnnotationSetTest::apply_refusesASecondThingOfTheSameId()
{
    AnnotationSet set({mention(m1, 0, 4)}, {}, {});
    QVERIFY(!set.apply(change({}, mention(m1, 8, 9))));
    QCOMPARE(set.mention(m1)->span.end, 4);
}

void AnnotationSetTest::apply_movedSpansAreFoundAtTheirNewPlace()
{
    AnnotationSet set({mention(m1, 0, 4), mention(m2, 10, 14)}, {}, {});
    QCOMPARE(set.mentionsIn({10, 14}).size(), size_t(1));
    QVERIFY(set.apply(change(mention(m1, 0, 4), mention(m1, 12, 20))));
    QCOMPARE(ids(set.mentionsIn({10, 14})), QStringList({m2, m1}));
    QVERIFY(set.mentionsIn({0, 4}).empty());
}

void AnnotationSetTest::newIds_neverRepeat()
{
    AnnotationSet set({mention(QStringLiteral("m7"), 0, 1), mention(QStringLiteral("T12"), 2, 3)}, {}, {});
    const QString one = set.newMentionId();
    const QString two = set.newMentionId();
    QVERIFY(one != two);
    QVERIFY(!set.mention(one));
    QVERIFY(!set.mention(two));
}

void AnnotationSetTest::newIds_areNotReusedAfterARemoval()
{
    AnnotationSet set;
    const QString id = set.newMentionId();
    const Mention made = mention(id, 0, 1);
    QVERIFY(set.apply(change({}, made)));
    QVERIFY(set.apply(change(made, {})));
    QVERIFY(set.newMentionId() != id);
}

void AnnotationSetTest::copies_areIndependent()
{
    AnnotationSet set({mention(m1, 0, 4), mention(m2, 10, 14)}, {}, {});
    QCOMPARE(set.mentions().size(), size_t(2)); // fills the caches that a copy must not share
    AnnotationSet copy = set;
    QVERIFY(set.apply(change(mention(m1, 0, 4), {})));
    QCOMPARE(ids(copy.mentions()), QStringList({m1, m2}));
    QCOMPARE(ids(set.mentions()), QStringList({m2}));
}

void AnnotationSetTest::undoOfAnEdit_restoresEverything()
{
    AnnotationSet set({mention(m1, 0, 4)}, {}, {});
    Mention moved = mention(m1, 1, 4);
    Edit edit;
    edit.kind = EditKind::MoveEdge;
    edit.changes = {change(mention(m1, 0, 4), moved), change({}, mention(m2, 6, 8)), change(moved, {})};
    for (const Change &one : edit.changes)
        QVERIFY(set.apply(one));
    QCOMPARE(ids(set.mentions()), QStringList({m2}));
    const Edit back = edit.inverse();
    for (const Change &one : back.changes)
        QVERIFY(set.apply(one));
    QCOMPARE(ids(set.mentions()), QStringList({m1}));
    QVERIFY(*set.mention(m1) == mention(m1, 0, 4));
    QVERIFY(back.inverse().changes == edit.changes);
}

GUILLEMET_TEST(AnnotationSetTest)
#include "AnnotationSetTest.moc"
