#include "store/Migrations.h"
#include "store/ProjectFile.h"
#include "store/Query.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace guillemet;
using namespace guillemet::store;
using namespace guillemet::tests;

class ProjectFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void create_makesAPrivateProjectInWalMode();
    void create_refusesAnExistingFile();
    void create_refusesAMissingFolder();
    void create_takesNoNoticeOfALogLeftBehind();
    void create_leavesNothingElseBehind();
    void open_refusesAMissingFile();
    void open_refusesAFolder();
    void open_refusesAnEmptyFile();
    void open_refusesJunk();
    void open_refusesAnotherProgramsDatabase();
    void open_refusesANewerProject();
    void open_refusesAShortenedFile();
    void open_ofADamagedFileSaysSo();
    void open_takesOthersRightsAway();
    void open_followsASymbolicLink();
    void open_ofAReadOnlyFolderReads();
    void open_ofAReadOnlyFolderWithALogReadsTheLog();
    void open_readOnlyReadsWhileAnotherWrites();
    void path_mayHoldStrangeCharacters();
};

namespace {

using Opened = Result<std::unique_ptr<Database>>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The file is refused with a sentence that names it, and no byte of it or of its folder changes.
void verifyRefused(const QString &path)
{
    const QByteArray before = contents(path);
    const QStringList beside = QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Opened opened = Database::open(path, access);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.sentence().contains(QFileInfo(path).fileName()), qPrintable(opened.sentence()));
    }
    QCOMPARE(contents(path), before);
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden), beside);
}

#ifdef Q_OS_LINUX
/// A folder that nobody can write, not even root, while the object lives.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_bound = mount(m_folder.constData(), m_folder.constData(), nullptr, MS_BIND, nullptr) == 0;
        m_readOnly = m_bound
                     && mount(nullptr, m_folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_bound)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isReadOnly() const { return m_readOnly; }

private:
    QByteArray m_folder;
    bool m_bound = false;
    bool m_readOnly = false;
};
#endif

constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                                           | QFileDevice::WriteUser;

} // namespace

void ProjectFileTest::create_makesAPrivateProjectInWalMode()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    Database &database = fixture.database();
    QCOMPARE(value(database, QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    QCOMPARE(value(database, QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
    QCOMPARE(value(database, QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    QCOMPARE(value(database, QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
    QCOMPARE(value(database, QStringLiteral("PRAGMA temp_store"))->toInt(), 2);
    QCOMPARE(value(database, QStringLiteral("PRAGMA application_id"))->toUInt(), applicationId);
    QCOMPARE(value(database, QStringLiteral("PRAGMA user_version"))->toInt(), Migrations::shipped().version());
    QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                                            "'table' AND strict = 0 AND name NOT LIKE 'sqlite%'"))
                 ->toInt(),
             0);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = fixture.path() + QLatin1String(suffix);
        QVERIFY2(QFileInfo::exists(file), suffix);
        QCOMPARE(QFile::permissions(file), owner);
    }
}

void ProjectFileTest::create_refusesAnExistingFile()
{
    StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("taken.guillemet"));
    write(path, "mine");
    const Opened made = Database::create(path);
    QVERIFY(!made.ok());
    QVERIFY(made.sentence().contains(QStringLiteral("taken.guillemet")));
    QCOMPARE(contents(path), QByteArray("mine"));
}

void ProjectFileTest::create_refusesAMissingFolder()
{
    StoreFixture fixture;
    QVERIFY(!Database::create(fixture.path(QStringLiteral("none/p.guillemet"))).ok());
}

void ProjectFileTest::create_takesNoNoticeOfALogLeftBehind()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const QString path = fixture.path(QStringLiteral("new.guillemet"));
    QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const Opened made = Database::create(path);
    QVERIFY(made.ok());
    QCOMPARE(ArticleStore(**made).list()->size(), size_t(0));
}

void ProjectFileTest::create_leavesNothingElseBehind()
{
    StoreFixture fixture;
    fixture.close();
    QCOMPARE(QFileInfo(fixture.path()).dir().entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("test.guillemet")));
}

void ProjectFileTest::open_refusesAMissingFile()
{
    StoreFixture fixture;
    verifyRefused(fixture.path(QStringLiteral("missing.guillemet")));
    QVERIFY(!QFileInfo::exists(fixture.path(QStringLiteral("missing.guillemet"))));
}

void ProjectFileTest::open_refusesAFolder()
{
    StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("folder.guillemet"));
    QVERIFY(QDir().mkpath(path));
    verifyRefused(path);
}

void ProjectFileTest::open_refusesAnEmptyFile()
{
    StoreFixture fixture;
    write(fixture.path(QStringLiteral("empty.guillemet")), {});
    verifyRefused(fixture.path(QStringLiteral("empty.guillemet")));
}

void ProjectFileTest::open_refusesJunk()
{
    StoreFixture fixture;
    write(fixture.path(QStringLiteral("junk.guillemet")), QByteArray(9000, 'x'));
    verifyRefused(fixture.path(QStringLiteral("junk.guillemet")));
}

