#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

const QString import = QStringLiteral("import");

QStringList ids(const Program &program, const QString &project)
{
    QStringList out;
    for (const QJsonValue &article : program.run({QStringLiteral("list"), project, QStringLiteral("articles"), QStringLiteral("--format"), QStringLiteral("json")}).json())
        out.append(article[u"id"].toString());
    return out;
}

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineForEachArticleInOrder();
    void clashingIdsGetANumber();
    void theSameTextIsPresent();
    void refusedFilesGiveOneAfterTheOthers();
    void foldersAreSearchedAndUnknownKindsCounted();
    void exportedFoldersAreReadBack_data();
    void exportedFoldersAreReadBack();
    void aMissingProjectIsNamed();
    void aForeignFileIsNoProjectAndStaysAsItWas();
    void annotationsOfAFileAreTakenWithTheirStatus();
    void annotationsOfAPresentTextAreCounted();
    void aFileBrokenInItsMiddleLeavesNothing();
    void manyArticlesOfOneFileAreAllTaken();
    void namesWithTabsKeepTheFieldsApart();
    void crlfAndByteOrderMarkAreMadeUniform();
    void importNeverDetects();
    void killedInTheMiddleKeepsWhatWasReported();
    void twoAtOnceBothSucceed();
};

void ImportCommandTest::aLineForEachArticleInOrder()
{
    Program program;
    const QString project = program.project();
    const QString a = program.file(QStringLiteral("un.txt"), "Un.\n");
    const QString b = program.file(QStringLiteral("deux.txt"), "Deux.\n");
    const Outcome outcome = program.run({import, project, b, a});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines(), (QStringList{QStringLiteral("imported\tdeux\t") + b, QStringLiteral("imported\tun\t") + a}));
    QCOMPARE(ids(program, project), (QStringList{QStringLiteral("deux"), QStringLiteral("un")}));
}

void ImportCommandTest::clashingIdsGetANumber()
{
    Program program;
    const QString project = program.project();
    const Outcome outcome = program.run({import, project, program.file(QStringLiteral("a/x.txt"), "Un.\n"),
                                         program.file(QStringLiteral("b/x.txt"), "Deux.\n"),
                                         program.file(QStringLiteral("c/x.txt"), "Trois.\n")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(ids(program, project), (QStringList{QStringLiteral("x"), QStringLiteral("x-2"), QStringLiteral("x-3")}));
}

void ImportCommandTest::theSameTextIsPresent()
{
    Program program;
    const QString project = program.project();
    const QString a = program.file(QStringLiteral("a.txt"), "Le texte.\n");
    const QString b = program.file(QStringLiteral("b.txt"), "Le texte.\r\n");
    QCOMPARE(program.run({import, project, a}).code, 0);
    const Outcome outcome = program.run({import, project, b});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines(), QStringList(QStringLiteral("present\ta\t") + b));
    QCOMPARE(ids(program, project).size(), 1);
}

void ImportCommandTest::refusedFilesGiveOneAfterTheOthers()
{
    Program program;
    const QString project = program.project();
    const QString good = program.file(QStringLiteral("good.txt"), "Bien.\n");
    const QString empty = program.file(QStringLiteral("empty.txt"), "");
    const Outcome outcome = program.run({import, project, empty, QStringLiteral("/missing.txt"), good});
    QCOMPARE(outcome.code, 1);
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("refused\t") + empty + u'\t'));
    QCOMPARE(lines.at(0).count(u'\t'), 2);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("refused\t/missing.txt\t")));
    QCOMPARE(lines.at(2), QStringLiteral("imported\tgood\t") + good);
    QVERIFY(outcome.err.contains("empty.txt"));
    QVERIFY(outcome.err.contains("/missing.txt"));
}

void ImportCommandTest::foldersAreSearchedAndUnknownKindsCounted()
{
    Program program;
    const QString project = program.project();
    program.file(QStringLiteral("in/b.txt"), "Deux.\n");
    program.file(QStringLiteral("in/a.txt"), "Un.\n");
    program.file(QStringLiteral("in/sub/c.txt"), "Trois.\n");
    program.file(QStringLiteral("in/film.mkv"), QByteArray("\x1a\x45\xdf\xa3\0\0", 6));
    program.file(QStringLiteral("in/.hidden.txt"), "Caché.\n");
    const Outcome outcome = program.run({import, project, program.path(QStringLiteral("in"))});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(ids(program, project), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY2(outcome.err.contains("1 file"), outcome.err.constData());
}

void ImportCommandTest::exportedFoldersAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("named");
    for (const char *format : {"brat", "w3c", "label-studio", "cas-json", "cas-xmi"}) {
        QTest::addRow("%s, named", format) << QString::fromLatin1(format) << true;
        QTest::addRow("%s, found", format) << QString::fromLatin1(format) << false;
    }
}

