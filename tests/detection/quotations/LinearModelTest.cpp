#include "detection/quotations/LinearModel.h"
#include "detection/quotations/QuotationModels.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::detection;

class LinearModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void training_learnsTheRightCandidate();
    void training_isDeterministic();
    void rareFacts_areLeftOut();
    void bytes_bringTheModelBack();
    void anEmptyModel_isUndecided();
    void damagedLines_arePassedOver();
    void calibration_risesWithTheProbability();
    void calibration_bytesBringItBack();
    void fewOutcomes_giveNoCalibration();
};

namespace {

std::vector<Choice> lessons(FeatureNames *names)
{
    std::vector<Choice> out;
    for (int i = 0; i < 30; ++i) {
        Choice choice;
        Features good(names);
        good.add("side", "after");
        Features bad(names);
        bad.add("side", "before");
        if (i == 0)
            good.add("only once");
        choice.candidates = {bad, good};
        choice.right = {1};
        out.push_back(choice);
    }
    return out;
}

LinearModel learnt(const std::vector<Choice> &choices)
{
    std::vector<const Choice *> all;
    for (const Choice &choice : choices)
        all.push_back(&choice);
    return LinearModel::train(all, 1);
}

} // namespace

void LinearModelTest::training_learnsTheRightCandidate()
{
    const std::vector<Choice> choices = lessons(nullptr);
    const LinearModel model = learnt(choices);
    const std::vector<double> p = model.probabilities(choices[3].candidates);
    QVERIFY(p[1] > 0.8);
    QVERIFY(std::abs(p[0] + p[1] - 1.0) < 1e-9);
}

void LinearModelTest::training_isDeterministic()
{
    FeatureNames names;
    const std::vector<Choice> choices = lessons(&names);
    QCOMPARE(learnt(choices).toBytes(names), learnt(choices).toBytes(names));
}

void LinearModelTest::rareFacts_areLeftOut()
{
    FeatureNames names;
    const LinearModel model = learnt(lessons(&names));
    QVERIFY(!model.toBytes(names).contains("only once"));
}

void LinearModelTest::bytes_bringTheModelBack()
{
    FeatureNames names;
    const std::vector<Choice> choices = lessons(&names);
    const LinearModel model = learnt(choices);
    const LinearModel again = LinearModel::fromBytes(model.toBytes(names));
    QCOMPARE(again.size(), model.size());
    QVERIFY(std::abs(again.score(choices[0].candidates[1]) - model.score(choices[0].candidates[1])) < 0.01);
}

void LinearModelTest::anEmptyModel_isUndecided()
{
    QCOMPARE(LinearModel().probability(Features()), 0.5);
    QVERIFY(LinearModel().isEmpty());
}

void LinearModelTest::damagedLines_arePassedOver()
{
    QCOMPARE(LinearModel::fromBytes("no tab here\n\n\t1\nside=after\t0.5\n").size(), 1);
}

void LinearModelTest::calibration_risesWithTheProbability()
{
    std::vector<std::pair<double, bool>> outcomes;
    for (int i = 0; i < 400; ++i)
        outcomes.emplace_back(double(i) / 400, (i * 7919) % 400 < i);
    const Calibration calibration = Calibration::fit(outcomes);
    QVERIFY(calibration(0.9) > calibration(0.2));
    QVERIFY(calibration(0.99) < 1.0);
    QVERIFY(calibration(0.0) > 0.0);
}

void LinearModelTest::calibration_bytesBringItBack()
{
    Calibration calibration;
    calibration.points = {{0.1, 0.2}, {0.9, 0.8}};
    QCOMPARE(Calibration::fromBytes(calibration.toBytes())(0.5), 0.5);
}

void LinearModelTest::fewOutcomes_giveNoCalibration()
{
    QCOMPARE(Calibration::fit({{0.3, true}})(0.3), 0.3);
}

GUILLEMET_TEST(LinearModelTest)
#include "LinearModelTest.moc"
