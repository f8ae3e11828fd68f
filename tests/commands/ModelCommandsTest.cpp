#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

/// Twelve little articles in which the same made-up people and places are named.
QByteArray corpus()
{
    const QList<QByteArray> people{"Aline Tarbou", "Marc Fénelle", "Odile Sarrant", "Hugo Bélizan"};
    QByteArray out;
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = people.at(i % people.size());
        const int length = int(QString::fromUtf8(name).size());
        out += "{\"id\":\"t" + QByteArray::number(i) + "\",\"language\":\"fr\",\"text\":\"" + name + " est venue à Nantes en train numéro "
            + QByteArray::number(i) + ". «Nous partons demain», a déclaré " + name + ".\",\"mentions\":[{\"start\":0,\"end\":" + QByteArray::number(length)
            + ",\"type\":\"PER\"}]}\n";
    }
    return out;
}

} // namespace

class ModelCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluatePrintsTheScorersTable();
    void evaluateAsJson();
    void evaluateCountsTheFirstErrors();
    void evaluateAProjectNeedsDecidedArticles();
    void evaluateAMissingFileFails();
    void trainMakesTheSameModelTwice();
    void aTrainedModelCanBeUsed();
    void trainRefusesBrokenDataAndWritesNothing();
    void trainRefusesAFolderThatIsNotThere();
    void trainPrintsDevScores();
};

void ModelCommandsTest::evaluatePrintsTheScorersTable()
{
    Program program;
    const Outcome outcome = program.run({QStringLiteral("evaluate"), program.file(QStringLiteral("g.jsonl"), corpus())});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.lines().first().startsWith(QStringLiteral("measure")));
    QVERIFY(outcome.lines().at(1).startsWith(QStringLiteral("entities")));
    QVERIFY(outcome.lines().at(1).endsWith(QStringLiteral(" 12"))); // as many as gold has
}

void ModelCommandsTest::evaluateAsJson()
{
    Program program;
    const Outcome outcome = program.run({QStringLiteral("evaluate"), QStringLiteral("--json"), program.file(QStringLiteral("g.jsonl"), corpus())});
    QCOMPARE(outcome.code, 0);
    const QJsonObject scores = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(scores[u"entities"][u"gold"].toInt(), 12);
    QVERIFY(scores.contains(u"verbatim, strict"));
}

void ModelCommandsTest::evaluateCountsTheFirstErrors()
{
    Program program;
    const QString gold = program.file(QStringLiteral("g.jsonl"),
        R"({"id":"x","language":"fr","text":"le bidule le bidule","mentions":[{"start":3,"end":9,"type":"PER"},{"start":13,"end":19,"type":"PER"}]})" "\n");
    const Outcome outcome = program.run({QStringLiteral("evaluate"), gold, QStringLiteral("--errors"), QStringLiteral("1")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.lines().last().startsWith(QStringLiteral("x\tmissed")));
    QCOMPARE(outcome.out.count("missed"), 1);
}

void ModelCommandsTest::evaluateAProjectNeedsDecidedArticles()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Un texte.\n")});
    const Outcome none = program.run({QStringLiteral("evaluate"), QStringLiteral("--project"), project});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("p.guillemet"));
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("g.jsonl"), corpus())});
    const Outcome outcome = program.run({QStringLiteral("evaluate"), QStringLiteral("--project"), project, QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QJsonDocument::fromJson(outcome.out).object()[u"entities"][u"gold"].toInt(), 12);
}

void ModelCommandsTest::evaluateAMissingFileFails()
{
    const Outcome outcome = Program().run({QStringLiteral("evaluate"), QStringLiteral("/missing.jsonl")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("/missing.jsonl"));
}

void ModelCommandsTest::trainMakesTheSameModelTwice()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl"), corpus());
    for (const char *name : {"1.model", "2.model"}) {
        const Outcome outcome = program.run({QStringLiteral("train"), QStringLiteral("--data"), data, QStringLiteral("--output"), program.path(QString::fromLatin1(name))});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }
    const QByteArray first = program.read(QStringLiteral("1.model"));
    QVERIFY(first.startsWith("GUILMODL"));
    QCOMPARE(program.read(QStringLiteral("2.model")), first);
    QVERIFY(!first.contains(program.path({}).toUtf8())); // no folder of whoever trained it
}

void ModelCommandsTest::aTrainedModelCanBeUsed()
{
    Program program;
    const QString model = program.path(QStringLiteral("m.model"));
    QCOMPARE(program.run({QStringLiteral("train"), QStringLiteral("--data"), program.file(QStringLiteral("g.jsonl"), corpus()), QStringLiteral("--output"), model}).code, 0);
    const Outcome outcome = program.run({QStringLiteral("annotate"), QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("--model"), model,
                                         program.file(QStringLiteral("t.txt"), "Aline Tarbou est venue à Nantes en train.\n")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonArray mentions = QJsonDocument::fromJson(outcome.out).object()[u"mentions"].toArray();
    QVERIFY(!mentions.isEmpty());
    QCOMPARE(mentions.at(0)[u"end"].toInt(), 12);
}

void ModelCommandsTest::trainRefusesBrokenDataAndWritesNothing()
{
    Program program;
    const QString broken = program.file(QStringLiteral("broken.jsonl"), corpus() + "{\"text\":");
    const Outcome outcome = program.run({QStringLiteral("train"), QStringLiteral("--data"), broken, QStringLiteral("--output"), program.path(QStringLiteral("m"))});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("broken.jsonl"));
    QVERIFY2(outcome.err.contains("13"), outcome.err.constData()); // the line
    QVERIFY(!QFileInfo::exists(program.path(QStringLiteral("m"))));
}

void ModelCommandsTest::trainRefusesAFolderThatIsNotThere()
{
    Program program;
    const Outcome outcome = program.run({QStringLiteral("train"), QStringLiteral("--data"), program.file(QStringLiteral("g.jsonl"), corpus()),
                                         QStringLiteral("--output"), program.path(QStringLiteral("no/m"))});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.err.count('\n'), 1); // before any training
}

void ModelCommandsTest::trainPrintsDevScores()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl"), corpus());
    const Outcome outcome = program.run({QStringLiteral("train"), QStringLiteral("--data"), data, QStringLiteral("--dev"), data,
                                         QStringLiteral("--output"), program.path(QStringLiteral("m"))});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.lines().first().startsWith(QStringLiteral("measure")));
}

GUILLEMET_TEST(ModelCommandsTest)
#include "ModelCommandsTest.moc"
