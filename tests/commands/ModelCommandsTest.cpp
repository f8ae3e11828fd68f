#include "detection/ModelFile.h"
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
    void trainWeighsFilesAndKeepsLicences();
    void aFileWhoseNameEndsInANumberIsThatFile();
    void trainOfOnePartMakesOnlyItsSections();
    void trainCutsASetOfSentences();
    void trainNamesTheLineOfABrokenTag();
    void trainLearnsFromAProject();
    void aDamagedModelIsRefused();
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

namespace {

QStringList training(const Program &program, const QString &data, const QStringList &more = {})
{
    return QStringList{QStringLiteral("train"), QStringLiteral("--data"), data, QStringLiteral("--output"),
                       program.path(QStringLiteral("m.model"))}
           + more;
}

} // namespace

void ModelCommandsTest::trainWeighsFilesAndKeepsLicences()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl"), corpus());
    const Outcome outcome = program.run(training(program, data + QStringLiteral(":0.25"),
        {QStringLiteral("--data"), data, QStringLiteral("--licence"), QStringLiteral("Set A: CC BY 4.0, Ann"), QStringLiteral("--licence"), QStringLiteral("Set B: CC0")}));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const auto model = guillemet::detection::ModelFile::load(program.path(QStringLiteral("m.model")));
    QVERIFY(model);
    QCOMPARE(model->info().licences, QStringList({QStringLiteral("Set A: CC BY 4.0, Ann"), QStringLiteral("Set B: CC0")}));
    QVERIFY(model->info().provenance.contains(QStringLiteral("train --data g.jsonl:0.25 --data g.jsonl --language fr")));
    const Outcome twice = program.run(training(program, data + QStringLiteral(":1.25"),
        {QStringLiteral("--licence"), QStringLiteral("Set A: CC BY 4.0, Ann"), QStringLiteral("--licence"), QStringLiteral("Set B: CC0")}));
    QCOMPARE(twice.code, 0);
    const auto same = guillemet::detection::ModelFile::load(program.path(QStringLiteral("m.model")));
    QCOMPARE(same->section("names"), model->section("names")); // a file given twice adds up its weights
}

void ModelCommandsTest::aFileWhoseNameEndsInANumberIsThatFile()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl:2"), corpus());
    const Outcome outcome = program.run(training(program, data));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const Outcome missing = program.run(training(program, program.path(QStringLiteral("none.jsonl:2"))));
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("none.jsonl"));
}

void ModelCommandsTest::trainOfOnePartMakesOnlyItsSections()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl"), corpus());
    QCOMPARE(program.run(training(program, data, {QStringLiteral("--only"), QStringLiteral("names")})).code, 0);
    const auto model = guillemet::detection::ModelFile::load(program.path(QStringLiteral("m.model")));
    QVERIFY(model);
    QCOMPARE(model->sections(), QList<QByteArray>({"info", "names", "names-lexicon"}));
    QCOMPARE(program.run(training(program, data, {QStringLiteral("--only"), QStringLiteral("verbs")})).code, 2);
}

void ModelCommandsTest::trainCutsASetOfSentences()
{
    Program program;
    QByteArray conll;
    for (int i = 0; i < 1200; ++i)
        conll += "Aline\tB-PER\nTarbou\tI-PER\nest\tO\nà\tO\nNantes\tB-LOC\n.\tO\n\n";
    const Outcome outcome = program.run(training(program, program.file(QStringLiteral("s.conll"), conll), {QStringLiteral("--language"), QStringLiteral("fr")}));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("100"), outcome.err.constData()); // articles of twelve lines
}

void ModelCommandsTest::trainNamesTheLineOfABrokenTag()
{
    Program program;
    const Outcome outcome = program.run(training(program, program.file(QStringLiteral("broken.conll"), "Aline\tB-PER\nTarbou\tPERSON\n")));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("broken.conll"));
    QVERIFY2(outcome.err.contains("2"), outcome.err.constData());
    QVERIFY(!QFileInfo::exists(program.path(QStringLiteral("m.model"))));
}

void ModelCommandsTest::trainLearnsFromAProject()
{
    Program program;
    const QString project = program.project();
    const QStringList command{QStringLiteral("train"), QStringLiteral("--project"), project, QStringLiteral("--output"), program.path(QStringLiteral("m.model"))};
    const Outcome none = program.run(command);
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("p.guillemet"));
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("g.jsonl"), corpus())});
    const Outcome outcome = program.run(command);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(guillemet::detection::ModelFile::load(program.path(QStringLiteral("m.model"))));
}

void ModelCommandsTest::aDamagedModelIsRefused()
{
    Program program;
    const QString data = program.file(QStringLiteral("g.jsonl"), corpus());
    QCOMPARE(program.run(training(program, data)).code, 0);
    const QByteArray whole = program.read(QStringLiteral("m.model"));
    QByteArray damaged = whole;
    damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 1);
    const QString text = program.file(QStringLiteral("t.txt"), "Aline Tarbou est venue.\n");
    for (const QByteArray &bytes : {damaged, whole.first(whole.size() - 20), whole.first(6), QByteArray("%PDF-1.4 something else"), QByteArray()}) {
        const QString model = program.file(QStringLiteral("bad.model"), bytes);
        for (const QStringList &command : {QStringList{QStringLiteral("annotate"), text}, QStringList{QStringLiteral("evaluate"), data}}) {
            const Outcome outcome = program.run(command + QStringList{QStringLiteral("--model"), model});
            QCOMPARE(outcome.code, 1);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.contains("bad.model"), outcome.err.constData());
        }
    }
}

GUILLEMET_TEST(ModelCommandsTest)
#include "ModelCommandsTest.moc"
