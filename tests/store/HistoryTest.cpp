#include "store/Query.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apply_storesWhatTheEditSays();
    void apply_countsDecisions();
    void apply_refusesAnEditOnAnOldState();
    void apply_refusesAReferenceToNothing();
    void apply_refusesASpanOutsideTheText();
    void undoAndRedo_bringBackTheWholeState();
    void undoAndRedo_goOnAfterReopening();
    void undo_ofEveryKindOfItemRestoresIt();
    void apply_afterUndoCutsOffTheRest();
    void undo_isRefusedWhenAnotherConnectionChangedIt();
    void undo_withNothingToUndoSaysSo();
    void steps_nameKindTargetCountAndAuthor();
    void apply_keepsStrangeCharactersUndoable();
    void apply_ofABulkEditIsOneStep();
    void lastTime_isThatOfTheLastEdit();
};

namespace {

const QString anne = QStringLiteral("Anne");

Result<void> apply(StoreFixture &fixture, const Edit &edit)
{
    return fixture.history().apply(edit, anne, noon());
}

} // namespace

void HistoryTest::apply_storesWhatTheEditSays()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const Edit edit = confirmed(id, fixture.mention(id, QStringLiteral("m1")));
    QVERIFY(apply(fixture, edit).ok());
    QCOMPARE(fixture.mention(id, QStringLiteral("m1")), std::get<Mention>(*edit.changes[0].after));
}

void HistoryTest::apply_countsDecisions()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QCOMPARE(fixture.articles().row(id)->undecided, 3); // two names and a quotation; the pronoun does not count
    QCOMPARE(fixture.articles().row(id)->mentions, 3);
    QVERIFY(apply(fixture, rejected(id, fixture.mention(id, QStringLiteral("m2")))).ok());
    QVERIFY(apply(fixture, confirmed(id, fixture.quotation(id, QStringLiteral("q1")))).ok());
    const ArticleRow row = *fixture.articles().row(id);
    QCOMPARE(row.undecided, 1);
    QCOMPARE(row.decided, 2);
    QCOMPARE(row.mentions, 2);
    QCOMPARE(row.quotations, 1);
}

void HistoryTest::apply_refusesAnEditOnAnOldState()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const Edit stale = confirmed(id, fixture.mention(id, QStringLiteral("m1")));
    QVERIFY(apply(fixture, rejected(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    const QString before = fixture.state();
    const Result<void> refused = apply(fixture, stale);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.sentence().isEmpty());
    QCOMPARE(fixture.state(), before);
    QCOMPARE(fixture.history().steps(10)->size(), size_t(1));
}

void HistoryTest::apply_refusesAReferenceToNothing()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const Mention before = fixture.mention(id, QStringLiteral("m1"));
    Mention after = before;
    after.entity = QStringLiteral("e99");
    const QString state = fixture.state();
    QVERIFY(!apply(fixture, {EditKind::SetEntity, {{id, before, after}}}).ok());
    QCOMPARE(fixture.state(), state);
    QVERIFY(apply(fixture, confirmed(id, before)).ok()); // no transaction was left open
}

void HistoryTest::apply_refusesASpanOutsideTheText()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const Mention before = fixture.mention(id, QStringLiteral("m1"));
    Mention after = before;
    after.span.end = 100000;
    QVERIFY(!apply(fixture, {EditKind::MoveEdge, {{id, before, after}}}).ok());
    QCOMPARE(fixture.mention(id, QStringLiteral("m1")), before);
}

