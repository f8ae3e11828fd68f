#include "store/Check.h"
#include "store/Query.h"
#include "store/Removal.h"
#include "store/Search.h"
#include "store/Sessions.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class RemovalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removal_canBeUndoneWhileTheProjectIsOpen();
    void purge_leavesNoByteOfTheText();
    void purge_takesTheStepsOfTheArticleOnly();
    void purge_takesEntitiesThatNothingElseSpeaksOf();
    void purge_leavesEntitiesThatAPersonDescribed();
    void purge_leavesAWholeProject();
    void purge_withNothingRemovedDoesNothing();
    void removeForGood_refusesAnUnknownArticle();
    void removeForGood_isAtOnce();
    void close_ofTheLastSessionPurges();
    void close_whileAnotherIsOpenDoesNotPurge();
    void open_afterACrashPurges();
};

namespace {

const QString anne = QStringLiteral("Anne");

/// Words that stand nowhere else, one of them at the start of nothing in the index, to be looked for in the bytes.
Article secretArticle()
{
    Article article = sampleArticle(QStringLiteral("secret"), QStringLiteral("Zwqxkvorbl zwqxkvormt hjqzwtpfd."));
    article.info.title = QStringLiteral("Vnqzlkwtitre");
    article.entities[0].name = QStringLiteral("Bdqwxzperson");
    article.mentions[0].span = {53, 63};
    return article;
}

const QByteArrayList secrets = {"Zwqxkvorbl", "qxkvorbl", "kvormt", "hjqzwtpfd", "jqzwtpfd", "Vnqzlkw", "Bdqwxz", "bdqwxz"};

void apply(StoreFixture &fixture, const Edit &edit)
{
    const Result<void> done = fixture.history().apply(edit, anne, noon());
    if (!done)
        qFatal("%s", qPrintable(done.sentence()));
}

void fill(StoreFixture &fixture)
{
    for (int i = 0; i < 30; ++i) {
        const QString number = QString::number(i);
        fixture.add(sampleArticle(QStringLiteral("a") + number, QStringLiteral("Suite numéro ") + number));
    }
    fixture.add(secretArticle());
    for (int i = 30; i < 40; ++i) {
        const QString number = QString::number(i);
        fixture.add(sampleArticle(QStringLiteral("a") + number, QStringLiteral("Suite numéro ") + number));
    }
    Mention before = fixture.mention(QStringLiteral("secret"), QStringLiteral("m1"));
    Mention noted = before;
    noted.note = QStringLiteral("note hjqzwtpfd");
    apply(fixture, {EditKind::Note, {{QStringLiteral("secret"), before, noted}}});
    apply(fixture, confirmed(QStringLiteral("a1"), fixture.mention(QStringLiteral("a1"), QStringLiteral("m1"))));
}

void verifyGone(StoreFixture &fixture)
{
    const QByteArray bytes = bytesOf(fixture.path());
    for (const QByteArray &secret : secrets)
        QVERIFY2(!bytes.contains(secret), secret.constData());
    QCOMPARE(search(fixture.database(), QStringLiteral("hjqzwtpfd"))->hits.size(), size_t(0));
    QVERIFY(!fixture.articles().row(QStringLiteral("secret")).ok());
}

} // namespace

void RemovalTest::removal_canBeUndoneWhileTheProjectIsOpen()
{
    StoreFixture fixture;
    fill(fixture);
    Sessions session(fixture.database());
    QVERIFY(session.open().ok());
    const QString state = fixture.state();
    apply(fixture, removal(fixture.load(QStringLiteral("secret")).info));
    QCOMPARE(search(fixture.database(), QStringLiteral("hjqzwtpfd"))->hits.size(), size_t(0));
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.state(), state);
    QCOMPARE(search(fixture.database(), QStringLiteral("hjqzwtpfd"))->hits.size(), size_t(1));
}

void RemovalTest::purge_leavesNoByteOfTheText()
{
    StoreFixture fixture;
    fill(fixture);
    const QByteArray before = bytesOf(fixture.path());
    for (const QByteArray &secret : {QByteArray("Zwqxkvorbl"), QByteArray("hjqzwtpfd"), QByteArray("Bdqwxz")})
        QVERIFY2(before.contains(secret), secret.constData());
    apply(fixture, removal(fixture.load(QStringLiteral("secret")).info));
    QCOMPARE(*purgeRemoved(fixture.database()), 1);
    verifyGone(fixture);
    fixture.reopen();
    verifyGone(fixture);
}

void RemovalTest::purge_takesTheStepsOfTheArticleOnly()
{
    StoreFixture fixture;
    fill(fixture);
    const QString secret = QStringLiteral("secret");
    const QString other = QStringLiteral("a2");
    Edit both = confirmed(secret, fixture.mention(secret, QStringLiteral("m2")));
    both.changes.push_back(confirmed(other, fixture.mention(other, QStringLiteral("m2"))).changes[0]);
    apply(fixture, both);
    apply(fixture, removal(fixture.load(secret).info));
    QCOMPARE(fixture.history().steps(10)->size(), size_t(4));
    QVERIFY(purgeRemoved(fixture.database()).ok());
    const std::vector<Step> steps = *fixture.history().steps(10);
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].article, other);
    QCOMPARE(steps[0].count, 1);
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.mention(other, QStringLiteral("m2")).status, Status::Suggested);
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.mention(QStringLiteral("a1"), QStringLiteral("m1")).status, Status::Suggested);
    QVERIFY(fixture.history().redo().ok());
}

