#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;

namespace {

const QString article = QStringLiteral("Vladimir Poutine est à Sotchi. Poutine reçoit Assad.\nSotchi attend, dit Vladimir Poutine.");

SessionBuilder sample()
{
    return SessionBuilder(article)
        .entity(QStringLiteral("e1"), QStringLiteral("Vladimir Poutine"), EntityType::Person)
        .entity(QStringLiteral("e2"), QStringLiteral("Sotchi"), EntityType::Place)
        .name(QStringLiteral("Vladimir Poutine"), EntityType::Person, QStringLiteral("e1"))
        .name(QStringLiteral("Sotchi"), EntityType::Place, QStringLiteral("e2"));
}

text::Span at(const QString &words, int nth = 0)
{
    return SessionBuilder::spanOf(article, words, nth);
}

} // namespace

class NameIntentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addName_isConfirmedAndManual();
    void addName_joinsTheEntityOfTheSameForm();
    void addName_ofAnotherTypeMakesAnEntityOfItsOwn();
    void addName_trimsBlanksAndWholePairs();
    void addName_ofNothingDoesNothing();
    void addName_onTheSameSpanRetypesIt();
    void addName_bringsARejectedOneBack();
    void addName_takesThePlaceOfANarrowerSuggestionAndItsEntity();
    void addName_leavesAConfirmedNameAlone();
    void addName_undoneRestoresEverything();
    void retype_isCorrectedAndTakesItsEntityAlong();
    void retype_toTheSameTypeConfirms();
    void retype_keepsTheEntityThatAPersonConfirmedElsewhere();
    void retype_ofAnImportedOneStaysImported();
    void setEntity_movesTheMentionAndDropsTheEmptyEntity();
    void setEntity_ofAnUnknownEntityDoesNothing();
    void setSpan_movesTheEdgeAndRenamesTheEntity();
    void setSpan_keepsANameThatIsUsedElsewhere();
    void setSpan_outsideTheTextIsCutToIt();
    void setSpan_overAnotherSuggestionTakesItsPlace();
};

void NameIntentionsTest::addName_isConfirmedAndManual()
{
    project::ArticleSession session = sample().session();
    const Edit edit = project::addName(session, at(QStringLiteral("Assad")), EntityType::Person, ada());
    QCOMPARE(edit.kind, EditKind::Add);
    QVERIFY(carryOut(session, edit));
    const Mention *mention = session.annotations().mention(QStringLiteral("m3"));
    QVERIFY(mention);
    QCOMPARE(mention->span, at(QStringLiteral("Assad")));
    QCOMPARE(mention->status, Status::Confirmed);
    QCOMPARE(mention->provenance.origin, Origin::Manual);
    QCOMPARE(mention->confidence, 1.0);
    const Entity *entity = session.annotations().entity(mention->entity);
    QVERIFY(entity);
    QCOMPARE(entity->name, QStringLiteral("Assad"));
    QCOMPARE(entity->linkStatus, Status::Confirmed);
}

