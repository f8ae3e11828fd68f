#include "store/OpenFiles.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace guillemet::store;
using namespace guillemet::tests;

/// The locks of an open project, which other processes rely on.
class LocksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLocks_outliveASecondConnection();
    void anotherProcess_doesNotTakeTheLogAway();
};

void LocksTest::theLocks_outliveASecondConnection()
{
    StoreFixture fixture;
    QVERIFY(isOpenHere(fixture.path()));
    {
        const auto second = Database::open(fixture.path()); // as every job does
        QVERIFY(second.ok());
    }
    QVERIFY(isOpenHere(fixture.path()));
#ifdef F_OFD_GETLK
    // SQLite's lock as anybody else sees it: on 510 bytes from 1 GiB + 2 on (sqlite.org/lockingv3.html).
    const int file = ::open(QFile::encodeName(fixture.path()).constData(), O_RDWR);
    QVERIFY(file >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 2;
    lock.l_len = 510;
    QCOMPARE(::fcntl(file, F_OFD_GETLK, &lock), 0);
    QCOMPARE(int(lock.l_type), int(F_RDLCK));
    // Not closed before the project is: that would take the lock away.
    fixture.close();
    ::close(file);
    QVERIFY(!isOpenHere(fixture.path()));
#endif
}

void LocksTest::anotherProcess_doesNotTakeTheLogAway()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    static_cast<void>(Database::open(fixture.path()));
    const QString path = fixture.path();
    // Another process opens the project, writes and ends.
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("SELECT count(*) FROM article")});
    if (!other.waitForFinished())
        QSKIP("needs the program sqlite3");
    QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral(" Plus tard.")));
    fixture.reopen();
    QCOMPARE(fixture.articles().list()->size(), size_t(2));
#else
    QSKIP("POSIX locks");
#endif
}

GUILLEMET_TEST(LocksTest)
#include "LocksTest.moc"
