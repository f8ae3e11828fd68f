#include "store/ChangeLog.h"
#include "store/Check.h"
#include "store/ProcessId.h"
#include "store/Query.h"
#include "store/Sessions.h"
#include "store/SuggestionStore.h"
#include "store/Transaction.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class ConcurrencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void poll_tellsNothingOfOwnChanges();
    void poll_tellsWhatAnotherConnectionChanged();
    void poll_tellsOfAnotherBesideOwnChanges();
    void reader_isNotBlockedByAWriter();
    void writer_waitsForAnother();
    void writer_givesUpWithASentence();
    void writers_ofTwoThreadsLoseNothing();
    void session_ofALivingProcessIsNotUnclean();
    void session_ofADeadProcessIsUnclean();
    void session_ofAnotherComputerCountsAsLiving();
    void session_closedCleanlyIsNotUnclean();
    void processId_tellsAProcessFromALaterOne();
    void kill_losesNoCommittedEdit();
    void fullDisk_changesNothing();
    void fullDisk_ofTheSystemChangesNothing();
};

namespace {

const QString anne = QStringLiteral("Anne");
const QString a = QStringLiteral("a");
const QString m1 = QStringLiteral("m1");

std::unique_ptr<Database> another(const StoreFixture &fixture)
{
    Result<std::unique_ptr<Database>> opened = Database::open(fixture.path());
    if (!opened)
        qFatal("%s", qPrintable(opened.sentence()));
    return opened.take();
}

Article longArticle(int number)
{
    return sampleArticle(QStringLiteral("long-%1").arg(number), QString(200000, QChar(u'a' + number % 26)));
}

#ifdef Q_OS_UNIX
/// Runs a function in a child process and returns its wait status. SQLite's connections must not be carried into a child:
/// the parent's is closed meanwhile.
template <typename Function> int inChild(StoreFixture &fixture, Function function)
{
    fixture.close();
    const pid_t child = fork();
    if (child == 0) {
        function();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    fixture.reopen();
    return status;
}
#endif

} // namespace

void ConcurrencyTest::poll_tellsNothingOfOwnChanges()
{
    StoreFixture fixture;
    ChangeLog log(fixture.database());
    fixture.add(sampleArticle(a));
    QVERIFY(fixture.history().apply(confirmed(a, fixture.mention(a, m1)), anne, noon()).ok());
    const ChangeLog::Changes changes = *log.poll();
    QVERIFY(!changes.any);
    QCOMPARE(changes.articles, QStringList());
}

void ConcurrencyTest::poll_tellsWhatAnotherConnectionChanged()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    ChangeLog log(fixture.database());
    const std::unique_ptr<Database> other = another(fixture);
    Mention flagged = fixture.mention(a, m1);
    const Mention before = flagged;
    flagged.flagged = true;
    QVERIFY(History(*other).apply({EditKind::Flag, {{a, before, flagged}}}, anne, noon()).ok());
    ChangeLog::Changes changes = *log.poll();
    QVERIFY(changes.any);
    QVERIFY(!changes.entities);
    QCOMPARE(changes.articles, QStringList(a));
    QVERIFY(!log.poll()->any);
    QVERIFY(SuggestionStore(*other).replace(QStringLiteral("b"), {}, noon()).ok());
    changes = *log.poll();
    QCOMPARE(changes.articles, QStringList(QStringLiteral("b")));
    QVERIFY(changes.entities);
}

void ConcurrencyTest::poll_tellsOfAnotherBesideOwnChanges()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    ChangeLog log(fixture.database());
    const std::unique_ptr<Database> other = another(fixture);
    QVERIFY(ArticleStore(*other).add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")), noon()).ok());
    QVERIFY(fixture.history().apply(confirmed(a, fixture.mention(a, m1)), anne, noon()).ok());
    QVERIFY(log.poll()->articles.contains(QStringLiteral("b")));
}

void ConcurrencyTest::reader_isNotBlockedByAWriter()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const std::unique_ptr<Database> reader = another(fixture);
    QVERIFY(execute(*reader, QStringLiteral("PRAGMA busy_timeout = 0")).ok());
    Result<Transaction> writing = Transaction::begin(fixture.database());
    QVERIFY(writing.ok());
    QVERIFY(execute(fixture.database(), QStringLiteral("UPDATE article SET title = 'x'")).ok());
    QCOMPARE(ArticleStore(*reader).load(a)->info.title, QStringLiteral("Titre de a"));
    QVERIFY(writing->commit().ok());
    QCOMPARE(ArticleStore(*reader).load(a)->info.title, QStringLiteral("x"));
}

