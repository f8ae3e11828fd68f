#include "annotation/SpanIndex.h"
#include "tests/support/TestMain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace guillemet;
using annotation::SpanIndex;

class SpanIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapping_agreesWithALinearSearch();
    void emptySpans_areNeverFound();
};

void SpanIndexTest::overlapping_agreesWithALinearSearch()
{
    QRandomGenerator random(7);
    std::vector<SpanIndex::Entry> entries;
    for (int i = 0; i < 300; ++i) {
        const int start = random.bounded(1000);
        entries.push_back({{start, start + random.bounded(60)}, i});
    }
    entries.push_back({{0, 1000}, 300}); // one span over everything
    const SpanIndex index(entries);
    for (int query = 0; query < 500; ++query) {
        const int start = random.bounded(1000);
        const text::Span range{start, start + 1 + random.bounded(40)};
        QSet<int> expected;
        for (const SpanIndex::Entry &entry : entries) {
            if (entry.span.overlaps(range) && !entry.span.isEmpty())
                expected.insert(entry.item);
        }
        const std::vector<int> found = index.overlapping(range);
        QCOMPARE(QSet<int>(found.begin(), found.end()), expected);
        QCOMPARE(int(found.size()), int(expected.size()));
    }
}

void SpanIndexTest::emptySpans_areNeverFound()
{
    const SpanIndex index({{{5, 5}, 0}, {{4, 6}, 1}});
    QCOMPARE(index.at(5), std::vector<int>{1});
}

GUILLEMET_TEST(SpanIndexTest)
#include "SpanIndexTest.moc"
