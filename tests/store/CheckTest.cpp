#include "store/Check.h"
#include "store/ItemJson.h"
#include "store/Query.h"
#include "store/StorageWarning.h"
#include "store/Transaction.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void check_ofAWholeProjectFindsNothing();
    void check_finds_data();
    void check_finds();
    void check_ofTheIndexByCountingLetsOthersWrite();
    void check_canBeCancelled();
    void check_ofAReadOnlyProjectWorks();
    void check_ofADamagedPageFindsIt();
    void storageWarning_namesTheCloudService_data();
    void storageWarning_namesTheCloudService();
    void storageWarning_knowsNetworkFileSystems();
    void json_bringsEveryItemBack();
    void json_bringsEveryEvidenceBack();
    void json_refusesWhatItCannotRead();
};

namespace {

void fill(StoreFixture &fixture)
{
    fixture.add(sampleArticle(QStringLiteral("a")));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    const Edit edit = confirmed(QStringLiteral("a"), fixture.mention(QStringLiteral("a"), QStringLiteral("m1")));
    if (!fixture.history().apply(edit, QStringLiteral("Anne"), noon()))
        qFatal("the edit was refused");
}

} // namespace

void CheckTest::check_ofAWholeProjectFindsNothing()
{
    StoreFixture fixture;
    fill(fixture);
    const CheckReport report = *check(fixture.database());
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.articles, 2);
    QCOMPARE(report.annotations, 8);
    QCOMPARE(report.steps, 1);
}

void CheckTest::check_finds_data()
{
    QTest::addColumn<QString>("damage");
    const auto row = [](const char *name, const char *damage) {
        QTest::newRow(name) << QString::fromLatin1(damage);
    };
    row("a text that changed", "UPDATE article_text SET text = CAST('x' || CAST(text AS TEXT) AS BLOB) WHERE article = 1");
    row("a name outside the text", "UPDATE mention SET last = 9999 WHERE article = 1 AND id = 'm1'");
    row("a quotation outside the text", "UPDATE quotation SET spans = '24-9999' WHERE article = 1");
    row("a cue outside the text", "UPDATE quotation SET cue = '24-9999' WHERE article = 1");
    row("a wrong number", "UPDATE article SET undecided = 77 WHERE row = 1");
    row("a wrong number of an entity", "UPDATE entity SET mentions = 77 WHERE article = 1 AND id = 'e1'");
    row("other words", "UPDATE mention SET form = 'x' WHERE article = 1 AND id = 'm1'");
    row("an unreadable step", "UPDATE step_change SET after = '{' WHERE step = 1");
    row("a reference to nothing", "UPDATE mention SET entity = 'e99' WHERE article = 1 AND id = 'm1'");
    row("a text that is not in the index", "INSERT INTO text_index (text_index, rowid, text) SELECT 'delete', article, "
                                           "text FROM article_text WHERE article = 1");
    row("unreadable evidence", "UPDATE quotation SET evidence = '[' WHERE article = 1");
}

void CheckTest::check_finds()
{
    QFETCH(QString, damage);
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(execute(fixture.database(), QStringLiteral("PRAGMA foreign_keys = OFF")).ok());
    const Result<void> done = execute(fixture.database(), damage);
    QVERIFY2(done.ok(), qPrintable(done.sentence()));
    const CheckReport report = *check(fixture.database());
    QVERIFY(!report.problems.isEmpty());
    for (const QString &problem : report.problems)
        QVERIFY2(!problem.contains(QStringLiteral("%")) && !problem.contains(QStringLiteral("Poutine")), qPrintable(problem));
}

void CheckTest::check_ofTheIndexByCountingLetsOthersWrite()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<Database>> other = Database::open(fixture.path());
    QVERIFY(other.ok());
    QVERIFY(execute(**other, QStringLiteral("PRAGMA busy_timeout = 0")).ok());
    const Result<Transaction> writing = Transaction::begin(fixture.database());
    QVERIFY(writing.ok());
    QCOMPARE(check(**other, nullptr, IndexCheck::Counted)->problems, QStringList());
}

void CheckTest::check_canBeCancelled()
{
    StoreFixture fixture;
    fill(fixture);
    const std::atomic<bool> cancel = true;
    const CheckReport report = *check(fixture.database(), &cancel);
    QVERIFY(report.cancelled);
    QCOMPARE(report.articles, 0);
}

void CheckTest::check_ofAReadOnlyProjectWorks()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<Database>> reader = Database::open(fixture.path(), Access::ReadOnly);
    QVERIFY(reader.ok());
    const CheckReport report = *check(**reader);
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.articles, 2);
}

