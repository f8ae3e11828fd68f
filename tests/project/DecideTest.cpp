#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;

class DecideTest : public QObject
{
    Q_OBJECT

private:
    static project::ArticleSession sample()
    {
        return SessionBuilder(QStringLiteral("Marie Curie est à Paris. «Il pleut», dit-elle."))
            .entity(QStringLiteral("e1"), QStringLiteral("Marie Curie"), EntityType::Person)
            .name(QStringLiteral("Marie Curie"), EntityType::Person, QStringLiteral("e1"))
            .name(QStringLiteral("Paris"), EntityType::Place)
            .quotation({QStringLiteral("Il pleut")}, QStringLiteral("e1"))
            .session();
    }

private Q_SLOTS:
    void confirm_keepsTheOriginAndNamesThePerson();
    void confirm_ofWhatIsConfirmedDoesNothing();
    void confirm_ofAnUnknownIdDoesNothing();
    void reject_isKeptAsRejected();
    void confirmAll_isOneEditOfEachOnce();
    void confirmAll_leavesOutWhatIsConfirmed();
    void rejectedCanBeConfirmedAgain();
    void inverseOfADecisionRestoresTheSuggestion();
    void remove_rejectsWhatTheEngineProposed();
    void remove_takesAwayWhatWasMadeByHand();
    void remove_takesTheEntityThatNothingElseSpeaksOf();
    void remove_keepsAnEntityThatIsASpeaker();
    void flag_andNoteDecideNothing();
    void note_thatIsTheSameDoesNothing();
    void state_changesTheArticle();
    void editArticle_keepsIdAndRefusesAnEmptyTitle();
    void removeArticles_passesOverRemovedOnes();
};

void DecideTest::confirm_keepsTheOriginAndNamesThePerson()
{
    project::ArticleSession session = sample();
    const Edit edit = project::confirm(session, QStringLiteral("m1"), ada());
    QCOMPARE(edit.kind, EditKind::Confirm);
    QCOMPARE(edit.changes.size(), size_t(1));
    QVERIFY(carryOut(session, edit));
    const Mention *mention = session.annotations().mention(QStringLiteral("m1"));
    QCOMPARE(mention->status, Status::Confirmed);
    QCOMPARE(mention->provenance.origin, Origin::Engine);
    QCOMPARE(mention->provenance.author, QStringLiteral("Ada"));
    QCOMPARE(mention->provenance.time, ada().time);
}

void DecideTest::confirm_ofWhatIsConfirmedDoesNothing()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::confirm(session, QStringLiteral("q1"), ada())));
    QVERIFY(project::confirm(session, QStringLiteral("q1"), ada()).isEmpty());
}

void DecideTest::confirm_ofAnUnknownIdDoesNothing()
{
    QVERIFY(project::confirm(sample(), QStringLiteral("m99"), ada()).isEmpty());
    QVERIFY(project::remove(sample(), QStringLiteral("q99"), ada()).isEmpty());
    QVERIFY(project::setNote(sample(), QStringLiteral("q99"), QStringLiteral("x"), ada()).isEmpty());
}

void DecideTest::reject_isKeptAsRejected()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::reject(session, QStringLiteral("q1"), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QVERIFY(quotation);
    QCOMPARE(quotation->status, Status::Rejected);
}

void DecideTest::confirmAll_isOneEditOfEachOnce()
{
    project::ArticleSession session = sample();
    const Edit edit = project::confirmAll(
        session, {QStringLiteral("m1"), QStringLiteral("q1"), QStringLiteral("m1"), QStringLiteral("m2")}, ada());
    QCOMPARE(edit.changes.size(), size_t(3));
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->status, Status::Confirmed);
}

void DecideTest::confirmAll_leavesOutWhatIsConfirmed()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::confirm(session, QStringLiteral("m1"), ada())));
    const Edit edit = project::confirmAll(session, {QStringLiteral("m1"), QStringLiteral("m2")}, ada());
    QCOMPARE(edit.changes.size(), size_t(1));
    QCOMPARE(idOf(edit.changes.front().item()), QStringLiteral("m2"));
}

