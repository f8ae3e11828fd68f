#include "project/EntityIntentions.h"
#include "project/Intentions.h"
#include "project/ProjectSearch.h"
#include "project/Widening.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;
using namespace guillemet::project;

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString m1 = QStringLiteral("m1");
const QString lea = QString::fromUtf8("Léa Roy");

Actor actor()
{
    return {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
}

} // namespace

/// Acts on more than one article, each one step.
class WideningTest : public QObject
{
    Q_OBJECT

    EntitySummary entityCalled(const QString &name) const
    {
        for (const EntitySummary &summary : m_project->entities()) {
            if (summary.entity.name == name)
                return summary;
        }
        return {};
    }
    std::shared_ptr<ArticleSession> article(const QString &id) const { return *m_project->openArticle(id); }

private Q_SLOTS:
    void init();
    void confirmInTheProjectIsOneStep();
    void countsAreWhatTheActChanges();
    void rejectInTheArticleLeavesTheOthers();
    void retypeTakesEntitiesAlongEverywhere();
    void decidedOnesAreLeftAlone();
    void editedEntityRenamesItsClusters();
    void editedTypeReachesItsNames();
    void mergedEntitiesAreOneEverywhere();
    void splitMentionIsItsOwn();
    void searchFindsEveryPlace();

private:
    std::unique_ptr<TestProject> m_files;
    std::unique_ptr<Project> m_project;
};

void WideningTest::init()
{
    m_project.reset();
    m_files = std::make_unique<TestProject>();
    m_files->importTwo();
    m_project = m_files->open();
}

void WideningTest::confirmInTheProjectIsOneStep()
{
    const auto session = article(a);
    const auto edit = actInProject(*m_project, *session, m1, WideAct::Confirm, EntityType::Person, actor());
    QVERIFY(edit);
    QCOMPARE(edit->changes.size(), size_t(2));
    const auto other = article(b);
    QVERIFY(m_project->apply(*edit));
    QCOMPARE(session->annotations().mention(m1)->status, Status::Confirmed);
    QCOMPARE(other->annotations().mention(m1)->status, Status::Confirmed);
    QVERIFY(m_project->undo());
    QCOMPARE(session->annotations().mention(m1)->status, Status::Suggested);
    QCOMPARE(other->annotations().mention(m1)->status, Status::Suggested);
    QVERIFY(!m_project->canUndo());
}

void WideningTest::countsAreWhatTheActChanges()
{
    const auto session = article(a);
    for (WideAct act : {WideAct::Confirm, WideAct::Reject, WideAct::Retype}) {
        const auto count = countAlike(*m_project, *session, m1, act, EntityType::Other);
        QVERIFY(count);
        QCOMPARE(*count, 2);
    }
}

void WideningTest::rejectInTheArticleLeavesTheOthers()
{
    const auto session = article(a);
    QVERIFY(m_project->apply(actInArticle(*session, m1, WideAct::Reject, EntityType::Person, actor())));
    QCOMPARE(session->annotations().mention(m1)->status, Status::Rejected);
    QCOMPARE(article(b)->annotations().mention(m1)->status, Status::Suggested);
}

void WideningTest::retypeTakesEntitiesAlongEverywhere()
{
    const auto session = article(a);
    const auto edit = actInProject(*m_project, *session, m1, WideAct::Retype, EntityType::Organisation, actor());
    QVERIFY(edit);
    QVERIFY(m_project->apply(*edit));
    for (const QString &id : {a, b}) {
        const auto there = article(id);
        QCOMPARE(there->annotations().mention(m1)->type, EntityType::Organisation);
        QCOMPARE(there->annotations().mention(m1)->provenance.origin, Origin::Corrected);
        QCOMPARE(there->annotations().entity(QStringLiteral("e1"))->type, EntityType::Organisation);
    }
    QVERIFY(m_project->undo());
    QCOMPARE(article(b)->annotations().entity(QStringLiteral("e1"))->type, EntityType::Person);
}

