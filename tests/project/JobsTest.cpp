#include "project/Intentions.h"
#include "project/SampleProject.h"
#include "project/jobs/DetectJob.h"
#include "project/jobs/ExportJob.h"
#include "project/jobs/JobRunner.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;
using namespace guillemet::project;

class JobsTest : public QObject
{
    Q_OBJECT

    DetectReport detect(DetectRequest request) const
    {
        request.project = m_files->path();
        DetectJob job(request);
        JobControl control;
        if (!job.run(control))
            qFatal("the test's own detection failed");
        return job.report();
    }

private Q_SLOTS:
    void init();
    void importTellsEncodingAndTitle();
    void importOfPastedText();
    void importOfAnUnknownFormatFails();
    void importIntoNothingFails();
    void importIsCancelledBetweenFiles();
    void importReportsProgress();
    void foldersAreReadInTheOrderOfNames();
    void detectionLeavesDecisionsAlone();
    void detectionDoesNotBringBackTheRejected();
    void detectionIsCancelled();
    void exportIsCancelledWithoutATrace();
    void exportNamesEntitiesAsAPersonDid();
    void runnerTellsProgressAndEnd();
    void runnerSaysWhatFailed();
    void runnerStopsWhenItIsDestroyed();
    void sampleProjectIsDetected();

private:
    std::unique_ptr<TestProject> m_files;
};

void JobsTest::init()
{
    m_files = std::make_unique<TestProject>();
}

void JobsTest::importTellsEncodingAndTitle()
{
    const ImportReport report = m_files->import(QStringLiteral("w.txt"), "Un titre\n\nL\x92\xe9l\xe8ve a fini.\n");
    QCOMPARE(report.lines.size(), size_t(1));
    QCOMPARE(report.lines.front().outcome, ImportLine::Outcome::Imported);
    QCOMPARE(report.lines.front().encoding, QStringLiteral("windows-1252"));
    QCOMPARE(report.lines.front().title, QStringLiteral("Un titre"));
    QCOMPARE(report.importedIds(), QStringList(QStringLiteral("w")));
    QCOMPARE(report.count(ImportLine::Outcome::Refused), 0);
}

void JobsTest::importOfPastedText()
{
    ImportRequest request;
    request.project = m_files->path();
    request.pasted = QString::fromUtf8("Un texte collé.\r\nÀ la main 😀.");
    request.pastedTitle = QStringLiteral("Note v1.2");
    ImportJob job(request);
    JobControl control;
    QVERIFY(job.run(control));
    QCOMPARE(job.report().lines.size(), size_t(1));
    const auto project = m_files->open();
    const auto session = project->openArticle(job.report().lines.front().id);
    QVERIFY(session);
    QCOMPARE((*session)->text().string(), QString::fromUtf8("Un texte collé.\nÀ la main 😀."));
    QCOMPARE((*session)->info().title, QStringLiteral("Note v1.2"));
    QVERIFY((*session)->info().fileName.isEmpty());
}

void JobsTest::importOfAnUnknownFormatFails()
{
    ImportRequest request;
    request.project = m_files->path();
    request.format = QStringLiteral("nonsense");
    ImportJob job(request);
    JobControl control;
    const auto done = job.run(control);
    QVERIFY(!done);
    QVERIFY(done.sentence().contains(QStringLiteral("nonsense")));
}

void JobsTest::importIntoNothingFails()
{
    ImportRequest request;
    request.project = QStringLiteral("/no/such.guillemet");
    ImportJob job(request);
    JobControl control;
    QVERIFY(!job.run(control));
}