void ImportCommandTest::exportedFoldersAreReadBack()
{
    QFETCH(QString, format);
    QFETCH(bool, named);
    Program program;
    const QString project = program.project();
    const QString corpus = program.file(QStringLiteral("c.jsonl"),
        R"({"id":"k","language":"fr","text":"Léa dit «oui».","mentions":[{"start":0,"end":3,"type":"PER","status":"confirmed"}]})" "\n"
        R"({"id":"l","language":"fr","text":"Rien du tout.","mentions":[]})" "\n");
    QCOMPARE(program.run({import, project, corpus}).code, 0);
    const QString folder = program.path(QStringLiteral("out"));
    QCOMPARE(program.run({QStringLiteral("export"), project, QStringLiteral("--format"), format, QStringLiteral("--output"), folder}).code, 0);
    const QString second = program.project(QStringLiteral("second.guillemet"));
    const Outcome outcome = program.run(QStringList{import, second, folder} + (named ? QStringList{QStringLiteral("--format"), format} : QStringList()));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(ids(program, second), (QStringList{QStringLiteral("k"), QStringLiteral("l")}));
    QVERIFY2(!outcome.out.contains("present"), outcome.out.constData());
    const QJsonArray mentions = program.run({QStringLiteral("list"), second, QStringLiteral("mentions"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions.at(0)[u"text"].toString(), QString::fromUtf8("Léa"));
}

void ImportCommandTest::aMissingProjectIsNamed()
{
    Program program;
    const Outcome outcome = program.run({import, QStringLiteral("/no/such.guillemet"), program.file(QStringLiteral("a.txt"), "A.\n")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("/no/such.guillemet"));
    QVERIFY(outcome.out.isEmpty());
}

void ImportCommandTest::aForeignFileIsNoProjectAndStaysAsItWas()
{
    Program program;
    const QString foreign = program.file(QStringLiteral("f.guillemet"), "not a project at all");
    const Outcome outcome = program.run({import, foreign, program.file(QStringLiteral("a.txt"), "A.\n")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("f.guillemet"));
    QCOMPARE(program.read(QStringLiteral("f.guillemet")), QByteArray("not a project at all"));
}

void ImportCommandTest::annotationsOfAFileAreTakenWithTheirStatus()
{
    Program program;
    const QString project = program.project();
    const QString file = program.file(QStringLiteral("c.jsonl"),
        R"({"id":"k","language":"fr","text":"😀 Léa dit «oui».","mentions":[{"start":2,"end":5,"type":"PER","entity":"e1"}],)"
        R"("entities":[{"id":"e1","name":"Léa Roy","type":"PER"}],"quotes":[{"spans":[{"start":11,"end":14}],"kind":"direct","speaker":"e1","status":"rejected"}]})" "\n");
    QCOMPARE(program.run({import, project, file}).code, 0);
    const QJsonArray mentions = program.run({QStringLiteral("list"), project, QStringLiteral("mentions"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions.at(0)[u"text"].toString(), QString::fromUtf8("Léa"));
    QCOMPARE(mentions.at(0)[u"entity"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(mentions.at(0)[u"status"].toString(), QStringLiteral("confirmed"));
    QCOMPARE(mentions.at(0)[u"origin"].toString(), QStringLiteral("imported"));
    QCOMPARE(mentions.at(0)[u"confidence"].toDouble(), 1.0);
    const QJsonArray quotations = program.run({QStringLiteral("list"), project, QStringLiteral("quotations"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(quotations.at(0)[u"text"].toString(), QStringLiteral("oui"));
    QCOMPARE(quotations.at(0)[u"status"].toString(), QStringLiteral("rejected"));
}

void ImportCommandTest::annotationsOfAPresentTextAreCounted()
{
    Program program;
    const QString project = program.project();
    program.run({import, project, program.file(QStringLiteral("t.txt"), "Léa rit.")});
    const QString file = program.file(QStringLiteral("c.jsonl"), R"({"text":"Léa rit.","mentions":[{"start":0,"end":3,"type":"PER"}]})" "\n");
    const Outcome outcome = program.run({import, project, file});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("present\tt\t"));
    QVERIFY2(outcome.err.contains("1 annotation"), outcome.err.constData());
}

void ImportCommandTest::aFileBrokenInItsMiddleLeavesNothing()
{
    Program program;
    const QString project = program.project();
    QByteArray content;
    for (int i = 0; i < 300; ++i)
        content += R"({"id":"a)" + QByteArray::number(i) + R"(","text":"Texte )" + QByteArray::number(i) + R"(","mentions":[]})" "\n";
    const QString file = program.file(QStringLiteral("broken.jsonl"), content + "{\"id\":\"z\",\"text\":");
    const Outcome outcome = program.run({import, project, file});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.startsWith("refused\t"));
    QCOMPARE(ids(program, project).size(), 0);
}

void ImportCommandTest::manyArticlesOfOneFileAreAllTaken()
{
    Program program;
    const QString project = program.project();
    QByteArray content;
    for (int i = 0; i < 300; ++i)
        content += R"({"id":"a)" + QByteArray::number(i) + R"(","text":"Texte )" + QByteArray::number(i) + R"(","mentions":[]})" "\n";
    const Outcome outcome = program.run({import, project, program.file(QStringLiteral("many.jsonl"), content)});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 300);
    QCOMPARE(ids(program, project).size(), 300);
}

void ImportCommandTest::namesWithTabsKeepTheFieldsApart()
{
    Program program;
    const QString project = program.project();
    const Outcome outcome = program.run({import, project, program.file(QStringLiteral("a\tb.txt"), "Un.\n")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().at(0).count(u'\t'), 2);
}

void ImportCommandTest::crlfAndByteOrderMarkAreMadeUniform()
{
    Program program;
    const QString project = program.project();
    program.run({import, project, program.file(QStringLiteral("t.txt"), "\xEF\xBB\xBFUn\r\ndeux\rtrois \xE2\x80\xA8quatre\n")});
    QCOMPARE(program.run({QStringLiteral("export"), project, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--output"), program.path(QStringLiteral("o.jsonl"))}).code, 0);
    QVERIFY(program.read(QStringLiteral("o.jsonl")).contains(R"("Un\ndeux\ntrois \nquatre\n")"));
}

void ImportCommandTest::importNeverDetects()
{
    Program program;
    const QString project = program.project();
    program.run({import, project, program.file(QStringLiteral("t.txt"), "Léa Martin est à Paris.\n")});
    const QJsonArray articles = program.run({QStringLiteral("list"), project, QStringLiteral("articles"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(articles.at(0)[u"undecided"].toInt(-1), 0);
    QCOMPARE(articles.at(0)[u"detected"].toBool(true), false);
}

void ImportCommandTest::killedInTheMiddleKeepsWhatWasReported()
{
    Program program;
    const QString project = program.project();
    for (int i = 0; i < 400; ++i)
        program.file(QStringLiteral("in/%1.txt").arg(i, 3, 10, QChar(u'0')), QByteArray("Texte ") + QByteArray::number(i) + ".\n");
    const std::unique_ptr<QProcess> process = program.start({import, project, program.path(QStringLiteral("in"))});
    QByteArray out;
    while (out.count('\n') < 5 && process->waitForReadyRead(60'000))
        out += process->readAllStandardOutput();
    process->kill();
    QVERIFY(process->waitForFinished(60'000));
    out += process->readAllStandardOutput();

    const QStringList there = ids(program, project);
    const QStringList reported = QString::fromUtf8(out.left(out.lastIndexOf('\n'))).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(reported.size() >= 5);
    for (const QString &line : reported)
        QVERIFY2(there.contains(line.section(u'\t', 1, 1)), qPrintable(line));
    QCOMPARE(program.run({QStringLiteral("check"), project}).code, 0);
    // Once more: what is there is present, the rest comes.
    QCOMPARE(program.run({import, project, program.path(QStringLiteral("in"))}).code, 0);
    QCOMPARE(ids(program, project).size(), 400);
}

void ImportCommandTest::twoAtOnceBothSucceed()
{
    Program program;
    const QString project = program.project();
    for (int i = 0; i < 60; ++i) {
        program.file(QStringLiteral("one/a%1.txt").arg(i), QByteArray("Un ") + QByteArray::number(i) + ".\n");
        program.file(QStringLiteral("two/b%1.txt").arg(i), QByteArray("Deux ") + QByteArray::number(i) + ".\n");
    }
    const auto one = program.start({import, project, program.path(QStringLiteral("one"))});
    const auto two = program.start({import, project, program.path(QStringLiteral("two"))});
    QVERIFY(one->waitForFinished(120'000));
    QVERIFY(two->waitForFinished(120'000));
    QCOMPARE(one->exitCode(), 0);
    QCOMPARE(two->exitCode(), 0);
    QCOMPARE(ids(program, project).size(), 120);
    QCOMPARE(program.run({QStringLiteral("check"), project}).code, 0);
}

GUILLEMET_TEST(ImportCommandTest)
#include "ImportCommandTest.moc"
