#include "project/jobs/BackupJob.h"

#include "project/Intentions.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::project;
using namespace guillemet::tests;

/// The copy that a user asks for.
class BackupJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackup_isAProjectOfItsOwn();
    void anOpenProject_isCopiedWithItsLastDecision();
    void anExistingFile_isReplaced();
    void aMissingFolder_isNamed();
    void aMissingProject_isNamed();

private:
    static Result<void> run(const QString &project, const QString &target)
    {
        BackupJob job(project, target);
        JobControl control;
        return job.run(control);
    }
};

void BackupJobTest::aBackup_isAProjectOfItsOwn()
{
    const TestProject files;
    files.importTwo();
    const QString target = files.folder.filePath(QStringLiteral("copy.guillemet"));
    QVERIFY(run(files.path(), target).ok());
    const auto copy = Project::open(target);
    QVERIFY(copy.ok());
    QCOMPARE((*copy)->articles().size(), size_t(2));
    QVERIFY(!(*copy)->isReadOnly());
}

void BackupJobTest::anOpenProject_isCopiedWithItsLastDecision()
{
    const TestProject files;
    files.importTwo();
    const auto project = files.open();
    const auto article = *project->openArticle(QStringLiteral("a"));
    QVERIFY(project->apply(confirm(*article, QStringLiteral("m1"), ada())).ok());
    const QString target = files.folder.filePath(QStringLiteral("copy.guillemet"));
    QVERIFY(run(files.path(), target).ok());
    const auto copy = Project::open(target, Project::Access::ReadOnly);
    QVERIFY(copy.ok());
    QCOMPARE((*(*copy)->openArticle(QStringLiteral("a")))->annotations().mention(QStringLiteral("m1"))->status,
             annotation::Status::Confirmed);
    QVERIFY(project->undo().ok()); // the project itself goes on
}

void BackupJobTest::anExistingFile_isReplaced()
{
    const TestProject files;
    files.importTwo();
    const QString target = files.file(QStringLiteral("old.guillemet"), "something else");
    QVERIFY(run(files.path(), target).ok());
    QVERIFY(Project::open(target).ok());
}

void BackupJobTest::aMissingFolder_isNamed()
{
    const TestProject files;
    const Result<void> done = run(files.path(), files.folder.filePath(QStringLiteral("nowhere/copy.guillemet")));
    QVERIFY(!done.ok());
    QVERIFY(done.sentence().contains(QStringLiteral("nowhere")));
}

void BackupJobTest::aMissingProject_isNamed()
{
    const TestProject files;
    const Result<void> done = run(files.folder.filePath(QStringLiteral("missing.guillemet")),
                                  files.folder.filePath(QStringLiteral("copy.guillemet")));
    QVERIFY(!done.ok());
    QVERIFY(done.sentence().contains(QStringLiteral("missing")));
    QVERIFY(!QFile::exists(files.folder.filePath(QStringLiteral("copy.guillemet"))));
}

GUILLEMET_TEST(BackupJobTest)
#include "BackupJobTest.moc"