void JobsTest::importIsCancelledBetweenFiles()
{
    ImportRequest request;
    request.project = m_files->path();
    for (int i = 0; i < 10; ++i)
        request.paths.append(m_files->file(QStringLiteral("%1.txt").arg(i), "Texte " + QByteArray::number(i)));
    ImportJob job(request);
    JobControl control;
    job.onLine = [&](const ImportLine &line) {
        if (line.id == QStringLiteral("3"))
            control.cancel();
    };
    QVERIFY(job.run(control));
    QCOMPARE(job.report().lines.size(), size_t(4));
    QCOMPARE(m_files->open()->articles().size(), size_t(4));
}

void JobsTest::importReportsProgress()
{
    ImportRequest request;
    request.project = m_files->path();
    request.paths = {m_files->file(QStringLiteral("a.txt"), "A."), m_files->file(QStringLiteral("b.txt"), "B.")};
    ImportJob job(request);
    JobControl control;
    QStringList seen;
    control.onProgress = [&](const JobProgress &p) { seen.append(QStringLiteral("%1/%2 %3").arg(p.done).arg(p.total).arg(p.current)); };
    QVERIFY(job.run(control));
    QCOMPARE(seen, (QStringList{QStringLiteral("0/2 a.txt"), QStringLiteral("1/2 b.txt"), QStringLiteral("2/2 ")}));
}