void DecideTest::rejectedCanBeConfirmedAgain()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::rejectAll(session, {QStringLiteral("m1")}, ada())));
    QVERIFY(carryOut(session, project::confirm(session, QStringLiteral("m1"), ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->status, Status::Confirmed);
}

void DecideTest::inverseOfADecisionRestoresTheSuggestion()
{
    project::ArticleSession session = sample();
    const Mention before = *session.annotations().mention(QStringLiteral("m1"));
    const Edit edit = project::confirm(session, QStringLiteral("m1"), ada());
    QVERIFY(carryOut(session, edit));
    QVERIFY(carryOut(session, edit.inverse()));
    QVERIFY(*session.annotations().mention(QStringLiteral("m1")) == before);
}

void DecideTest::remove_rejectsWhatTheEngineProposed()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::remove(session, QStringLiteral("m2"), ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->status, Status::Rejected);
}

void DecideTest::remove_takesAwayWhatWasMadeByHand()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::addQuotation(session, {15, 23}, ada())));
    QVERIFY(session.annotations().quotation(QStringLiteral("q2")));
    QVERIFY(carryOut(session, project::remove(session, QStringLiteral("q2"), ada())));
    QVERIFY(!session.annotations().quotation(QStringLiteral("q2")));
}

void DecideTest::remove_takesTheEntityThatNothingElseSpeaksOf()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::addName(session, {26, 34}, EntityType::Other, ada())));
    QCOMPARE(session.annotations().entities().size(), size_t(2));
    const Edit edit = project::remove(session, QStringLiteral("m3"), ada());
    QCOMPARE(edit.changes.size(), size_t(2));
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().entities().size(), size_t(1));
    QVERIFY(carryOut(session, edit.inverse()));
    QCOMPARE(session.annotations().entities().size(), size_t(2));
}

void DecideTest::remove_keepsAnEntityThatIsASpeaker()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::addName(session, {26, 34}, EntityType::Other, ada())));
    QVERIFY(carryOut(session, project::setSpeaker(session, QStringLiteral("q1"), QStringLiteral("e2"), ada())));
    QVERIFY(carryOut(session, project::remove(session, QStringLiteral("m3"), ada())));
    QVERIFY(session.annotations().entity(QStringLiteral("e2")));
}

void DecideTest::flag_andNoteDecideNothing()
{
    project::ArticleSession session = sample();
    const Edit flag = project::setFlag(session, QStringLiteral("q1"), true, ada());
    QCOMPARE(flag.kind, EditKind::Flag);
    QVERIFY(carryOut(session, flag));
    QVERIFY(carryOut(session, project::setNote(session, QStringLiteral("q1"), QStringLiteral("vérifier"), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QVERIFY(quotation->flagged);
    QCOMPARE(quotation->note, QStringLiteral("vérifier"));
    QCOMPARE(quotation->status, Status::Suggested);
    QCOMPARE(quotation->provenance.author, QStringLiteral("guillemet test"));
}

void DecideTest::note_thatIsTheSameDoesNothing()
{
    QVERIFY(project::setNote(sample(), QStringLiteral("m1"), {}, ada()).isEmpty());
    QVERIFY(project::setFlag(sample(), QStringLiteral("m1"), false, ada()).isEmpty());
}

void DecideTest::state_changesTheArticle()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setState(session, ArticleState::Done, ada())));
    QCOMPARE(session.info().state, ArticleState::Done);
    QVERIFY(project::setState(session, ArticleState::Done, ada()).isEmpty());
}

void DecideTest::editArticle_keepsIdAndRefusesAnEmptyTitle()
{
    const ArticleInfo before = sample().info();
    ArticleInfo after = before;
    after.id = QStringLiteral("other");
    after.title = QStringLiteral("  ");
    after.outlet = QStringLiteral("Le Courrier");
    const Edit edit = project::editArticle(before, after);
    QCOMPARE(edit.changes.size(), size_t(1));
    const ArticleInfo made = std::get<ArticleInfo>(*edit.changes.front().after);
    QCOMPARE(made.id, before.id);
    QCOMPARE(made.title, before.title);
    QCOMPARE(made.outlet, QStringLiteral("Le Courrier"));
    QVERIFY(project::editArticle(before, before).isEmpty());
}

void DecideTest::removeArticles_passesOverRemovedOnes()
{
    ArticleInfo here = sample().info();
    ArticleInfo gone = here;
    gone.id = QStringLiteral("b");
    gone.removed = true;
    const Edit edit = project::removeArticles({here, gone});
    QCOMPARE(edit.kind, EditKind::RemoveArticle);
    QCOMPARE(edit.changes.size(), size_t(1));
    QVERIFY(std::get<ArticleInfo>(*edit.changes.front().after).removed);
}

GUILLEMET_TEST(DecideTest)
#include "DecideTest.moc"
