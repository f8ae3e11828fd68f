#include "project/EngineMemory.h"
#include "project/Intentions.h"
#include "store/Database.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;

class EngineMemoryTest : public QObject
{
    Q_OBJECT

    detection::Memory memory() const
    {
        const auto database = store::Database::open(m_files->path(), store::Access::ReadOnly);
        const auto read = project::engineMemory(**database);
        if (!read)
            qFatal("%s", qPrintable(read.sentence()));
        return *read;
    }
    static project::Actor actor() { return {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()}; }

private Q_SLOTS:
    void init();
    void suggestionsTeachNothing();
    void confirmedNamesAreKnown();
    void rejectedNamesAreKnownUnlessConfirmedElsewhere();
    void theMoreOftenConfirmedTypeStands();
    void entitiesThatAPersonDescribedAreKnown();

private:
    std::unique_ptr<TestProject> m_files;
};

void EngineMemoryTest::init()
{
    m_files = std::make_unique<TestProject>();
    m_files->importTwo();
}

void EngineMemoryTest::suggestionsTeachNothing()
{
    QVERIFY(memory().isEmpty());
}

void EngineMemoryTest::confirmedNamesAreKnown()
{
    const auto project = m_files->open();
    const auto session = *project->openArticle(QStringLiteral("a"));
    QVERIFY(project->apply(project::retype(*session, QStringLiteral("m2"), EntityType::Organisation, actor())));
    const detection::Memory known = memory();
    QCOMPARE(known.names.size(), 1);
    QCOMPARE(known.names.value(QStringLiteral("Paul")).type, EntityType::Organisation);
    QCOMPARE(known.names.value(QStringLiteral("Paul")).confirmed, 1);
}

void EngineMemoryTest::rejectedNamesAreKnownUnlessConfirmedElsewhere()
{
    const auto project = m_files->open();
    const auto a = *project->openArticle(QStringLiteral("a"));
    const auto b = *project->openArticle(QStringLiteral("b"));
    QVERIFY(project->apply(project::rejectAll(*a, {QStringLiteral("m1"), QStringLiteral("m2")}, actor())));
    QCOMPARE(memory().rejectedNames.size(), 2);
    QVERIFY(project->apply(project::confirm(*b, QStringLiteral("m1"), actor())));
    QCOMPARE(memory().rejectedNames.keys(), QStringList(QStringLiteral("Paul")));
}

void EngineMemoryTest::theMoreOftenConfirmedTypeStands()
{
    m_files->import(QStringLiteral("more.jsonl"),
                    R"({"id":"x","text":"Oural, Oural, Oural","mentions":[{"start":0,"end":5,"type":"LOC"},{"start":7,"end":12,"type":"ORG"},{"start":14,"end":19,"type":"LOC"}]})" "\n");
    QCOMPARE(memory().names.value(QStringLiteral("Oural")).type, EntityType::Place);
}

void EngineMemoryTest::entitiesThatAPersonDescribedAreKnown()
{
    const auto project = m_files->open();
    const ProjectEntity before = project->entities().front().entity;
    ProjectEntity after = before;
    after.role = QStringLiteral("maire");
    after.aliases = QStringList(QStringLiteral("Madame le maire"));
    QVERIFY(project->apply({EditKind::EditEntity, {{QString(), before, after}}}));
    const detection::Memory known = memory();
    QCOMPARE(known.entities.size(), size_t(1));
    QCOMPARE(known.entities.front().name, before.name);
    QCOMPARE(known.entities.front().role, QStringLiteral("maire"));
}

GUILLEMET_TEST(EngineMemoryTest)
#include "EngineMemoryTest.moc"