void ProjectFileTest::open_refusesAnotherProgramsDatabase()
{
    StoreFixture fixture;
    fixture.close();
    QByteArray bytes = contents(fixture.path());
    bytes.replace(68, 4, QByteArray(4, '\0'));
    write(fixture.path(QStringLiteral("other.sqlite")), bytes);
    verifyRefused(fixture.path(QStringLiteral("other.sqlite")));
}

void ProjectFileTest::open_refusesANewerProject()
{
    StoreFixture fixture;
    fixture.close();
    QByteArray bytes = contents(fixture.path());
    bytes[63] = char(Migrations::shipped().version() + 1);
    write(fixture.path(QStringLiteral("newer.guillemet")), bytes);
    verifyRefused(fixture.path(QStringLiteral("newer.guillemet")));
}

void ProjectFileTest::open_refusesAShortenedFile()
{
    StoreFixture fixture;
    fixture.close();
    const QByteArray bytes = contents(fixture.path());
    write(fixture.path(QStringLiteral("half.guillemet")), bytes.left(bytes.size() / 2));
    verifyRefused(fixture.path(QStringLiteral("half.guillemet")));
    write(fixture.path(QStringLiteral("stub.guillemet")), bytes.left(50));
    verifyRefused(fixture.path(QStringLiteral("stub.guillemet")));
}

void ProjectFileTest::open_ofADamagedFileSaysSo()
{
    StoreFixture fixture;
    fixture.close();
    QByteArray bytes = contents(fixture.path());
    bytes.replace(100, 3900, QByteArray(3900, '\xa5')); // the schema's page, behind a header that is right
    const QString path = fixture.path(QStringLiteral("damaged.guillemet"));
    write(path, bytes);
    const Opened opened = Database::open(path);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.sentence().contains(QStringLiteral("damaged.guillemet")), qPrintable(opened.sentence()));
    QCOMPARE(contents(path), bytes);
}

void ProjectFileTest::open_takesOthersRightsAway()
{
    StoreFixture fixture;
    fixture.close();
    QVERIFY(QFile::setPermissions(fixture.path(), owner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    fixture.reopen();
    QCOMPARE(QFile::permissions(fixture.path()), owner);
}

void ProjectFileTest::open_followsASymbolicLink()
{
    StoreFixture fixture;
    const QString link = fixture.path(QStringLiteral("link.guillemet"));
    QVERIFY(QFile::link(fixture.path(), link));
    const Opened opened = Database::open(link);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->path(), QFileInfo(fixture.path()).canonicalFilePath());
}

void ProjectFileTest::open_ofAReadOnlyFolderReads()
{
#ifdef Q_OS_LINUX
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    fixture.close();
    const ReadOnlyFolder folder(QFileInfo(fixture.path()).path());
    if (!folder.isReadOnly())
        QSKIP("a bind mount needs root");
    const Opened opened = Database::open(fixture.path());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.sentence()));
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(ArticleStore(**opened).load(QStringLiteral("a"))->mentions.size(), size_t(3));
    const annotation::Mention mention = ArticleStore(**opened).load(QStringLiteral("a"))->mentions[0];
    const Result<void> refused =
        History(**opened).apply(confirmed(QStringLiteral("a"), mention), QStringLiteral("Anne"), noon());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.sentence().contains(QStringLiteral("test.guillemet")), qPrintable(refused.sentence()));
#else
    QSKIP("read-only mounts are made on Linux only");
#endif
}

void ProjectFileTest::open_ofAReadOnlyFolderWithALogReadsTheLog()
{
#ifdef Q_OS_LINUX
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a"))); // in the log, since the connection stays open
    const ReadOnlyFolder folder(QFileInfo(fixture.path()).path());
    if (!folder.isReadOnly())
        QSKIP("a bind mount needs root");
    const Opened opened = Database::open(fixture.path());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.sentence()));
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(ArticleStore(**opened).list()->size(), size_t(1));
#else
    QSKIP("read-only mounts are made on Linux only");
#endif
}

void ProjectFileTest::open_readOnlyReadsWhileAnotherWrites()
{
    StoreFixture fixture;
    const Opened reader = Database::open(fixture.path(), Access::ReadOnly);
    QVERIFY(reader.ok());
    QVERIFY((*reader)->isReadOnly());
    fixture.add(sampleArticle(QStringLiteral("a")));
    QCOMPARE(ArticleStore(**reader).list()->size(), size_t(1));
    QVERIFY(!ArticleStore(**reader).add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")), noon()).ok());
}

void ProjectFileTest::path_mayHoldStrangeCharacters()
{
    StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("L'été — 100% «sûr»? #1 50;x.guillemet"));
    {
        const Opened made = Database::create(path);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.sentence()));
        QVERIFY(ArticleStore(**made).add(sampleArticle(QStringLiteral("a")), noon()).ok());
    }
#ifdef Q_OS_LINUX
    const ReadOnlyFolder folder(QFileInfo(path).path());
#endif
    const Opened opened = Database::open(path, Access::ReadOnly);
    QVERIFY(opened.ok());
    QCOMPARE(ArticleStore(**opened).list()->size(), size_t(1));
}

GUILLEMET_TEST(ProjectFileTest)
#include "ProjectFileTest.moc"