void CheckTest::check_ofADamagedPageFindsIt()
{
    StoreFixture fixture;
    fill(fixture);
    const int page = value(fixture.database(), QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'mention'"))->toInt();
    fixture.close();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096 + 3) && file.write("\x7f\xff\x7f\xff", 4) == 4);
    file.close();
    const Result<std::unique_ptr<Database>> opened = Database::open(fixture.path());
    QVERIFY(opened.ok()); // the opening looks at the header only
    QVERIFY(!check(**opened)->problems.isEmpty());
    const Result<Article> refused = ArticleStore(**opened).load(QStringLiteral("a"));
    QVERIFY(!refused.ok());
    QVERIFY2(refused.sentence().contains(QStringLiteral("test.guillemet")), qPrintable(refused.sentence()));
}

void CheckTest::storageWarning_namesTheCloudService_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *path, const char *service) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(service);
    };
    row("/home/anne/Dropbox/p.guillemet", "Dropbox");
    row("/home/anne/Dropbox (Personal)/x/p.guillemet", "Dropbox");
    row("/home/anne/OneDrive - Le Journal/p.guillemet", "OneDrive");
    row("/home/anne/Nextcloud/p.guillemet", "Nextcloud");
    row("/home/anne/Google Drive/p.guillemet", "Google Drive");
    row("/Users/anne/Library/Mobile Documents/com~apple~CloudDocs/p.guillemet", "iCloud");
    row("/home/anne/Documents/p.guillemet", "");
    row("/home/anne/dropboxes/p.guillemet", "");
    row("/home/anne/Dropbox.guillemet", "");
}

void CheckTest::storageWarning_namesTheCloudService()
{
    QFETCH(QString, path);
    QFETCH(QString, service);
    const QString warning = storageWarning(path);
    QCOMPARE(warning.isEmpty(), service.isEmpty());
    QVERIFY2(warning.contains(service), qPrintable(warning));
}

void CheckTest::storageWarning_knowsNetworkFileSystems()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        QVERIFY2(isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "tmpfs", "apfs", "NTFS", "fuse.ntfs-3g"})
        QVERIFY2(!isNetworkFileSystem(type), type);
}

void CheckTest::json_bringsEveryItemBack()
{
    const Article article = sampleArticle(QStringLiteral("a"));
    Mention mention = article.mentions[1];
    mention.provenance = {Origin::Corrected, QStringLiteral("Anne «A.» \\"), noon().addMSecs(123)};
    mention.note = QStringLiteral("ligne\nautre 😀");
    mention.flagged = true;
    Quotation quotation = article.quotations[0];
    quotation.speakers = {QStringLiteral("e1"), QStringLiteral("e2")};
    quotation.spans = {{1, 2}, {30, 44}};
    quotation.source.reset();
    Entity entity = article.entities[0];
    entity.linkStatus = Status::Confirmed;
    entity.projectEntity = QStringLiteral("p1");
    ProjectEntity person{QStringLiteral("p1"), QStringLiteral("Anne"), EntityType::Organisation, Gender::Feminine,
                         QStringLiteral("maire"), {QStringLiteral("A"), QStringLiteral("B")}, QStringLiteral("Q1"),
                         QStringLiteral("note"), true};
    ArticleInfo info = article.info;
    info.state = ArticleState::InReview;
    info.removed = true;
    for (const Item &item : std::initializer_list<Item>{mention, quotation, entity, person, info}) {
        const std::optional<Item> back = itemFromJson(kindOf(item), itemToJson(item));
        QVERIFY(back.has_value());
        QVERIFY(*back == item);
    }
}

void CheckTest::json_bringsEveryEvidenceBack()
{
    const QStringList strings = {QString(), QStringLiteral("a-t-il"), QStringLiteral("«oui»"), QStringLiteral("a \"b\" \\ c"),
                                 QStringLiteral("[1,2]"), QStringLiteral("ligne\nautre\t"), QStringLiteral("😀 é\u0301")};
    for (const QString &string : strings) {
        Quotation quotation;
        quotation.id = QStringLiteral("q1");
        quotation.candidates = {{string, 1.0 / 3, {}}, {QStringLiteral("e2"), 1e-17, {{string, {string, string}, true}}}};
        quotation.reasons = {{QStringLiteral("marks"), {}, false}, {string, {string}, true}};
        Quotation back;
        back.id = quotation.id;
        QVERIFY(evidenceFromJson(evidenceToJson(quotation), back));
        QCOMPARE(back, quotation);
    }
}

void CheckTest::json_refusesWhatItCannotRead()
{
    for (const QString &json : {QString(), QStringLiteral("{"), QStringLiteral("[]"), QStringLiteral("{}")})
        QVERIFY(!itemFromJson(ItemKind::Mention, json));
    QVERIFY(!itemFromJson(ItemKind::Quotation, QStringLiteral("{\"id\": \"q1\", \"evidence\": \"[\"}")));
}

GUILLEMET_TEST(CheckTest)
#include "CheckTest.moc"