void JobsTest::foldersAreReadInTheOrderOfNames()
{
    const QDir folder(m_files->folder.path());
    folder.mkpath(QStringLiteral("in/z"));
    for (const char *name : {"in/z/a.txt", "in/b.txt", "in/a.txt"})
        m_files->file(QString::fromLatin1(name), name);
    ImportRequest request;
    request.project = m_files->path();
    request.paths = QStringList(folder.filePath(QStringLiteral("in")));
    ImportJob job(request);
    JobControl control;
    QVERIFY(job.run(control));
    QCOMPARE(job.report().importedIds(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a-2")}));
}

void JobsTest::detectionLeavesDecisionsAlone()
{
    m_files->import(QStringLiteral("a.txt"), "Emmanuel Macron est à Paris. Paris attend Emmanuel Macron.\n");
    detect({});
    const auto project = m_files->open();
    const auto session = *project->openArticle(QStringLiteral("a"));
    const Actor actor{QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
    const text::Span place = SessionBuilder::spanOf(session->text().string(), QStringLiteral("attend"));
    QVERIFY(project->apply(addName(*session, place, EntityType::Other, actor)));
    QVERIFY(!session->annotations().mentions().empty());
    const Mention made = *session->annotations().mentionsIn(place).front();
    DetectRequest all;
    all.which = DetectRequest::Which::All;
    detect(all);
    project->refresh();
    const auto there = session->annotations().mentionsIn(place);
    QCOMPARE(there.size(), size_t(1));
    QVERIFY(*there.front() == made);
}

void JobsTest::detectionDoesNotBringBackTheRejected()
{
    m_files->import(QStringLiteral("a.txt"), "Emmanuel Macron est à Paris. Paris attend Emmanuel Macron.\n");
    detect({});
    const auto project = m_files->open();
    const auto session = *project->openArticle(QStringLiteral("a"));
    if (session->annotations().mentions().empty())
        QSKIP("the engine finds no name here");
    const Mention first = *session->annotations().mentions().front();
    QVERIFY(project->apply(reject(*session, first.id, {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()})));
    DetectRequest these;
    these.which = DetectRequest::Which::These;
    these.articles = QStringList(QStringLiteral("a"));
    detect(these);
    project->refresh();
    for (const Mention *mention : session->annotations().mentionsIn(first.span))
        QCOMPARE(mention->status, Status::Rejected);
}

void JobsTest::detectionIsCancelled()
{
    for (int i = 0; i < 3; ++i)
        m_files->import(QStringLiteral("%1.txt").arg(i), "Texte " + QByteArray::number(i));
    DetectRequest request;
    request.project = m_files->path();
    DetectJob job(request);
    JobControl control;
    control.cancel();
    QVERIFY(job.run(control));
    QVERIFY(job.report().articles.empty());
}

void JobsTest::exportIsCancelledWithoutATrace()
{
    m_files->importTwo();
    ExportRequest request;
    request.project = m_files->path();
    request.format = QStringLiteral("jsonl");
    request.output = m_files->folder.filePath(QStringLiteral("cancelled.jsonl"));
    ExportJob job(request);
    JobControl control;
    control.onProgress = [&](const JobProgress &) { control.cancel(); };
    QVERIFY(job.run(control));
    const QStringList left = QDir(m_files->folder.path()).entryList({QStringLiteral("*cancelled*")}, QDir::AllEntries | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void JobsTest::exportNamesEntitiesAsAPersonDid()
{
    m_files->importTwo();
    {
        const auto project = m_files->open();
        ProjectEntity before = project->entities().front().entity;
        for (const EntitySummary &summary : project->entities()) {
            if (summary.entity.name == QString::fromUtf8("Léa Roy"))
                before = summary.entity;
        }
        ProjectEntity after = before;
        after.name = QString::fromUtf8("Léa Roy-Martin");
        after.named = true;
        Edit edit;
        edit.kind = EditKind::EditEntity;
        edit.changes.push_back({QString(), before, after});
        QVERIFY(project->apply(edit));
    }
    ExportRequest request;
    request.project = m_files->path();
    request.format = QStringLiteral("jsonl");
    request.output = m_files->folder.filePath(QStringLiteral("o.jsonl"));
    ExportJob job(request);
    JobControl control;
    QVERIFY(job.run(control));
    QCOMPARE(job.report().articles, 2);
    QFile file(request.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Léa Roy-Martin"));
}

void JobsTest::runnerTellsProgressAndEnd()
{
    ImportRequest request;
    request.project = m_files->path();
    request.paths = QStringList(m_files->file(QStringLiteral("a.txt"), "A."));
    JobRunner runner;
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    QSignalSpy finished(&runner, &JobRunner::finished);
    runner.start(std::make_unique<ImportJob>(request));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(!runner.isRunning());
    QVERIFY(runner.errorSentence().isEmpty());
    QVERIFY(!runner.wasCancelled());
    QTRY_VERIFY(progressed.size() >= 1);
    QCOMPARE(progressed.last().at(0).toInt(), 1);
    QCOMPARE(static_cast<ImportJob *>(runner.job())->report().importedIds(), QStringList(QStringLiteral("a")));
}

void JobsTest::runnerSaysWhatFailed()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    DetectRequest request;
    request.project = QStringLiteral("/no/such.guillemet");
    runner.start(std::make_unique<DetectJob>(request));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(runner.errorSentence().contains(QStringLiteral("/no/such.guillemet")));
}

void JobsTest::runnerStopsWhenItIsDestroyed()
{
    ImportRequest request;
    request.project = m_files->path();
    for (int i = 0; i < 200; ++i)
        request.paths.append(m_files->file(QStringLiteral("%1.txt").arg(i), "Texte " + QByteArray::number(i)));
    {
        JobRunner runner;
        runner.start(std::make_unique<ImportJob>(request));
    }
    const auto project = m_files->open(); // whole, whatever had been imported by then
    QVERIFY(project->articles().size() <= 200);
}

void JobsTest::sampleProjectIsDetected()
{
    const QString path = m_files->folder.filePath(QStringLiteral("deep/er/sample.guillemet"));
    const auto made = makeSampleProject(path);
    QVERIFY2(made, qPrintable(made.sentence()));
    const auto project = Project::open(path);
    QVERIFY(project);
    QVERIFY((*project)->articles().size() >= 2);
    for (const ArticleSummary &article : (*project)->articles()) {
        QVERIFY(article.detected);
        QVERIFY(article.words > 100);
    }
    QVERIFY(!makeSampleProject(path)); // it stands there now
    QVERIFY((*project)->articles().size() >= 2);
}

GUILLEMET_TEST(JobsTest)
#include "JobsTest.moc"
