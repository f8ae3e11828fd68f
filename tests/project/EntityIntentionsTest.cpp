#include "project/EntityIntentions.h"

#include "project/Project.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::project;
using namespace guillemet::tests;

namespace {

const QString a = QStringLiteral("a");
const QString e1 = QStringLiteral("e1");
const QString e2 = QStringLiteral("e2");
const QString lea = QString::fromUtf8("Léa Roy");
const QString paul = QStringLiteral("Paul");

} // namespace

/// Edges of what is done with entities; the usual ways stand in WideningTest.
class EntityIntentionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingChanged_isNoEdit();
    void aRole_touchesNoArticle();
    void gender_reachesEveryCluster();
    void rejectedNames_keepTheirType();
    void mergingIntoItself_doesNothing();
    void mergingSomethingUnknown_doesNothing();
    void aMerge_keepsWhatOnlyTheOneKnew();
    void aMerge_leavesNoSpeakerTwice();
    void aMerge_takesCandidatesAlong();
    void mergesInARow_takeAllAliases();
    void splittingSomethingUnknown_doesNothing();
    void aSplit_isCalledByTheWords();
    void aMergeThatIsTakenBack_restoresAll();

private:
    ProjectEntity called(const QString &name) const
    {
        for (const EntitySummary &summary : m_project->entities()) {
            if (summary.entity.name == name)
                return summary.entity;
        }
        return {};
    }
    void apply(const Result<Edit> &edit)
    {
        QVERIFY(edit.ok());
        QVERIFY(m_project->apply(*edit).ok());
    }

    std::unique_ptr<TestProject> m_files;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<ArticleSession> m_article;
};

void EntityIntentionsTest::init()
{
    m_article.reset();
    m_project.reset();
    m_files = std::make_unique<TestProject>();
    m_files->importTwo();
    m_project = m_files->open();
    m_article = *m_project->openArticle(a);
}

void EntityIntentionsTest::nothingChanged_isNoEdit()
{
    const ProjectEntity entity = called(lea);
    QVERIFY(editEntity(*m_project, entity, entity)->isEmpty());
}

void EntityIntentionsTest::aRole_touchesNoArticle()
{
    ProjectEntity after = called(lea);
    after.role = QStringLiteral("maire");
    after.wikidata = QStringLiteral("Q42");
    const auto edit = editEntity(*m_project, called(lea), after);
    QCOMPARE(edit->changes.size(), size_t(1));
    apply(edit);
    QCOMPARE(called(lea).role, QStringLiteral("maire"));
    QCOMPARE(called(lea).wikidata, QStringLiteral("Q42"));
}

void EntityIntentionsTest::gender_reachesEveryCluster()
{
    ProjectEntity after = called(lea);
    after.gender = Gender::Feminine;
    apply(editEntity(*m_project, called(lea), after));
    QCOMPARE(m_article->annotations().entity(e1)->gender, Gender::Feminine);
    QCOMPARE((*m_project->openArticle(QStringLiteral("b")))->annotations().entity(e1)->gender, Gender::Feminine);
}

void EntityIntentionsTest::rejectedNames_keepTheirType()
{
    QVERIFY(m_project->apply(reject(*m_article, QStringLiteral("m1"), ada())).ok());
    ProjectEntity after = called(lea);
    after.type = EntityType::Place;
    apply(editEntity(*m_project, called(lea), after));
    QCOMPARE(m_article->annotations().mention(QStringLiteral("m1"))->type, EntityType::Person);
    QCOMPARE((*m_project->openArticle(QStringLiteral("b")))->annotations().mention(QStringLiteral("m1"))->type, EntityType::Place);
}

void EntityIntentionsTest::mergingIntoItself_doesNothing()
{
    QVERIFY(mergeEntities(*m_project, *m_article, e1, e1)->isEmpty());
}

void EntityIntentionsTest::mergingSomethingUnknown_doesNothing()
{
    QVERIFY(mergeEntities(*m_project, *m_article, e1, QStringLiteral("e99"))->isEmpty());
    QVERIFY(mergeEntities(*m_project, *m_article, {}, e1)->isEmpty());
}