void ConcurrencyTest::writer_waitsForAnother()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    Result<Transaction> writing = Transaction::begin(fixture.database());
    QVERIFY(writing.ok());
    std::atomic<bool> started = false;
    bool done = false;
    std::thread thread([&] {
        const std::unique_ptr<Database> other = another(fixture);
        started = true;
        done = ArticleStore(*other).add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")), noon()).ok();
    });
    QTRY_VERIFY(started);
    QVERIFY(execute(fixture.database(), QStringLiteral("UPDATE article SET title = 'x'")).ok());
    QVERIFY(writing->commit().ok());
    thread.join();
    QVERIFY(done);
    QCOMPARE(fixture.articles().list()->size(), size_t(2));
}

void ConcurrencyTest::writer_givesUpWithASentence()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const std::unique_ptr<Database> other = another(fixture);
    QVERIFY(execute(*other, QStringLiteral("PRAGMA busy_timeout = 20")).ok());
    const Result<Transaction> writing = Transaction::begin(fixture.database());
    QVERIFY(writing.ok());
    const Result<void> refused = History(*other).apply(confirmed(a, fixture.mention(a, m1)), anne, noon());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.sentence().contains(QStringLiteral("test.guillemet")), qPrintable(refused.sentence()));
}

void ConcurrencyTest::writers_ofTwoThreadsLoseNothing()
{
    StoreFixture fixture;
    constexpr int each = 25;
    const auto work = [&fixture](const QString &prefix) {
        const std::unique_ptr<Database> own = another(fixture);
        for (int i = 0; i < each; ++i) {
            const QString id = prefix + QString::number(i);
            const Result<ArticleStore::Added> added = ArticleStore(*own).add(sampleArticle(id, id), noon());
            const Result<Article> loaded = ArticleStore(*own).load(id);
            if (!added || !loaded || !History(*own).apply(confirmed(id, loaded->mentions[0]), anne, noon()).ok())
                qFatal("a writer failed");
        }
    };
    std::thread first(work, QStringLiteral("x"));
    std::thread second(work, QStringLiteral("y"));
    first.join();
    second.join();
    QCOMPARE(fixture.articles().list()->size(), size_t(2 * each));
    QCOMPARE(fixture.history().steps(1000)->size(), size_t(2 * each));
    QCOMPARE(check(fixture.database())->problems, QStringList());
}

void ConcurrencyTest::session_ofALivingProcessIsNotUnclean()
{
    StoreFixture fixture;
    const std::unique_ptr<Database> other = another(fixture);
    Sessions theirs(*other);
    QVERIFY(theirs.open().ok());
    Sessions mine(fixture.database());
    const Sessions::Opening opening = *mine.open();
    QVERIFY(!opening.unclean);
    QVERIFY(!opening.alone);
}

void ConcurrencyTest::session_ofADeadProcessIsUnclean()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    const int status = inChild(fixture, [&fixture] {
        const std::unique_ptr<Database> own = another(fixture);
        Sessions session(*own);
        if (!session.open().ok())
            _exit(3);
        raise(SIGKILL);
    });
    QVERIFY(WIFSIGNALED(status));
    Sessions mine(fixture.database());
    Sessions::Opening opening = *mine.open();
    QVERIFY(opening.unclean);
    QVERIFY(opening.alone);
    QVERIFY(mine.close().ok());
    opening = *mine.open(); // said once
    QVERIFY(!opening.unclean);
#else
    QSKIP("needs fork");
#endif
}

void ConcurrencyTest::session_ofAnotherComputerCountsAsLiving()
{
    StoreFixture fixture;
    QVERIFY(execute(fixture.database(), QStringLiteral("INSERT INTO session (host, pid, started, opened) VALUES "
                                                       "('elsewhere', 1, 'x', %1), ('long-ago', 1, 'x', 0)")
                                            .arg(QDateTime::currentMSecsSinceEpoch()))
                .ok());
    Sessions mine(fixture.database());
    const Sessions::Opening opening = *mine.open();
    QVERIFY(!opening.alone);
    QVERIFY(opening.unclean); // the one of long ago
    QVERIFY(mine.close().ok());
    QCOMPARE(value(fixture.database(), QStringLiteral("SELECT group_concat(host) FROM session"))->toString(),
             QStringLiteral("elsewhere"));
}