void WideningTest::decidedOnesAreLeftAlone()
{
    QVERIFY(m_project->apply(reject(*article(b), m1, actor())));
    const auto edit = actInProject(*m_project, *article(a), m1, WideAct::Confirm, EntityType::Person, actor());
    QVERIFY(edit);
    QCOMPARE(edit->changes.size(), size_t(1));
}

void WideningTest::editedEntityRenamesItsClusters()
{
    const ProjectEntity before = entityCalled(lea).entity;
    ProjectEntity after = before;
    after.name = QStringLiteral("Mme Roy");
    after.named = true;
    const auto edit = editEntity(*m_project, before, after);
    QVERIFY(edit);
    const auto session = article(a);
    QVERIFY(m_project->apply(*edit));
    QCOMPARE(session->annotations().entity(QStringLiteral("e1"))->name, QStringLiteral("Mme Roy"));
    QCOMPARE(article(b)->annotations().entity(QStringLiteral("e1"))->name, QStringLiteral("Mme Roy"));
    QVERIFY(m_project->undo());
    QCOMPARE(session->annotations().entity(QStringLiteral("e1"))->name, lea);
    QCOMPARE(entityCalled(lea).articles, 2);
}

void WideningTest::editedTypeReachesItsNames()
{
    const ProjectEntity before = entityCalled(lea).entity;
    ProjectEntity after = before;
    after.type = EntityType::Organisation;
    const auto edit = editEntity(*m_project, before, after);
    QVERIFY(edit);
    QVERIFY(m_project->apply(*edit));
    for (const QString &id : {a, b})
        QCOMPARE(article(id)->annotations().mention(m1)->type, EntityType::Organisation);
    QCOMPARE(article(a)->annotations().mention(QStringLiteral("m2"))->type, EntityType::Person);
}

void WideningTest::mergedEntitiesAreOneEverywhere()
{
    const auto session = article(a);
    const auto edit = mergeEntities(*m_project, *session, QStringLiteral("e1"), QStringLiteral("e2"));
    QVERIFY(edit);
    QVERIFY(m_project->apply(*edit));
    QVERIFY(!session->annotations().entity(QStringLiteral("e1")));
    QCOMPARE(session->annotations().mention(m1)->entity, QStringLiteral("e2"));
    QCOMPARE(session->annotations().quotation(QStringLiteral("q1"))->speaker, QStringLiteral("e2"));
    const EntitySummary paul = entityCalled(QStringLiteral("Paul"));
    QCOMPARE(paul.articles, 2);
    QVERIFY(paul.entity.aliases.contains(lea));
    QVERIFY(m_project->undo());
    QCOMPARE(session->annotations().mention(m1)->entity, QStringLiteral("e1"));
    QCOMPARE(entityCalled(lea).articles, 2);
}

void WideningTest::splitMentionIsItsOwn()
{
    const auto session = article(a);
    QVERIFY(m_project->apply(splitEntity(*session, m1, actor())));
    const QString own = session->annotations().mention(m1)->entity;
    QVERIFY(own != QStringLiteral("e1"));
    QVERIFY(session->annotations().entity(own)->projectEntity != article(b)->annotations().entity(QStringLiteral("e1"))->projectEntity);
    QVERIFY(m_project->undo());
    QVERIFY(!session->annotations().entity(own));
}

void WideningTest::searchFindsEveryPlace()
{
    const auto found = searchTexts(*m_project, QStringLiteral("lea roy"));
    QVERIFY(found);
    QVERIFY(found->places.size() >= 2);
    QCOMPARE(found->places.front().article, a);
    QCOMPARE(found->places.front().span.start, 0);
    const auto none = searchTexts(*m_project, QStringLiteral("introuvable"));
    QVERIFY(none && none->places.empty());
}

GUILLEMET_TEST(WideningTest)
#include "WideningTest.moc"