void NameIntentionsTest::addName_joinsTheEntityOfTheSameForm()
{
    project::ArticleSession session = sample().session();
    QVERIFY(carryOut(session, project::addName(session, at(QStringLiteral("Sotchi"), 1), EntityType::Place, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m3"))->entity, QStringLiteral("e2"));
    QCOMPARE(session.annotations().entities().size(), size_t(2));
}

void NameIntentionsTest::addName_ofAnotherTypeMakesAnEntityOfItsOwn()
{
    project::ArticleSession session = sample().session();
    QVERIFY(carryOut(session, project::addName(session, at(QStringLiteral("Sotchi"), 1), EntityType::Organisation, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m3"))->entity, QStringLiteral("e3"));
    QCOMPARE(session.annotations().entity(QStringLiteral("e3"))->type, EntityType::Organisation);
}

void NameIntentionsTest::addName_trimsBlanksAndWholePairs()
{
    const QString text = QString::fromUtf8("Voici 😀Léa\u00a0 ici");
    project::ArticleSession session = SessionBuilder(text).session();
    // From within the emoji's pair to the blanks after the name.
    QVERIFY(carryOut(session, project::addName(session, {7, 13}, EntityType::Person, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->span, (text::Span{6, 11}));
}

void NameIntentionsTest::addName_ofNothingDoesNothing()
{
    project::ArticleSession session = sample().session();
    QVERIFY(project::addName(session, {8, 9}, EntityType::Person, ada()).isEmpty());
    QVERIFY(project::addName(session, {5, 5}, EntityType::Person, ada()).isEmpty());
    QVERIFY(project::addName(session, {5000, 6000}, EntityType::Person, ada()).isEmpty());
}

void NameIntentionsTest::addName_onTheSameSpanRetypesIt()
{
    project::ArticleSession session = sample().session();
    const Edit edit = project::addName(session, at(QStringLiteral("Sotchi")), EntityType::Organisation, ada());
    QCOMPARE(edit.kind, EditKind::Retype);
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().mentions().size(), size_t(2));
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->provenance.origin, Origin::Corrected);
}

void NameIntentionsTest::addName_bringsARejectedOneBack()
{
    project::ArticleSession session = sample().session();
    QVERIFY(carryOut(session, project::reject(session, QStringLiteral("m2"), ada())));
    QVERIFY(carryOut(session, project::addName(session, at(QStringLiteral("Sotchi")), EntityType::Place, ada())));
    QCOMPARE(session.annotations().mentions().size(), size_t(2));
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->status, Status::Confirmed);
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->provenance.origin, Origin::Engine);
}

void NameIntentionsTest::addName_takesThePlaceOfANarrowerSuggestionAndItsEntity()
{
    project::ArticleSession session = SessionBuilder(article)
                                          .entity(QStringLiteral("e1"), QStringLiteral("Poutine"), EntityType::Person)
                                          .name(QStringLiteral("Poutine"), EntityType::Person, QStringLiteral("e1"))
                                          .session();
    QVERIFY(carryOut(session, project::addName(session, at(QStringLiteral("Vladimir Poutine")), EntityType::Person, ada())));
    QCOMPARE(session.annotations().mentions().size(), size_t(1));
    QCOMPARE(session.annotations().mentions().front()->entity, QStringLiteral("e1"));
}

void NameIntentionsTest::addName_leavesAConfirmedNameAlone()
{
    project::ArticleSession session = sample().session();
    QVERIFY(carryOut(session, project::confirm(session, QStringLiteral("m1"), ada())));
    QVERIFY(carryOut(session, project::addName(session, at(QStringLiteral("Poutine")), EntityType::Person, ada())));
    QVERIFY(session.annotations().mention(QStringLiteral("m1")));
    QCOMPARE(session.annotations().mentions().size(), size_t(3));
}

void NameIntentionsTest::addName_undoneRestoresEverything()
{
    project::ArticleSession session = sample().session();
    const Mention before = *session.annotations().mention(QStringLiteral("m1"));
    const Edit edit = project::addName(session, {0, 20}, EntityType::Other, ada());
    QVERIFY(carryOut(session, edit));
    QVERIFY(!session.annotations().mention(QStringLiteral("m1")));
    QVERIFY(carryOut(session, edit.inverse()));
    QVERIFY(*session.annotations().mention(QStringLiteral("m1")) == before);
    QCOMPARE(session.annotations().entities().size(), size_t(2));
}

void NameIntentionsTest::retype_isCorrectedAndTakesItsEntityAlong()
{
    project::ArticleSession session = sample().session();
    const Edit edit = project::retype(session, QStringLiteral("m1"), EntityType::Organisation, ada());
    QVERIFY(carryOut(session, edit));
    const Mention *mention = session.annotations().mention(QStringLiteral("m1"));
    QCOMPARE(mention->type, EntityType::Organisation);
    QCOMPARE(mention->status, Status::Confirmed);
    QCOMPARE(mention->provenance.origin, Origin::Corrected);
    QCOMPARE(session.annotations().entity(QStringLiteral("e1"))->type, EntityType::Organisation);
}

void NameIntentionsTest::retype_toTheSameTypeConfirms()
{
    project::ArticleSession session = sample().session();
    const Edit edit = project::retype(session, QStringLiteral("m1"), EntityType::Person, ada());
    QCOMPARE(edit.kind, EditKind::Confirm);
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->provenance.origin, Origin::Engine);
    QVERIFY(project::retype(session, QStringLiteral("m1"), EntityType::Person, ada()).isEmpty());
}

void NameIntentionsTest::retype_keepsTheEntityThatAPersonConfirmedElsewhere()
{
    project::ArticleSession session
        = sample().name(QStringLiteral("Vladimir Poutine"), EntityType::Person, QStringLiteral("e1"), 1).session();
    QVERIFY(carryOut(session, project::confirm(session, QStringLiteral("m3"), ada())));
    QVERIFY(carryOut(session, project::retype(session, QStringLiteral("m1"), EntityType::Other, ada())));
    QCOMPARE(session.annotations().entity(QStringLiteral("e1"))->type, EntityType::Person);
}

void NameIntentionsTest::retype_ofAnImportedOneStaysImported()
{
    Mention mention;
    mention.id = QStringLiteral("m1");
    mention.span = {0, 8};
    mention.provenance.origin = Origin::Imported;
    project::ArticleSession session({}, text::ArticleText(article), AnnotationSet({mention}, {}, {}));
    QVERIFY(carryOut(session, project::retype(session, QStringLiteral("m1"), EntityType::Other, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->provenance.origin, Origin::Imported);
}

void NameIntentionsTest::setEntity_movesTheMentionAndDropsTheEmptyEntity()
{
    project::ArticleSession session = sample().session();
    const Edit edit = project::setEntity(session, QStringLiteral("m2"), QStringLiteral("e1"), ada());
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().mention(QStringLiteral("m2"))->entity, QStringLiteral("e1"));
    QVERIFY(!session.annotations().entity(QStringLiteral("e2")));
    QVERIFY(carryOut(session, edit.inverse()));
    QVERIFY(session.annotations().entity(QStringLiteral("e2")));
}

void NameIntentionsTest::setEntity_ofAnUnknownEntityDoesNothing()
{
    QVERIFY(project::setEntity(sample().session(), QStringLiteral("m2"), QStringLiteral("e77"), ada()).isEmpty());
}

void NameIntentionsTest::setSpan_movesTheEdgeAndRenamesTheEntity()
{
    project::ArticleSession session = SessionBuilder(article)
                                          .entity(QStringLiteral("e1"), QStringLiteral("Vladimir"), EntityType::Person)
                                          .name(QStringLiteral("Vladimir"), EntityType::Person, QStringLiteral("e1"))
                                          .session();
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("m1"), 0, {0, 16}, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->provenance.origin, Origin::Corrected);
    QCOMPARE(session.annotations().entity(QStringLiteral("e1"))->name, QStringLiteral("Vladimir Poutine"));
}

void NameIntentionsTest::setSpan_keepsANameThatIsUsedElsewhere()
{
    project::ArticleSession session
        = sample().name(QStringLiteral("Vladimir Poutine"), EntityType::Person, QStringLiteral("e1"), 1).session();
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("m1"), 0, at(QStringLiteral("Poutine")), ada())));
    QCOMPARE(session.annotations().entity(QStringLiteral("e1"))->name, QStringLiteral("Vladimir Poutine"));
}

void NameIntentionsTest::setSpan_outsideTheTextIsCutToIt()
{
    project::ArticleSession session = sample().session();
    QVERIFY(project::setSpan(session, QStringLiteral("m1"), 0, {900, 950}, ada()).isEmpty());
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("m1"), 0, {-5, 8}, ada())));
    QCOMPARE(session.annotations().mention(QStringLiteral("m1"))->span, (text::Span{0, 8}));
}

void NameIntentionsTest::setSpan_overAnotherSuggestionTakesItsPlace()
{
    project::ArticleSession session = sample().session();
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("m1"), 0, {0, 29}, ada())));
    QVERIFY(!session.annotations().mention(QStringLiteral("m2")));
    QVERIFY(!session.annotations().entity(QStringLiteral("e2")));
}

GUILLEMET_TEST(NameIntentionsTest)
#include "NameIntentionsTest.moc"
