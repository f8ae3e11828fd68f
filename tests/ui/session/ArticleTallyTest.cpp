#include "project/Intentions.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/session/ArticleTally.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::EntityType;

class ArticleTallyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsCounted();
    void editsAreFollowed_asIfCountedAnew_data();
    void editsAreFollowed_asIfCountedAnew();
    void anotherArticle_changesNothing();
    void withoutAnArticle_allIsNought();
};

namespace {

const project::Actor anne{QStringLiteral("Anne"), {}};

void apply(project::ArticleSession &session, const annotation::Edit &edit)
{
    QVERIFY(!edit.isEmpty());
    for (const annotation::Change &change : edit.changes)
        QVERIFY(session.annotations().apply(change).ok());
}

void compare(const ArticleTally &followed, const project::ArticleSession &session)
{
    ArticleTally anew;
    anew.reset(&session);
    QCOMPARE(followed.decided(), anew.decided());
    QCOMPARE(followed.undecided(), anew.undecided());
    QCOMPARE(followed.quotations(), anew.quotations());
    for (int type = 0; type < 5; ++type)
        QCOMPARE(followed.names(EntityType(type)), anew.names(EntityType(type)));
    QVERIFY(followed.shares().all() == anew.shares().all());
    QCOMPARE(followed.shares().words(), anew.shares().words());
    QCOMPARE(followed.shares().confirmed(), anew.shares().confirmed());
    QCOMPARE(followed.shares().quotations(), anew.shares().quotations());
}

} // namespace

void ArticleTallyTest::allIsCounted()
{
    const auto session = tests::sampleSession();
    ArticleTally tally;
    tally.reset(&session);
    QCOMPARE(tally.all(), 11);
    QCOMPARE(tally.decided(), 0);
    QCOMPARE(tally.quotations(), 3);
    QCOMPARE(tally.names() + tally.quotations(), 11);
    QVERIFY(tally.words() > 20);
}

void ArticleTallyTest::editsAreFollowed_asIfCountedAnew_data()
{
    QTest::addColumn<int>("act");
    for (int act = 0; act < 9; ++act)
        QTest::addRow("act %d", act) << act;
}

void ArticleTallyTest::editsAreFollowed_asIfCountedAnew()
{
    QFETCH(int, act);
    auto session = tests::sampleSession();
    ArticleTally tally;
    tally.reset(&session);
    const QString quotation = session.annotations().quotations().front()->id;
    const QString name = session.annotations().mentions().front()->id;
    const QString other = session.annotations().entities().back()->id;
    const auto make = [&]() -> annotation::Edit {
        switch (act) {
        case 0: return project::confirm(session, quotation, anne);
        case 1: return project::reject(session, quotation, anne);
        case 2: return project::setSpeaker(session, quotation, other, anne);
        case 3: return project::setSpan(session, quotation, 0, {0, session.text().size() / 2}, anne);
        case 4: return project::confirm(session, name, anne);
        case 5: return project::reject(session, name, anne);
        case 6: return project::retype(session, name, EntityType::Other, anne);
        case 7: return project::addQuotation(session, {0, 30}, anne);
        default: return project::confirmAll(session, {quotation, name, session.annotations().quotations().back()->id}, anne);
        }
    };
    const annotation::Edit edit = make();
    apply(session, edit);
    tally.follow(edit, session);
    compare(tally, session);
    const annotation::Edit back = edit.inverse();
    apply(session, back);
    tally.follow(back, session);
    compare(tally, session);
    QCOMPARE(tally.decided(), 0);
}

void ArticleTallyTest::anotherArticle_changesNothing()
{
    const auto session = tests::sampleSession();
    ArticleTally tally;
    tally.reset(&session);
    annotation::Edit edit = project::confirm(session, session.annotations().quotations().front()->id, anne);
    for (annotation::Change &change : edit.changes)
        change.article = QStringLiteral("another");
    tally.follow(edit, session);
    QCOMPARE(tally.decided(), 0);
}

void ArticleTallyTest::withoutAnArticle_allIsNought()
{
    ArticleTally tally;
    tally.reset(nullptr);
    QCOMPARE(tally.all(), 0);
    QCOMPARE(tally.shares().rank(QStringLiteral("e1")), -1);
}

GUILLEMET_TEST(ArticleTallyTest)
#include "ArticleTallyTest.moc"
