#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;

namespace {

project::ArticleSession sample()
{
    return SessionBuilder(QStringLiteral("«Oui», dit Léa. «Non», dit Paul."))
        .entity(QStringLiteral("e1"), QStringLiteral("Léa"), EntityType::Person)
        .entity(QStringLiteral("e2"), QStringLiteral("Paul"), EntityType::Person)
        .name(QStringLiteral("Léa"), EntityType::Person, QStringLiteral("e1"))
        .name(QStringLiteral("Paul"), EntityType::Person, QStringLiteral("e2"))
        .quotation({QStringLiteral("Oui")}, QStringLiteral("e1"))
        .quotation({QStringLiteral("Non")})
        .session();
}

const QString q1 = QStringLiteral("q1");

} // namespace

class SpeakerIntentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setSpeaker_correctsAndIsCertain();
    void setSpeaker_toTheSuggestedOneConfirmsOnly();
    void setSpeaker_toNobody();
    void setSpeaker_ofAnUnknownEntityDoesNothing();
    void setSpeaker_thatStandsConfirmedDoesNothing();
    void setSpeakers_ofSeveralHasAFirst();
    void setNewSpeaker_makesAnEntity();
    void setNewSpeaker_findsTheOneOfThatName();
    void setNewSpeaker_replacedIsTakenAway();
    void setNewSpeaker_withoutANameIsNobody();
};

void SpeakerIntentionsTest::setSpeaker_correctsAndIsCertain()
{
    project::ArticleSession session = sample();
    const Edit edit = project::setSpeaker(session, q1, QStringLiteral("e2"), ada());
    QCOMPARE(edit.kind, EditKind::SetSpeaker);
    QVERIFY(carryOut(session, edit));
    const Quotation *quotation = session.annotations().quotation(q1);
    QCOMPARE(quotation->speaker, QStringLiteral("e2"));
    QCOMPARE(quotation->speakerConfidence, 1.0);
    QCOMPARE(quotation->status, Status::Confirmed);
    QCOMPARE(quotation->provenance.origin, Origin::Corrected);
}

void SpeakerIntentionsTest::setSpeaker_toTheSuggestedOneConfirmsOnly()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setSpeaker(session, q1, QStringLiteral("e1"), ada())));
    const Quotation *quotation = session.annotations().quotation(q1);
    QCOMPARE(quotation->status, Status::Confirmed);
    QCOMPARE(quotation->provenance.origin, Origin::Engine);
    QCOMPARE(quotation->speakerConfidence, 1.0);
}

void SpeakerIntentionsTest::setSpeaker_toNobody()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setSpeaker(session, q1, {}, ada())));
    QVERIFY(session.annotations().quotation(q1)->speaker.isEmpty());
    QVERIFY(session.annotations().entity(QStringLiteral("e1"))); // a name still speaks of her
}

void SpeakerIntentionsTest::setSpeaker_ofAnUnknownEntityDoesNothing()
{
    QVERIFY(project::setSpeaker(sample(), q1, QStringLiteral("e9"), ada()).isEmpty());
    QVERIFY(project::setSpeaker(sample(), QStringLiteral("q9"), QStringLiteral("e1"), ada()).isEmpty());
}

void SpeakerIntentionsTest::setSpeaker_thatStandsConfirmedDoesNothing()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setSpeaker(session, q1, QStringLiteral("e1"), ada())));
    QVERIFY(project::setSpeaker(session, q1, QStringLiteral("e1"), ada()).isEmpty());
}

void SpeakerIntentionsTest::setSpeakers_ofSeveralHasAFirst()
{
    project::ArticleSession session = sample();
    const QStringList both{QStringLiteral("e2"), QStringLiteral("e1")};
    QVERIFY(carryOut(session, project::setSpeakers(session, q1, both, ada())));
    QCOMPARE(session.annotations().quotation(q1)->speaker, QStringLiteral("e2"));
    QCOMPARE(session.annotations().quotation(q1)->speakers, both);
    QVERIFY(carryOut(session, project::setSpeaker(session, q1, QStringLiteral("e1"), ada())));
    QVERIFY(session.annotations().quotation(q1)->speakers.isEmpty());
}

void SpeakerIntentionsTest::setNewSpeaker_makesAnEntity()
{
    project::ArticleSession session = sample();
    const Edit edit = project::setNewSpeaker(session, q1, QStringLiteral("  Une  source "), ada());
    QVERIFY(carryOut(session, edit));
    const Entity *entity = session.annotations().entity(session.annotations().quotation(q1)->speaker);
    QVERIFY(entity);
    QCOMPARE(entity->name, QStringLiteral("Une source"));
    QVERIFY(carryOut(session, edit.inverse()));
    QCOMPARE(session.annotations().quotation(q1)->speaker, QStringLiteral("e1"));
    QCOMPARE(session.annotations().entities().size(), size_t(2));
}

void SpeakerIntentionsTest::setNewSpeaker_findsTheOneOfThatName()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setNewSpeaker(session, QStringLiteral("q2"), QStringLiteral("paul"), ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q2"))->speaker, QStringLiteral("e2"));
    QCOMPARE(session.annotations().entities().size(), size_t(2));
}

void SpeakerIntentionsTest::setNewSpeaker_replacedIsTakenAway()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setNewSpeaker(session, q1, QStringLiteral("Une source"), ada())));
    QVERIFY(carryOut(session, project::setNewSpeaker(session, q1, QStringLiteral("Un témoin"), ada())));
    QCOMPARE(session.annotations().entities().size(), size_t(3));
    QCOMPARE(session.annotations().entities().back()->name, QStringLiteral("Un témoin"));
}

void SpeakerIntentionsTest::setNewSpeaker_withoutANameIsNobody()
{
    project::ArticleSession session = sample();
    QVERIFY(carryOut(session, project::setNewSpeaker(session, q1, QStringLiteral("  "), ada())));
    QVERIFY(session.annotations().quotation(q1)->speaker.isEmpty());
}

GUILLEMET_TEST(SpeakerIntentionsTest)
#include "SpeakerIntentionsTest.moc"