void EntityIntentionsTest::aMerge_keepsWhatOnlyTheOneKnew()
{
    ProjectEntity known = called(lea);
    known.role = QStringLiteral("maire");
    known.wikidata = QStringLiteral("Q42");
    apply(editEntity(*m_project, called(lea), known));
    apply(mergeEntities(*m_project, *m_article, e1, e2));
    QCOMPARE(called(paul).role, QStringLiteral("maire"));
    QCOMPARE(called(paul).wikidata, QStringLiteral("Q42"));
    QCOMPARE(called(paul).aliases, QStringList(lea));
}

void EntityIntentionsTest::aMerge_leavesNoSpeakerTwice()
{
    QVERIFY(m_project->apply(setSpeakers(*m_article, QStringLiteral("q1"), {e1, e2}, ada())).ok());
    apply(mergeEntities(*m_project, *m_article, e1, e2));
    const Quotation *quotation = m_article->annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->speaker, e2);
    QCOMPARE(quotation->speakers.count(e2), quotation->speakers.size() ? 1 : 0);
    QVERIFY(!quotation->speakers.contains(e1));
}

void EntityIntentionsTest::aMerge_takesCandidatesAlong()
{
    ArticleSession session = SessionBuilder(QStringLiteral("Ada et Léa : «oui»"))
                                 .entity(e1, QStringLiteral("Ada"), EntityType::Person)
                                 .entity(e2, QStringLiteral("Léa"), EntityType::Person)
                                 .quotation({QStringLiteral("oui")}, e2)
                                 .session();
    Quotation with = *session.annotations().quotations().front();
    const Quotation without = with;
    with.candidates = {{e1, 0.6, {}}, {e2, 0.3, {}}};
    QVERIFY(session.annotations().apply({session.id(), without, with}).ok());
    const auto edit = mergeEntities(*m_project, session, e1, e2);
    QVERIFY(edit.ok());
    QVERIFY(carryOut(session, *edit));
    for (const SpeakerCandidate &candidate : session.annotations().quotations().front()->candidates)
        QCOMPARE(candidate.entity, e2);
}

void EntityIntentionsTest::mergesInARow_takeAllAliases()
{
    QVERIFY(m_project->apply(splitEntity(*m_article, QStringLiteral("m2"), ada())).ok());
    const QString own = m_article->annotations().mention(QStringLiteral("m2"))->entity;
    QVERIFY(own != e2);
    apply(mergeEntities(*m_project, *m_article, e1, own));
    const QString project = m_article->annotations().entity(own)->projectEntity;
    for (const EntitySummary &summary : m_project->entities()) {
        if (summary.entity.id == project)
            QVERIFY(summary.entity.aliases.contains(lea));
    }
    QCOMPARE(m_article->annotations().mention(QStringLiteral("m1"))->entity, own);
}

void EntityIntentionsTest::splittingSomethingUnknown_doesNothing()
{
    QVERIFY(splitEntity(*m_article, QStringLiteral("m99"), ada()).isEmpty());
}

void EntityIntentionsTest::aSplit_isCalledByTheWords()
{
    QVERIFY(m_project->apply(splitEntity(*m_article, QStringLiteral("m2"), ada())).ok());
    const QString own = m_article->annotations().mention(QStringLiteral("m2"))->entity;
    QCOMPARE(m_article->annotations().entity(own)->name, paul);
    QCOMPARE(m_article->annotations().mention(QStringLiteral("m2"))->status, Status::Confirmed);
}

void EntityIntentionsTest::aMergeThatIsTakenBack_restoresAll()
{
    const Mention before = *m_article->annotations().mention(QStringLiteral("m1"));
    const Quotation quotation = *m_article->annotations().quotation(QStringLiteral("q1"));
    apply(mergeEntities(*m_project, *m_article, e1, e2));
    QVERIFY(m_project->undo().ok());
    QCOMPARE(*m_article->annotations().mention(QStringLiteral("m1")), before);
    QCOMPARE(*m_article->annotations().quotation(QStringLiteral("q1")), quotation);
    QVERIFY(called(paul).aliases.isEmpty());
    QCOMPARE(called(lea).name, lea);
}

GUILLEMET_TEST(EntityIntentionsTest)
#include "EntityIntentionsTest.moc"
