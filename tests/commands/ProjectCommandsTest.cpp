#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

QJsonArray list(const Program &program, const QString &project, const char *what)
{
    return program.run({QStringLiteral("list"), project, QString::fromLatin1(what), QStringLiteral("--format"), QStringLiteral("json")}).json();
}

} // namespace

class ProjectCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMakesAFileForItsOwnerOnly();
    void newRefusesAnExistingFileAndAMissingFolder();
    void detectTakesWhatWasNeverDetected();
    void detectAgainChangesNothing();
    void detectKeepsWhatCameFromAFile();
    void detectOneArticle();
    void detectAnUnknownArticleFails();
    void removeTakesArticlesAwayForGood();
    void removeOfAnUnknownArticleDoesNothing();
    void checkOfAWholeProject();
    void checkOfADamagedProject();
    void backupIsAProject();
    void backupRefusesAnExistingFileUnlessForced();
};

void ProjectCommandsTest::newMakesAFileForItsOwnerOnly()
{
    Program program;
    const QString project = program.project();
    QCOMPARE(QFileInfo(project).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void ProjectCommandsTest::newRefusesAnExistingFileAndAMissingFolder()
{
    Program program;
    const QString there = program.file(QStringLiteral("there.guillemet"), "x");
    Outcome outcome = program.run({QStringLiteral("new"), there});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("there.guillemet"));
    QCOMPARE(program.read(QStringLiteral("there.guillemet")), QByteArray("x"));
    outcome = program.run({QStringLiteral("new"), QStringLiteral("/no/such/p.guillemet")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("/no/such"));
}

void ProjectCommandsTest::detectTakesWhatWasNeverDetected()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Emmanuel Macron est à Paris.\n")});
    const Outcome outcome = program.run({QStringLiteral("detect"), project});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY(outcome.out.startsWith("detected\ta\t"));
    QCOMPARE(list(program, project, "articles").at(0)[u"detected"].toBool(), true);
    QVERIFY(program.run({QStringLiteral("detect"), project}).out.isEmpty());
}

void ProjectCommandsTest::detectAgainChangesNothing()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Emmanuel Macron est à Paris. «Oui», a dit Emmanuel Macron.\n")});
    program.run({QStringLiteral("detect"), project});
    const QJsonArray before = list(program, project, "mentions");
    QCOMPARE(program.run({QStringLiteral("detect"), project, QStringLiteral("--all")}).code, 0);
    QCOMPARE(list(program, project, "mentions"), before);
}

void ProjectCommandsTest::detectKeepsWhatCameFromAFile()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.jsonl"),
        R"({"id":"a","language":"fr","text":"Le bidule est là.","mentions":[{"start":3,"end":9,"type":"MISC"}]})" "\n")});
    QVERIFY(program.run({QStringLiteral("detect"), project}).out.isEmpty()); // it counts as detected
    QCOMPARE(program.run({QStringLiteral("detect"), project, QStringLiteral("--all")}).code, 0);
    const QJsonArray mentions = list(program, project, "mentions");
    QVERIFY(mentions.size() >= 1);
    QCOMPARE(mentions.at(0)[u"text"].toString(), QStringLiteral("bidule"));
    QCOMPARE(mentions.at(0)[u"origin"].toString(), QStringLiteral("imported"));
}

void ProjectCommandsTest::detectOneArticle()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Un.\n"), program.file(QStringLiteral("b.txt"), "Deux.\n")});
    const Outcome outcome = program.run({QStringLiteral("detect"), QStringLiteral("--article"), QStringLiteral("b"), project});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY(outcome.out.startsWith("detected\tb\t"));
}

void ProjectCommandsTest::detectAnUnknownArticleFails()
{
    Program program;
    const QString project = program.project();
    const Outcome outcome = program.run({QStringLiteral("detect"), QStringLiteral("--article"), QStringLiteral("nobody"), project});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("nobody"));
}

void ProjectCommandsTest::removeTakesArticlesAwayForGood()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Le motsecretissime.\n"), program.file(QStringLiteral("b.txt"), "Deux.\n")});
    QVERIFY(program.read(QStringLiteral("p.guillemet")).contains("motsecretissime") || program.read(QStringLiteral("p.guillemet-wal")).contains("motsecretissime"));
    const Outcome outcome = program.run({QStringLiteral("remove"), project, QStringLiteral("a")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.lines(), QStringList(QStringLiteral("removed\ta")));
    QCOMPARE(list(program, project, "articles").size(), 1);
    QVERIFY(!program.read(QStringLiteral("p.guillemet")).contains("motsecretissime"));
    QVERIFY(!program.read(QStringLiteral("p.guillemet-wal")).contains("motsecretissime"));
}

void ProjectCommandsTest::removeOfAnUnknownArticleDoesNothing()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Un.\n")});
    const Outcome outcome = program.run({QStringLiteral("remove"), project, QStringLiteral("a"), QStringLiteral("zzz")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("zzz"));
    QCOMPARE(list(program, project, "articles").size(), 1);
}

void ProjectCommandsTest::checkOfAWholeProject()
{
    Program program;
    const QString project = program.project();
    const Outcome outcome = program.run({QStringLiteral("check"), project});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
}

void ProjectCommandsTest::checkOfADamagedProject()
{
    Program program;
    const QString project = program.project();
    QByteArray bytes = program.read(QStringLiteral("p.guillemet"));
    const QString cut = program.file(QStringLiteral("cut.guillemet"), bytes.left(bytes.size() / 2));
    Outcome outcome = program.run({QStringLiteral("check"), cut});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("cut.guillemet"));
    for (qsizetype i = 5000; i < bytes.size(); i += 7)
        bytes[i] = char(i);
    outcome = program.run({QStringLiteral("check"), program.file(QStringLiteral("junk.guillemet"), bytes)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("junk.guillemet"));
}

void ProjectCommandsTest::backupIsAProject()
{
    Program program;
    const QString project = program.project();
    program.run({QStringLiteral("import"), project, program.file(QStringLiteral("a.txt"), "Un.\n")});
    const QString copy = program.path(QStringLiteral("copy.guillemet"));
    const Outcome outcome = program.run({QStringLiteral("backup"), project, copy});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(list(program, copy, "articles").size(), 1);
    QCOMPARE(QFileInfo(copy).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void ProjectCommandsTest::backupRefusesAnExistingFileUnlessForced()
{
    Program program;
    const QString project = program.project();
    const QString copy = program.file(QStringLiteral("copy.guillemet"), "mine");
    const Outcome outcome = program.run({QStringLiteral("backup"), project, copy});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("copy.guillemet"));
    QCOMPARE(program.read(QStringLiteral("copy.guillemet")), QByteArray("mine"));
    QCOMPARE(program.run({QStringLiteral("backup"), project, copy, QStringLiteral("--force")}).code, 0);
    QCOMPARE(program.run({QStringLiteral("check"), copy}).code, 0);
}

GUILLEMET_TEST(ProjectCommandsTest)
#include "ProjectCommandsTest.moc"
