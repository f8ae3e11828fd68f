#include "detection/ModelFile.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class ModelFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sections_comeBackAsTheyWereAdded();
    void info_comesBack();
    void sameContents_giveTheSameBytes();
    void everyFlippedByte_isRefused();
    void everyShortenedFile_isRefused();
    void foreignFiles_areRefusedByName();
    void newerVersions_areRefused();
    void missingFiles_areRefusedByName();
    void save_toAMissingFolderFails();
};

namespace {

QByteArray sample()
{
    ModelWriter writer({QStringLiteral("fr"), QStringLiteral("made by a test"), {QStringLiteral("set: CC0")}});
    writer.add("names", QByteArray(33, 'n'));
    writer.add("sixteen-letters-", QByteArray(5, 's'));
    return writer.bytes();
}

const QString name = QStringLiteral("test.model");

} // namespace

void ModelFileTest::sections_comeBackAsTheyWereAdded()
{
    const auto model = ModelFile::fromBytes(sample(), name);
    QVERIFY(model.ok());
    QCOMPARE(model->sections(), (QList<QByteArray>{"info", "names", "sixteen-letters-"}));
    QCOMPARE(model->section("names").toByteArray(), QByteArray(33, 'n'));
    QCOMPARE(model->section("sixteen-letters-").toByteArray(), QByteArray(5, 's'));
    QVERIFY(!model->has("speech"));
}

void ModelFileTest::info_comesBack()
{
    const auto model = ModelFile::fromBytes(sample(), name);
    QVERIFY(model.ok());
    QCOMPARE(model->info().language, QStringLiteral("fr"));
    QCOMPARE(model->info().provenance, QStringLiteral("made by a test"));
    QCOMPARE(model->info().licences, QStringList(QStringLiteral("set: CC0")));
}

void ModelFileTest::sameContents_giveTheSameBytes() { QCOMPARE(sample(), sample()); }

void ModelFileTest::everyFlippedByte_isRefused()
{
    const QByteArray good = sample();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 0x40);
        const auto model = ModelFile::fromBytes(bad, name);
        QVERIFY2(!model.ok(), qPrintable(QString::number(i)));
        QVERIFY(model.sentence().contains(name));
    }
}

void ModelFileTest::everyShortenedFile_isRefused()
{
    const QByteArray good = sample();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!ModelFile::fromBytes(good.left(size), name).ok());
    QVERIFY(!ModelFile::fromBytes(good + 'x', name).ok());
}

void ModelFileTest::foreignFiles_areRefusedByName()
{
    const auto model = ModelFile::fromBytes(QByteArray(4096, 'z'), name);
    QVERIFY(!model.ok());
    QVERIFY(model.sentence().contains(name));
    QVERIFY(model.sentence().contains(QStringLiteral("not a model")));
}

void ModelFileTest::newerVersions_areRefused()
{
    QByteArray newer = sample();
    newer[8] = 9;
    const auto model = ModelFile::fromBytes(newer, name);
    QVERIFY(!model.ok());
    QVERIFY(model.sentence().contains(u'9'));
}

void ModelFileTest::missingFiles_areRefusedByName()
{
    const auto model = ModelFile::load(QStringLiteral("/nowhere/x.model"));
    QVERIFY(!model.ok());
    QVERIFY(model.sentence().contains(QStringLiteral("/nowhere/x.model")));
}

void ModelFileTest::save_toAMissingFolderFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.model"));
    ModelWriter writer({});
    writer.add("names", "x");
    QVERIFY(writer.save(path).ok());
    QVERIFY(ModelFile::load(path).ok());
    const auto failed = writer.save(folder.filePath(QStringLiteral("none/a.model")));
    QVERIFY(!failed.ok());
    QVERIFY(failed.sentence().contains(QStringLiteral("none/a.model")));
}

GUILLEMET_TEST(ModelFileTest)
#include "ModelFileTest.moc"
