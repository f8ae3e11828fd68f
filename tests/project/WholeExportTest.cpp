#include "project/ExportRecord.h"
#include "project/WholeExport.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::tests;
using project::WholeExport;

class WholeExportTest : public QObject
{
    Q_OBJECT

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool exportFile(const QString &to, const QByteArray &content, bool replaceAnything = false)
    {
        auto place = WholeExport::begin(to, replaceAnything);
        if (!place)
            return false;
        write(place->temporaryPath(), content);
        return bool(place->commit());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingStandsThereBeforeTheCommit();
    void withoutACommitNothingIsLeft();
    void itsOwnFileIsReplaced();
    void aChangedFileIsKept();
    void replacesAnythingWhenTold();
    void aFolderIsReplacedWhole();
    void aFolderWithSomethingAddedIsKept();
    void aMissingParentIsRefused();
    void fingerprintsOfFoldersSeeNamesAndContents();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void WholeExportTest::nothingStandsThereBeforeTheCommit()
{
    auto place = WholeExport::begin(path("o"));
    QVERIFY(place);
    QCOMPARE(QFileInfo(place->temporaryPath()).path(), m_folder->path());
    write(place->temporaryPath(), "x");
    QVERIFY(!QFileInfo::exists(path("o")));
    QVERIFY(place->commit());
    QCOMPARE(read(path("o")), QByteArray("x"));
}

void WholeExportTest::withoutACommitNothingIsLeft()
{
    {
        auto place = WholeExport::begin(path("o"));
        QVERIFY(place);
        QVERIFY(QDir().mkpath(place->temporaryPath()));
        write(place->temporaryPath() + QStringLiteral("/a"), "x");
    }
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void WholeExportTest::itsOwnFileIsReplaced()
{
    QVERIFY(exportFile(path("o"), "one"));
    QVERIFY(exportFile(path("o"), "two"));
    QCOMPARE(read(path("o")), QByteArray("two"));
    QVERIFY(exportFile(path("./o"), "three"));
}

void WholeExportTest::aChangedFileIsKept()
{
    QVERIFY(exportFile(path("o"), "one"));
    write(path("o"), "checked by hand");
    const auto refused = WholeExport::begin(path("o"));
    QVERIFY(!refused);
    QVERIFY(refused.sentence().contains(path("o")));
    QCOMPARE(read(path("o")), QByteArray("checked by hand"));
}

void WholeExportTest::replacesAnythingWhenTold()
{
    write(path("o"), "whatever");
    QVERIFY(exportFile(path("o"), "new", true));
    QCOMPARE(read(path("o")), QByteArray("new"));
}

void WholeExportTest::aFolderIsReplacedWhole()
{
    for (const char *name : {"a", "b"}) {
        auto place = WholeExport::begin(path("o"));
        QVERIFY(place);
        QVERIFY(QDir().mkpath(place->temporaryPath()));
        write(place->temporaryPath() + u'/' + QString::fromLatin1(name), name);
        QVERIFY(place->commit());
    }
    QCOMPARE(QDir(path("o")).entryList(QDir::Files), QStringList(QStringLiteral("b")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void WholeExportTest::aFolderWithSomethingAddedIsKept()
{
    auto place = WholeExport::begin(path("o"));
    QVERIFY(QDir().mkpath(place->temporaryPath()));
    QVERIFY(place->commit());
    write(path("o/.notes"), "mine");
    QVERIFY(!WholeExport::begin(path("o")));
}

void WholeExportTest::aMissingParentIsRefused()
{
    const auto refused = WholeExport::begin(path("no/o"));
    QVERIFY(!refused);
    QVERIFY(!QFileInfo::exists(path("no")));
}

void WholeExportTest::fingerprintsOfFoldersSeeNamesAndContents()
{
    QDir().mkpath(path("f"));
    write(path("f/a"), "1");
    const QByteArray first = project::fingerprint(path("f"));
    QCOMPARE(project::fingerprint(path("f")), first);
    write(path("f/a"), "2");
    const QByteArray changed = project::fingerprint(path("f"));
    QVERIFY(changed != first);
    QFile::rename(path("f/a"), path("f/b"));
    QVERIFY(project::fingerprint(path("f")) != changed);
    QVERIFY(project::fingerprint(path("none")).isEmpty());
}

GUILLEMET_TEST(WholeExportTest)
#include "WholeExportTest.moc"
