#include "detection/names/Lattice.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <cmath>

using namespace guillemet;
using namespace guillemet::detection;

class LatticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exp_isWithinThreeTenMillionths();
    void sums_areThoseOfAllPaths();
    void aNameProbability_isThatOfItsPaths();
    void typeProbabilities_areTheSumsOfTheirLabels();
    void aSentenceOfOneToken();
};

namespace {

Transitions someTransitions()
{
    Transitions out{};
    for (size_t a = 0; a < labelCount; ++a) {
        for (size_t b = 0; b < labelCount; ++b)
            out[a][b] = float((a * 5 + b * 11) % 7) / 4 - 0.5f;
    }
    return out;
}

std::vector<LabelScores> someScores(size_t count)
{
    std::vector<LabelScores> out(count);
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = 0; k < labelCount; ++k)
            out[i][k] = float((i * 7 + k * 3) % 5) - 2.0f;
    }
    return out;
}

/// Calls with the labels and the score of every path that the scheme allows.
template <typename Visit>
void eachPath(const Transitions &transitions, const std::vector<LabelScores> &scores, std::vector<int> &labels,
              double score, const Visit &visit)
{
    const size_t i = labels.size();
    if (i == scores.size()) {
        if (!isOpen(labels.back()))
            visit(labels, score);
        return;
    }
    for (int label = 0; label < labelCount; ++label) {
        if (i == 0 ? !isStart(label) : !mayFollow(labels.back(), label))
            continue;
        const double step = i == 0 ? 0.0 : double(transitions[size_t(labels.back())][size_t(label)]);
        labels.push_back(label);
        eachPath(transitions, scores, labels, score + step + double(scores[i][size_t(label)]), visit);
        labels.pop_back();
    }
}

bool isClose(double found, double expected)
{
    return std::abs(found - expected) <= 1e-5 * std::max(1.0, std::abs(expected));
}

} // namespace

void LatticeTest::exp_isWithinThreeTenMillionths()
{
    for (float x = -86.9f; x < 86.9f; x += 0.0371f) {
        const double expected = std::exp(double(x));
        QVERIFY2(std::abs(double(expOf(lanesOf(x))[2]) - expected) <= 3e-7 * expected, qPrintable(QString::number(double(x))));
    }
    QCOMPARE(expOf(lanesOf(0.0f))[0], 1.0f);
    QVERIFY(expOf(lanesOf(-1000.0f))[0] < 1e-37f);
}

void LatticeTest::sums_areThoseOfAllPaths()
{
    const Transitions transitions = someTransitions();
    const std::vector<LabelScores> scores = someScores(4);
    Lattice lattice(transitions);
    lattice.sum(scores);
    double total = 0;
    std::vector<std::array<double, labelCount>> byToken(scores.size());
    std::vector<int> labels;
    eachPath(transitions, scores, labels, 0, [&](const std::vector<int> &path, double score) {
        total += std::exp(score);
        for (size_t i = 0; i < path.size(); ++i)
            byToken[i][size_t(path[i])] += std::exp(score);
    });
    QVERIFY(isClose(lattice.logarithm(), std::log(total)));
    for (size_t i = 0; i < scores.size(); ++i) {
        for (int label = 0; label < labelCount; ++label)
            QVERIFY(isClose(double(lattice.probability(i, label)), byToken[i][size_t(label)] / total));
    }
}

void LatticeTest::aNameProbability_isThatOfItsPaths()
{
    const Transitions transitions = someTransitions();
    const std::vector<LabelScores> scores = someScores(4);
    Lattice lattice(transitions);
    lattice.sum(scores);
    double total = 0;
    double named = 0;
    std::vector<int> labels;
    eachPath(transitions, scores, labels, 0, [&](const std::vector<int> &path, double score) {
        total += std::exp(score);
        if (path[0] == labelOf(Part::Begin, 2) && path[1] == labelOf(Part::Inside, 2) && path[2] == labelOf(Part::Last, 2))
            named += std::exp(score);
    });
    QVERIFY(named > 0);
    QVERIFY(isClose(double(lattice.nameProbability(0, 3, 2)), named / total));
    QVERIFY(isClose(double(lattice.nameProbability(1, 2, 3)), double(lattice.probability(1, labelOf(Part::Unit, 3)))));
}

void LatticeTest::typeProbabilities_areTheSumsOfTheirLabels()
{
    Lattice lattice(someTransitions());
    lattice.sum(someScores(30));
    for (size_t i = 0; i < 30; ++i) {
        std::array<float, nameTypes + 1> expected{};
        for (int label = 0; label < labelCount; ++label)
            expected[size_t(label == outside ? nameTypes : typeOf(label))] += lattice.probability(i, label);
        const auto found = lattice.typeProbabilities(i);
        float total = 0;
        for (size_t type = 0; type < found.size(); ++type) {
            QVERIFY(isClose(double(found[type]), double(expected[type])));
            total += found[type];
        }
        QVERIFY(std::abs(total - 1.0f) < 1e-4f);
    }
}

void LatticeTest::aSentenceOfOneToken()
{
    Lattice lattice(Transitions{});
    std::vector<LabelScores> scores(1);
    lattice.sum(scores); // O and the four units are alike
    QVERIFY(isClose(double(lattice.probability(0, outside)), 0.2));
    QVERIFY(isClose(double(lattice.nameProbability(0, 1, 0)), 0.2));
    std::vector<int> labels;
    lattice.best(scores, labels);
    QCOMPARE(labels, std::vector<int>{outside});
}

GUILLEMET_TEST(LatticeTest)
#include "LatticeTest.moc"
