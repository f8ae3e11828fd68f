#include "measure/SpanMatch.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::measure;
using guillemet::text::Span;
using Pairs = std::vector<std::pair<int, int>>;

class SpanMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jaccard_ofEqualOverlappingAndApart();
    void pairs_takeTheBestFirst();
    void pairs_areOneToOne();
    void pairs_underTheThresholdAreNone();
    void equalPairs_takeTheLargerIndexes();
    void longSpans_areFoundBehindShortOnes();
    void pairs_areTheSameAsByBruteForce();
};

void SpanMatchTest::jaccard_ofEqualOverlappingAndApart()
{
    QCOMPARE(jaccard({0, 10}, {0, 10}), 1.0);
    QCOMPARE(jaccard({0, 10}, {5, 15}), 1.0 / 3);
    QCOMPARE(jaccard({0, 10}, {10, 20}), 0.0);
    QCOMPARE(jaccard({5, 5}, {5, 5}), 0.0);
}

void SpanMatchTest::pairs_takeTheBestFirst()
{
    QCOMPARE(bestPairs({{0, 10}}, {{0, 6}, {0, 9}}, 0.5), Pairs({{0, 1}}));
}

void SpanMatchTest::pairs_areOneToOne()
{
    QCOMPARE(bestPairs({{0, 10}, {0, 8}}, {{0, 10}}, 0.5), Pairs({{0, 0}}));
}

void SpanMatchTest::pairs_underTheThresholdAreNone()
{
    QCOMPARE(bestPairs({{0, 10}}, {{0, 4}}, 0.5), Pairs());
    QCOMPARE(bestPairs({{0, 10}}, {{0, 5}}, 0.5), Pairs({{0, 0}}));
    QCOMPARE(bestPairs({}, {{0, 5}}, 0.5), Pairs());
}

void SpanMatchTest::equalPairs_takeTheLargerIndexes()
{
    QCOMPARE(bestPairs({{0, 10}, {0, 10}}, {{0, 10}}, 0.5), Pairs({{1, 0}}));
    QCOMPARE(bestPairs({{0, 10}}, {{0, 10}, {0, 10}}, 0.5), Pairs({{0, 1}}));
}

void SpanMatchTest::longSpans_areFoundBehindShortOnes()
{
    QCOMPARE(bestPairs({{90, 100}}, {{0, 100}, {1, 2}, {3, 4}}, 0.05), Pairs({{0, 0}}));
}

void SpanMatchTest::pairs_areTheSameAsByBruteForce()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<Span> gold;
        std::vector<Span> system;
        for (int i = 0; i < 30; ++i) {
            const int a = random.bounded(200);
            const int b = random.bounded(200);
            gold.push_back({a, a + random.bounded(40)});
            system.push_back({b, b + random.bounded(40)});
        }
        std::vector<std::tuple<double, int, int>> all;
        for (int i = 0; i < 30; ++i) {
            for (int j = 0; j < 30; ++j)
                all.emplace_back(jaccard(gold[size_t(i)], system[size_t(j)]), i, j);
        }
        std::sort(all.begin(), all.end(), std::greater<>());
        Pairs expected;
        QSet<int> usedGold;
        QSet<int> usedSystem;
        for (const auto &[score, i, j] : all) {
            if (score < 0.3 || usedGold.contains(i) || usedSystem.contains(j))
                continue;
            usedGold.insert(i);
            usedSystem.insert(j);
            expected.emplace_back(i, j);
        }
        QCOMPARE(bestPairs(gold, system, 0.3), expected);
    }
}

GUILLEMET_TEST(SpanMatchTest)
#include "SpanMatchTest.moc"