void HistoryTest::undoAndRedo_bringBackTheWholeState()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QStringList states{fixture.state()};
    QVERIFY(apply(fixture, confirmed(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    states << fixture.state();
    Mention moved = fixture.mention(id, QStringLiteral("m2"));
    const Mention before = moved;
    moved.span = {44, 51};
    moved.type = EntityType::Organisation;
    moved.entity = QStringLiteral("e1");
    moved.flagged = true;
    moved.note = QStringLiteral("à vérifier");
    QVERIFY(apply(fixture, {EditKind::MoveEdge, {{id, before, moved}}}).ok());
    states << fixture.state();
    QVERIFY(apply(fixture, {EditKind::Remove, {{id, fixture.quotation(id, QStringLiteral("q1")), std::nullopt}}}).ok());
    states << fixture.state();
    for (int i = 2; i >= 0; --i) {
        QVERIFY(fixture.history().undo().ok());
        QCOMPARE(fixture.state(), states[i]);
    }
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(fixture.history().redo().ok());
        QCOMPARE(fixture.state(), states[i]);
    }
}

void HistoryTest::undoAndRedo_goOnAfterReopening()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const QString first = fixture.state();
    QVERIFY(apply(fixture, confirmed(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    const QString second = fixture.state();
    QVERIFY(apply(fixture, rejected(id, fixture.mention(id, QStringLiteral("m2")))).ok());
    QVERIFY(fixture.history().undo().ok());
    fixture.reopen();
    QCOMPARE(fixture.state(), second);
    QCOMPARE((*fixture.history().redoStep())->kind, EditKind::Reject);
    QCOMPARE((*fixture.history().undoStep())->kind, EditKind::Confirm);
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.state(), first);
    fixture.reopen();
    QVERIFY(fixture.history().redo().ok());
    QCOMPARE(fixture.state(), second);
}

void HistoryTest::undo_ofEveryKindOfItemRestoresIt()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const QString before = fixture.state();
    const Article article = fixture.load(id);
    ArticleInfo info = article.info;
    info.title = QStringLiteral("Un autre titre");
    info.state = ArticleState::Done;
    ProjectEntity person;
    person.id = EntityStore::newId();
    person.name = QStringLiteral("Le maire de Marvaine");
    person.role = QStringLiteral("maire");
    person.aliases = {QStringLiteral("M. le maire"), QStringLiteral("Le maire de Marvaine")};
    person.wikidata = QStringLiteral("Q42");
    person.named = true;
    Entity cluster{QStringLiteral("e3"), person.name, EntityType::Person, Gender::Feminine, {}, person.id,
                   Status::Confirmed};
    Quotation spoken = fixture.quotation(id, QStringLiteral("q1"));
    const Quotation old = spoken;
    spoken.speaker = cluster.id;
    spoken.speakers = {cluster.id, QStringLiteral("e1")};
    spoken.spans = {{24, 26}, {31, 36}};
    // The quotation names the entity before it is there: references are looked at when all is written.
    const Edit edit{EditKind::SetSpeaker,
                    {{id, old, spoken}, {id, std::nullopt, cluster}, {{}, std::nullopt, person}, {id, article.info, info}}};
    QVERIFY(apply(fixture, edit).ok());
    const QString after = fixture.state();
    const Result<Edit> undone = fixture.history().undo();
    QVERIFY(undone.ok());
    QVERIFY(undone->changes == edit.inverse().changes);
    QCOMPARE(fixture.state(), before);
    const Result<Edit> redone = fixture.history().redo();
    QVERIFY(redone.ok());
    QVERIFY(redone->changes == edit.changes);
    QCOMPARE(fixture.state(), after);
}

void HistoryTest::apply_afterUndoCutsOffTheRest()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(apply(fixture, confirmed(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    QVERIFY(fixture.history().undo().ok());
    QVERIFY(apply(fixture, rejected(id, fixture.mention(id, QStringLiteral("m2")))).ok());
    QVERIFY(!*fixture.history().redoStep());
    QVERIFY(!fixture.history().redo().ok());
    QCOMPARE(fixture.history().steps(10)->size(), size_t(1));
}

void HistoryTest::undo_isRefusedWhenAnotherConnectionChangedIt()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(apply(fixture, rejected(id, fixture.mention(id, QStringLiteral("m2")))).ok());
    QVERIFY(apply(fixture, confirmed(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    // Another program that keeps no history, such as an older one.
    QVERIFY(execute(fixture.database(), QStringLiteral("UPDATE mention SET note = 'x' WHERE id = 'm1'")).ok());
    const QString state = fixture.state();
    const Result<Edit> refused = fixture.history().undo();
    QVERIFY(!refused.ok());
    QVERIFY(!refused.sentence().isEmpty());
    QCOMPARE(fixture.state(), state);
    // The step is out of the way; the one before it can be undone.
    QCOMPARE((*fixture.history().undoStep())->kind, EditKind::Reject);
    QVERIFY(fixture.history().undo().ok());
}

void HistoryTest::undo_withNothingToUndoSaysSo()
{
    StoreFixture fixture;
    QVERIFY(!*fixture.history().undoStep());
    QVERIFY(!fixture.history().undo().ok());
    QVERIFY(!fixture.history().redo().ok());
}

void HistoryTest::steps_nameKindTargetCountAndAuthor()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(apply(fixture, confirmed(id, fixture.quotation(id, QStringLiteral("q1")))).ok());
    const Step step = **fixture.history().undoStep();
    QCOMPARE(step.kind, EditKind::Confirm);
    QCOMPARE(step.target, Step::Target::Quotation);
    QCOMPARE(step.count, 1);
    QCOMPARE(step.article, id);
    QCOMPARE(step.author, anne);
    QCOMPARE(step.time, noon());
    QVERIFY(!step.undone);
    QVERIFY(fixture.history().undo().ok());
    QVERIFY(fixture.history().steps(1)->front().undone);
}

void HistoryTest::apply_keepsStrangeCharactersUndoable()
{
    StoreFixture fixture;
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    const Mention before = fixture.mention(id, QStringLiteral("m1"));
    Mention after = before;
    after.note = QStringLiteral("\uFEFFune marque, ") + QChar(0xFFFF) + QChar(0xD800) + QStringLiteral(" et 😀");
    QVERIFY(apply(fixture, {EditKind::Note, {{id, before, after}}}).ok());
    QCOMPARE(fixture.mention(id, QStringLiteral("m1")).note, QStringLiteral("une marque, \uFFFD\uFFFD et 😀"));
    QVERIFY(fixture.history().undo().ok());
    QVERIFY(fixture.history().redo().ok());
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.mention(id, QStringLiteral("m1")), before);
}

void HistoryTest::apply_ofABulkEditIsOneStep()
{
    StoreFixture fixture;
    const QString a = fixture.add(sampleArticle(QStringLiteral("a")));
    const QString b = fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("Autre.")));
    const QString before = fixture.state();
    Edit bulk = confirmed(a, fixture.mention(a, QStringLiteral("m1")));
    bulk.changes.push_back(confirmed(a, fixture.mention(a, QStringLiteral("m2"))).changes[0]);
    bulk.changes.push_back(confirmed(b, fixture.mention(b, QStringLiteral("m1"))).changes[0]);
    bulk.changes.push_back(confirmed(b, fixture.quotation(b, QStringLiteral("q1"))).changes[0]);
    QVERIFY(apply(fixture, bulk).ok());
    QCOMPARE((*fixture.history().undoStep())->count, 3);
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.state(), before);
    QVERIFY(!*fixture.history().undoStep());
}

void HistoryTest::lastTime_isThatOfTheLastEdit()
{
    StoreFixture fixture;
    QVERIFY(!fixture.history().lastTime()->isValid());
    const QString id = fixture.add(sampleArticle(QStringLiteral("a")));
    QVERIFY(apply(fixture, confirmed(id, fixture.mention(id, QStringLiteral("m1")))).ok());
    QCOMPARE(*fixture.history().lastTime(), noon());
}

GUILLEMET_TEST(HistoryTest)
#include "HistoryTest.moc"
