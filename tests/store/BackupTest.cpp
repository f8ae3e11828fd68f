#include "store/Backup.h"
#include "store/Migrations.h"
#include "store/Query.h"
#include "store/Sessions.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::store;
using namespace guillemet::tests;

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backup_isAProjectOfItsOwn();
    void backup_ofAnOpenWindowLooksCleanlyClosed();
    void backup_refusesAnExistingFile();
    void backup_replacesOnlyWhenTold();
    void backup_neverReplacesItsProject();
    void backup_intoAMissingFolderLeavesNothing();
    void daily_isMadeOnceADay();
    void daily_keepsTheLastFive();
    void migration_backsUpAndBringsUpToDate();
    void migration_thatFailsLeavesTheOldProject();
    void migration_ofAReadOnlyProjectIsRefused();
    void statements_keepTriggersWhole();
};

namespace {

constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                                           | QFileDevice::WriteUser;

Migrations withSecond(const QString &script)
{
    std::vector<QString> scripts = Migrations::shipped().scripts();
    scripts.push_back(script);
    return Migrations(std::move(scripts));
}

} // namespace

void BackupTest::backup_isAProjectOfItsOwn()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const QString path = fixture.path(QStringLiteral("copy.guillemet"));
    const Result<void> made = backupTo(fixture.database(), path);
    QVERIFY2(made.ok(), qPrintable(made.sentence()));
    QCOMPARE(QFile::permissions(path), owner);
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    const Result<std::unique_ptr<Database>> copy = Database::open(path);
    QVERIFY(copy.ok());
    QCOMPARE(ArticleStore(**copy).list()->size(), size_t(1));
    QCOMPARE(ArticleStore(**copy).load(QStringLiteral("a"))->mentions, fixture.load(QStringLiteral("a")).mentions);
    QCOMPARE(value(**copy, QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
}

void BackupTest::backup_ofAnOpenWindowLooksCleanlyClosed()
{
    StoreFixture fixture;
    Sessions session(fixture.database());
    QVERIFY(session.open().ok());
    const QString path = fixture.path(QStringLiteral("copy.guillemet"));
    QVERIFY(backupTo(fixture.database(), path).ok());
    const Result<std::unique_ptr<Database>> copy = Database::open(path);
    QVERIFY(copy.ok());
    QCOMPARE(value(**copy, QStringLiteral("SELECT count(*) FROM session"))->toInt(), 0);
    QCOMPARE(value(fixture.database(), QStringLiteral("SELECT count(*) FROM session"))->toInt(), 1);
}

void BackupTest::backup_refusesAnExistingFile()
{
    StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("copy.guillemet"));
    QVERIFY(backupTo(fixture.database(), path).ok());
    const Result<void> refused = backupTo(fixture.database(), path);
    QVERIFY(!refused.ok());
    QVERIFY(refused.sentence().contains(QStringLiteral("copy.guillemet")));
}

void BackupTest::backup_replacesOnlyWhenTold()
{
    StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("copy.guillemet"));
    QVERIFY(backupTo(fixture.database(), path).ok());
    {
        // What lay there has a log of its own, as after a crash.
        const Result<std::unique_ptr<Database>> old = Database::open(path);
        QVERIFY(ArticleStore(**old).add(sampleArticle(QStringLiteral("old")), noon()).ok());
        QVERIFY(QFile::copy(path + QStringLiteral("-wal"), path + QStringLiteral("-kept")));
    }
    QVERIFY(QFile::rename(path + QStringLiteral("-kept"), path + QStringLiteral("-wal")));
    fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(backupTo(fixture.database(), path, true).ok());
    const Result<std::unique_ptr<Database>> copy = Database::open(path);
    QVERIFY(copy.ok());
    QCOMPARE(ArticleStore(**copy).list()->size(), size_t(1));
    QCOMPARE(ArticleStore(**copy).list()->front().info.id, QStringLiteral("a"));
}

void BackupTest::backup_neverReplacesItsProject()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(!backupTo(fixture.database(), fixture.path(), true).ok());
    fixture.reopen();
    QCOMPARE(fixture.articles().list()->size(), size_t(1));
}

void BackupTest::backup_intoAMissingFolderLeavesNothing()
{
    StoreFixture fixture;
    const Result<void> refused = backupTo(fixture.database(), fixture.path(QStringLiteral("none/copy.guillemet")));
    QVERIFY(!refused.ok());
    QVERIFY(!QFileInfo::exists(fixture.path(QStringLiteral("none"))));
}

