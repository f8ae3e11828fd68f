#include "measure/ScoreReport.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::measure;

class ScoreReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decimals_roundTiesToEven();
    void emptyScores_areZero();
    void json_hasOneObjectAMeasure();
    void table_isAligned();
    void errors_areLines();
};

void ScoreReportTest::decimals_roundTiesToEven()
{
    QCOMPARE(oneDecimal(12.25), QByteArray("12.2"));
    QCOMPARE(oneDecimal(12.75), QByteArray("12.8"));
    QCOMPARE(oneDecimal(100), QByteArray("100.0"));
    QCOMPARE(oneDecimal(66.66666), QByteArray("66.7"));
}

void ScoreReportTest::emptyScores_areZero()
{
    const Score score{QStringLiteral("cue"), 0, 0, 0};
    QCOMPARE(score.precision(), 0.0);
    QCOMPARE(score.recall(), 0.0);
    QCOMPARE(score.f1(), 0.0);
}

void ScoreReportTest::json_hasOneObjectAMeasure()
{
    QCOMPARE(scoresJson({}), QByteArray("{}"));
    QCOMPARE(
        scoresJson({{QStringLiteral("cue"), 1, 2, 3}, {QStringLiteral("  PER"), 0, 0, 1}}),
        QByteArray("{\"cue\": {\"p\": 50.0, \"r\": 33.3, \"f\": 40.0, \"tp\": 1, \"sys\": 2, \"gold\": 3}, "
                   "\"  PER\": {\"p\": 0.0, \"r\": 0.0, \"f\": 0.0, \"tp\": 0, \"sys\": 0, \"gold\": 1}}"));
}

void ScoreReportTest::table_isAligned()
{
    QCOMPARE(scoresTable({{QStringLiteral("cue"), 1, 2, 3}}),
             QStringLiteral("measure                     P      R     F1  right  system   gold\n"
                            "cue                      50.0   33.3   40.0      1       2      3\n"));
}

void ScoreReportTest::errors_areLines()
{
    const std::vector<ScoringError> errors(
        3, {QStringLiteral("a"), QStringLiteral("extra quote"), QStringLiteral("Oui"), 7});
    QCOMPARE(errorLines(errors, 2), QStringLiteral("a\textra quote\t@7\tOui\n").repeated(2));
    QCOMPARE(errorLines(errors, 0), QString());
}

GUILLEMET_TEST(ScoreReportTest)
#include "ScoreReportTest.moc"