void ConcurrencyTest::session_closedCleanlyIsNotUnclean()
{
    StoreFixture fixture;
    {
        Sessions session(fixture.database());
        QVERIFY(session.open().ok());
    }
    fixture.reopen();
    Sessions session(fixture.database());
    const Sessions::Opening opening = *session.open();
    QVERIFY(!opening.unclean);
    QVERIFY(opening.alone);
}

void ConcurrencyTest::processId_tellsAProcessFromALaterOne()
{
    ProcessId own = ProcessId::own();
    QVERIFY(own.isAlive());
#ifdef Q_OS_LINUX
    QVERIFY(!own.started.isEmpty());
    own.started += u'x'; // the same number, another start
    QVERIFY(!own.isAlive());
#endif
}

void ConcurrencyTest::kill_losesNoCommittedEdit()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    for (int round = 0; round < 5; ++round) {
        int reported[2];
        QCOMPARE(pipe(reported), 0);
        fixture.close();
        const pid_t child = fork();
        if (child == 0) {
            const std::unique_ptr<Database> own = another(fixture);
            History history(*own);
            for (int number = 1;; ++number) {
                const Mention before = ArticleStore(*own).load(a)->mentions[0];
                Mention after = before;
                after.note = QStringLiteral("%1-%2").arg(round).arg(number);
                if (!history.apply({EditKind::Note, {{a, before, after}}}, anne, noon()).ok())
                    _exit(3);
                if (write(reported[1], &number, sizeof number) != sizeof number)
                    _exit(4);
            }
        }
        close(reported[1]);
        int seen = 0;
        while (seen < 10 + 7 * round && read(reported[0], &seen, sizeof seen) == sizeof seen) {
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        int last = seen;
        while (read(reported[0], &last, sizeof last) == sizeof last)
            seen = last;
        close(reported[0]);
        fixture.reopen();
        const QStringList note = fixture.mention(a, m1).note.split(u'-');
        QCOMPARE(note.at(0).toInt(), round);
        QVERIFY2(note.at(1).toInt() >= seen, qPrintable(note.at(1)));
        QVERIFY(fixture.history().undo().ok());
        QVERIFY(fixture.history().redo().ok());
    }
    QCOMPARE(check(fixture.database())->problems, QStringList());
#else
    QSKIP("needs fork");
#endif
}

void ConcurrencyTest::fullDisk_changesNothing()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const QString state = fixture.state();
    const int pages = value(fixture.database(), QStringLiteral("PRAGMA page_count"))->toInt();
    QVERIFY(execute(fixture.database(), QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)).ok());
    const Result<ArticleStore::Added> refused = fixture.articles().add(longArticle(1), noon());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.sentence().contains(QStringLiteral("test.guillemet")), qPrintable(refused.sentence()));
    QCOMPARE(fixture.state(), state);
    QVERIFY(execute(fixture.database(), QStringLiteral("PRAGMA max_page_count = 1000000")).ok());
    fixture.add(longArticle(1));
    QCOMPARE(check(fixture.database())->problems, QStringList());
}

void ConcurrencyTest::fullDisk_ofTheSystemChangesNothing()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const QString state = fixture.state();
    const int status = inChild(fixture, [&fixture] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400000, 400000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const std::unique_ptr<Database> own = another(fixture);
        const Result<ArticleStore::Added> first = ArticleStore(*own).add(longArticle(1), noon());
        const Result<ArticleStore::Added> second = ArticleStore(*own).add(longArticle(2), noon());
        const bool named = !second && second.sentence().contains(QStringLiteral("test.guillemet"));
        const bool stillReads = ArticleStore(*own).load(a).ok();
        _exit((first.ok() ? 8 : 0) | (named ? 0 : 1) | (stillReads ? 0 : 2));
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status) & 7, 0);
    QCOMPARE(fixture.articles().list()->size(), size_t(WEXITSTATUS(status) & 8 ? 2 : 1));
    if (!(WEXITSTATUS(status) & 8))
        QCOMPARE(fixture.state(), state);
    QCOMPARE(check(fixture.database())->problems, QStringList());
#else
    QSKIP("needs RLIMIT_FSIZE");
#endif
}

GUILLEMET_TEST(ConcurrencyTest)
#include "ConcurrencyTest.moc"