void BackupTest::daily_isMadeOnceADay()
{
    StoreFixture fixture;
    const QDate today(2026, 11, 24);
    const Result<QString> made = dailyBackup(fixture.database(), today);
    QVERIFY(made.ok());
    QCOMPARE(*made, backupFolder(fixture.database().path()) + QStringLiteral("/2026-11-24.guillemet"));
    QVERIFY(dailyBackup(fixture.database(), today)->isEmpty());
    QCOMPARE(backups(fixture.database().path()), QStringList(*made));
    QCOMPARE(QFile::permissions(backupFolder(fixture.database().path()))
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther),
             QFileDevice::Permissions());
}

void BackupTest::daily_keepsTheLastFive()
{
    StoreFixture fixture;
    const QDate first(2026, 11, 20);
    for (int day = 0; day < 8; ++day)
        QVERIFY(dailyBackup(fixture.database(), first.addDays(day)).ok());
    const QStringList left = backups(fixture.database().path());
    QCOMPARE(left.size(), 5);
    QVERIFY(left.first().endsWith(QStringLiteral("2026-11-27.guillemet")));
    QVERIFY(left.last().endsWith(QStringLiteral("2026-11-23.guillemet")));
}

void BackupTest::migration_backsUpAndBringsUpToDate()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const annotation::Article before = fixture.load(QStringLiteral("a"));
    fixture.close();
    const Migrations second = withSecond(QStringLiteral("-- More.\nALTER TABLE article ADD COLUMN mood TEXT NOT NULL "
                                                        "DEFAULT 'calm';\nUPDATE article SET mood = 'glad';\n"));
    const int old = Migrations::shipped().version();
    {
        const Result<std::unique_ptr<Database>> opened = Database::open(fixture.path(), Access::ReadWrite, second);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.sentence()));
        QCOMPARE(value(**opened, QStringLiteral("PRAGMA user_version"))->toInt(), old + 1);
        QCOMPARE(value(**opened, QStringLiteral("SELECT mood FROM article"))->toString(), QStringLiteral("glad"));
        QCOMPARE(ArticleStore(**opened).load(QStringLiteral("a"))->mentions, before.mentions);
    }
    const QStringList saved = backups(QFileInfo(fixture.path()).canonicalFilePath());
    QCOMPARE(saved.size(), 1);
    const Result<std::unique_ptr<Database>> backup = Database::open(saved.first());
    QVERIFY(backup.ok());
    QCOMPARE(value(**backup, QStringLiteral("PRAGMA user_version"))->toInt(), old);
    QVERIFY(!Database::open(fixture.path()).ok()); // it is newer than this program now
    QVERIFY(Database::open(fixture.path(), Access::ReadWrite, second).ok());
    QCOMPARE(backups(QFileInfo(fixture.path()).canonicalFilePath()).size(), 1); // only before a migration
}

void BackupTest::migration_thatFailsLeavesTheOldProject()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const QString state = fixture.state();
    fixture.close();
    const Migrations broken = withSecond(QStringLiteral("ALTER TABLE article ADD COLUMN mood TEXT;\n"
                                                        "UPDATE article SET nothing = 1;\n"));
    QVERIFY(!Database::open(fixture.path(), Access::ReadWrite, broken).ok());
    fixture.reopen();
    QCOMPARE(fixture.state(), state);
    QVERIFY(!value(fixture.database(), QStringLiteral("SELECT mood FROM article")).ok());
}

void BackupTest::migration_ofAReadOnlyProjectIsRefused()
{
    StoreFixture fixture;
    const Result<std::unique_ptr<Database>> opened =
        Database::open(fixture.path(), Access::ReadOnly, withSecond(QStringLiteral("SELECT 1;\n")));
    QVERIFY(!opened.ok());
    QVERIFY(opened.sentence().contains(QStringLiteral("test.guillemet")));
}

void BackupTest::statements_keepTriggersWhole()
{
    const QStringList all = statements(QStringLiteral("-- a; b\nCREATE TABLE t (\n  x\n);\n\nCREATE TRIGGER r AFTER "
                                                      "INSERT ON t BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\nSELECT 3;\n"));
    QCOMPARE(all.size(), 3);
    QVERIFY(all[1].contains(QStringLiteral("SELECT 2")) && all[1].trimmed().endsWith(QStringLiteral("END;")));
}

GUILLEMET_TEST(BackupTest)
#include "BackupTest.moc"
