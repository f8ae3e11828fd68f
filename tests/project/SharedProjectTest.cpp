#include "project/Intentions.h"
#include "project/jobs/DetectJob.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <cstdlib>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;
using project::Project;

namespace {

const QString a = QStringLiteral("a");
const QString m1 = QStringLiteral("m1");

project::Actor actor()
{
    return {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
}

} // namespace

/// One project file opened twice, as by two processes.
class SharedProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refreshShowsWhatTheOtherChanged();
    void refreshIsSilentWhenNothingChanged();
    void refreshAfterAnImport();
    void aStaleEditIsRefusedAndTheOthersShown();
    void editsInDifferentPlacesBothStand();
    void undoOfWhatTheOtherChangedIsRefused();
    void aRemovalStaysUndoableWhileTheOtherHasItOpen();
    void anotherProcessThatDies();
    void anUncleanEndIsNoticedAndChecked();
    void backupIsMadeAtOpening();

private:
    std::unique_ptr<TestProject> m_files;
};

void SharedProjectTest::init()
{
    m_files = std::make_unique<TestProject>();
    m_files->importTwo();
}

void SharedProjectTest::refreshShowsWhatTheOtherChanged()
{
    const auto mine = m_files->open();
    const auto other = m_files->open();
    const auto session = *mine->openArticle(a);
    mine->refresh();
    QSignalSpy annotations(mine.get(), &Project::annotationsChanged);
    QSignalSpy list(mine.get(), &Project::articlesChanged);
    QVERIFY(other->apply(project::confirm(**other->openArticle(a), m1, actor())));
    mine->refresh();
    QCOMPARE(annotations.size(), 1);
    QCOMPARE(annotations.first().first().toString(), a);
    QCOMPARE(list.size(), 1);
    QCOMPARE(session->annotations().mention(m1)->status, Status::Confirmed);
    QVERIFY(mine->canUndo()); // the sequence is the project's
}

void SharedProjectTest::refreshIsSilentWhenNothingChanged()
{
    const auto mine = m_files->open();
    const auto session = *mine->openArticle(a);
    mine->refresh();
    QVERIFY(mine->apply(project::confirm(*session, m1, actor())));
    QSignalSpy annotations(mine.get(), &Project::annotationsChanged);
    QSignalSpy list(mine.get(), &Project::articlesChanged);
    mine->refresh(); // its own edits are no news
    QCOMPARE(annotations.size(), 0);
    QCOMPARE(list.size(), 0);
}

void SharedProjectTest::refreshAfterAnImport()
{
    const auto mine = m_files->open();
    mine->refresh();
    QSignalSpy list(mine.get(), &Project::articlesChanged);
    m_files->import(QStringLiteral("c.txt"), "Trois.\n");
    mine->refresh();
    QCOMPARE(list.size(), 1);
    QCOMPARE(mine->articles().size(), size_t(3));
}

void SharedProjectTest::aStaleEditIsRefusedAndTheOthersShown()
{
    const auto mine = m_files->open();
    const auto other = m_files->open();
    const auto session = *mine->openArticle(a);
    QVERIFY(other->apply(project::reject(**other->openArticle(a), m1, actor())));
    const auto applied = mine->apply(project::retype(*session, m1, EntityType::Other, actor()));
    QVERIFY(!applied);
    QVERIFY(!applied.sentence().isEmpty());
    QCOMPARE(session->annotations().mention(m1)->status, Status::Rejected);
    QCOMPARE(session->annotations().mention(m1)->type, EntityType::Person);
}

void SharedProjectTest::editsInDifferentPlacesBothStand()
{
    const auto mine = m_files->open();
    const auto other = m_files->open();
    const auto session = *mine->openArticle(a);
    QVERIFY(other->apply(project::confirm(**other->openArticle(a), QStringLiteral("m2"), actor())));
    QVERIFY(mine->apply(project::confirm(*session, m1, actor())));
    mine->refresh();
    QCOMPARE(session->annotations().mention(m1)->status, Status::Confirmed);
    QCOMPARE(session->annotations().mention(QStringLiteral("m2"))->status, Status::Confirmed);
}

void SharedProjectTest::undoOfWhatTheOtherChangedIsRefused()
{
    const auto mine = m_files->open();
    const auto session = *mine->openArticle(a);
    QVERIFY(mine->apply(project::confirm(*session, m1, actor())));
    // Detection replaces what nobody has decided, but a person's decision stays; only another edit makes it stale.
    const auto other = m_files->open();
    QVERIFY(other->undo());
    QVERIFY(other->apply(project::reject(**other->openArticle(a), m1, actor())));
    const auto undone = mine->undo(); // the last step of the project: the rejection
    QVERIFY(undone);
    QCOMPARE(session->annotations().mention(m1)->status, Status::Suggested);
}

void SharedProjectTest::aRemovalStaysUndoableWhileTheOtherHasItOpen()
{
    const auto other = m_files->open();
    {
        const auto mine = m_files->open();
        QVERIFY(mine->apply(project::removeArticles({(*mine->openArticle(a))->info()})));
    }
    other->refresh();
    QCOMPARE(other->articles().size(), size_t(1));
    QVERIFY(other->canUndo());
    QVERIFY(other->undo());
    QCOMPARE(other->articles().size(), size_t(2));
}

void SharedProjectTest::anotherProcessThatDies()
{
    // The test below runs this one alone, in a process of its own.
    const QString path = qEnvironmentVariable("GUILLEMET_TEST_DIE_WITH");
    if (path.isEmpty())
        return;
    const auto project = Project::open(path);
    if (project && (*project)->apply(project::confirm(**(*project)->openArticle(a), m1, actor())))
        std::_Exit(42);
}

void SharedProjectTest::anUncleanEndIsNoticedAndChecked()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GUILLEMET_TEST_DIE_WITH"), m_files->path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--class"), QStringLiteral("SharedProjectTest"), QStringLiteral("anotherProcessThatDies")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 42);

    const auto project = m_files->open();
    QCOMPARE(project->notices().size(), 1);
    QCOMPARE((*project->openArticle(a))->annotations().mention(m1)->status, Status::Confirmed);
    QSignalSpy noticed(project.get(), &Project::noticed);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 20'000);
    const QString sentence = noticed.first().first().toString();
    QVERIFY2(sentence.contains(QStringLiteral("whole")), qPrintable(sentence));
}

void SharedProjectTest::backupIsMadeAtOpening()
{
    const auto project = m_files->open();
    const QString folder = m_files->folder.filePath(QStringLiteral("p.guillemet-backups"));
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).exists() && !QDir(folder).isEmpty(), 20'000);
}

GUILLEMET_TEST(SharedProjectTest)
#include "SharedProjectTest.moc"