void RemovalTest::purge_takesEntitiesThatNothingElseSpeaksOf()
{
    StoreFixture fixture;
    fill(fixture);
    const EntityStore entities(fixture.database());
    QCOMPARE(entities.named(QStringLiteral("Bdqwxzperson"))->size(), size_t(1));
    QVERIFY(removeForGood(fixture.database(), {QStringLiteral("secret")}).ok());
    QCOMPARE(entities.named(QStringLiteral("Bdqwxzperson"))->size(), size_t(0));
    QCOMPARE(entities.named(QStringLiteral("Paris"))->size(), size_t(1));
}

void RemovalTest::purge_leavesEntitiesThatAPersonDescribed()
{
    StoreFixture fixture;
    fill(fixture);
    const EntityStore entities(fixture.database());
    const ProjectEntity before = entities.named(QStringLiteral("Bdqwxzperson"))->front();
    ProjectEntity after = before;
    after.role = QStringLiteral("maire");
    apply(fixture, {EditKind::EditEntity, {{{}, before, after}}});
    QVERIFY(removeForGood(fixture.database(), {QStringLiteral("secret")}).ok());
    QCOMPARE(entities.named(QStringLiteral("Bdqwxzperson"))->size(), size_t(1));
    QVERIFY(fixture.history().undo().ok());
}

void RemovalTest::purge_leavesAWholeProject()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(removeForGood(fixture.database(), {QStringLiteral("secret"), QStringLiteral("a5")}).ok());
    const CheckReport report = *check(fixture.database());
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.articles, 39);
}

void RemovalTest::purge_withNothingRemovedDoesNothing()
{
    StoreFixture fixture;
    fill(fixture);
    const QString state = fixture.state();
    QCOMPARE(*purgeRemoved(fixture.database()), 0);
    QCOMPARE(fixture.state(), state);
}

void RemovalTest::removeForGood_refusesAnUnknownArticle()
{
    StoreFixture fixture;
    fill(fixture);
    const QString state = fixture.state();
    const Result<void> refused = removeForGood(fixture.database(), {QStringLiteral("a1"), QStringLiteral("personne")});
    QVERIFY(!refused.ok());
    QVERIFY(refused.sentence().contains(QStringLiteral("personne")));
    QCOMPARE(fixture.state(), state);
}

void RemovalTest::removeForGood_isAtOnce()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(removeForGood(fixture.database(), {QStringLiteral("secret"), QStringLiteral("secret")}).ok());
    verifyGone(fixture);
    QCOMPARE(fixture.history().steps(10)->size(), size_t(1));
}

void RemovalTest::close_ofTheLastSessionPurges()
{
    StoreFixture fixture;
    fill(fixture);
    Sessions session(fixture.database());
    QVERIFY(session.open().ok());
    apply(fixture, removal(fixture.load(QStringLiteral("secret")).info));
    QVERIFY(session.close().ok());
    verifyGone(fixture);
    fixture.reopen();
    verifyGone(fixture);
}

void RemovalTest::close_whileAnotherIsOpenDoesNotPurge()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<Database>> other = Database::open(fixture.path());
    QVERIFY(other.ok());
    Sessions mine(fixture.database());
    Sessions theirs(**other);
    QVERIFY(mine.open().ok());
    const Result<Sessions::Opening> second = theirs.open();
    QVERIFY(second.ok());
    QVERIFY(!second->alone);
    QVERIFY(!second->unclean);
    apply(fixture, removal(fixture.load(QStringLiteral("secret")).info));
    QVERIFY(mine.close().ok());
    QVERIFY(History(**other).undo().ok());
    QVERIFY(History(**other).redo().ok());
    QVERIFY(theirs.close().ok());
    verifyGone(fixture);
}

void RemovalTest::open_afterACrashPurges()
{
    StoreFixture fixture;
    fill(fixture);
    apply(fixture, removal(fixture.load(QStringLiteral("secret")).info));
    QVERIFY(execute(fixture.database(), QStringLiteral("INSERT INTO session (host, pid, started, opened) "
                                                       "VALUES ('%1', 999999999, 'x', 0)")
                                            .arg(QSysInfo::machineHostName()))
                .ok());
    fixture.reopen();
    Sessions session(fixture.database());
    const Result<Sessions::Opening> opening = session.open();
    QVERIFY(opening.ok());
    QVERIFY(opening->unclean);
    QVERIFY(opening->alone);
    verifyGone(fixture);
}

GUILLEMET_TEST(RemovalTest)
#include "RemovalTest.moc"
