#include "project/Intentions.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtCore/QSettings>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;
using project::Project;

namespace {

const QString a = QStringLiteral("a");
const QString m1 = QStringLiteral("m1");
const QString q1 = QStringLiteral("q1");

/// All that an article holds, for comparing whole states.
struct State
{
    ArticleInfo info;
    std::vector<Mention> mentions;
    std::vector<Entity> entities;
    std::vector<Quotation> quotations;

    explicit State(const project::ArticleSession &session) : info(session.info())
    {
        for (const Mention *mention : session.annotations().mentions())
            mentions.push_back(*mention);
        for (const Entity *entity : session.annotations().entities())
            entities.push_back(*entity);
        for (const Quotation *quotation : session.annotations().quotations())
            quotations.push_back(*quotation);
    }
    friend bool operator==(const State &, const State &) = default;
};

project::Actor actor()
{
    return {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
}

std::shared_ptr<project::ArticleSession> opened(Project &project, const QString &id = a)
{
    const auto session = project.openArticle(id);
    return session ? *session : nullptr;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createMakesAnEmptyProjectAndRefusesAnExistingFile();
    void openRefusesWhatIsMissingOrForeign();
    void summariesTellWhatIsLeft();
    void theSameArticleIsTheSameObject();
    void anEditIsThereAfterReopening();
    void everyIntentionDoneUndoneRedoneUndone();
    void undoReachesBackOverClosing();
    void redoReachesBackOverClosing();
    void aNewEditCutsOffWhatWasUndone();
    void undoStepsNameWhatTheyDo();
    void signalsTellWhatChanged();
    void newEntitiesAreLinkedToTheProjects();
    void removedArticlesComeBackUntilTheProjectIsClosed();
    void articleInfoIsEdited();
    void aReadOnlyProjectRefusesEdits();
    void savedAtIsTheLastEdit();
    void annotatorIsKeptForTheAccount();
    void editsCarryTheAnnotator();

private:
    std::unique_ptr<TestProject> m_files;
};

void ProjectTest::init()
{
    m_files = std::make_unique<TestProject>();
    m_files->importTwo();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_files->folder.filePath(QStringLiteral("settings")));
}

void ProjectTest::createMakesAnEmptyProjectAndRefusesAnExistingFile()
{
    const QString path = m_files->folder.filePath(QStringLiteral("new.guillemet"));
    const auto created = Project::create(path);
    QVERIFY(created);
    QCOMPARE((*created)->name(), QStringLiteral("new"));
    QVERIFY((*created)->articles().empty() && !(*created)->canUndo() && !(*created)->isReadOnly());
    QVERIFY(Project::create(path).sentence().contains(QStringLiteral("new.guillemet")));
}

void ProjectTest::openRefusesWhatIsMissingOrForeign()
{
    for (const QString &path : {m_files->folder.filePath(QStringLiteral("none.guillemet")),
                                m_files->file(QStringLiteral("foreign.guillemet"), "no project"),
                                m_files->file(QStringLiteral("empty.guillemet"), "")}) {
        const auto opened = Project::open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.sentence().contains(QFileInfo(path).fileName()), qPrintable(opened.sentence()));
    }
}

void ProjectTest::summariesTellWhatIsLeft()
{
    const auto project = m_files->open();
    const auto articles = project->articles();
    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles.front().id, a);
    QCOMPARE(articles.front().undecided, 3);
    QCOMPARE(articles.front().decided, 0);
    QVERIFY(articles.front().detected);
    const auto session = opened(*project);
    QVERIFY(project->apply(project::confirm(*session, m1, actor())));
    const auto row = project->article(a);
    QVERIFY(row);
    QCOMPARE(row->undecided, 2);
    QCOMPARE(row->decided, 1);
    QVERIFY(!project->article(QStringLiteral("zzz")));
}

void ProjectTest::theSameArticleIsTheSameObject()
{
    const auto project = m_files->open();
    const auto first = opened(*project);
    QCOMPARE(opened(*project), first);
    QVERIFY(!project->openArticle(QStringLiteral("zzz")));
}

void ProjectTest::anEditIsThereAfterReopening()
{
    {
        const auto project = m_files->open();
        QVERIFY(project->apply(project::reject(*opened(*project), q1, actor())));
    }
    const auto project = m_files->open();
    const auto session = opened(*project);
    QCOMPARE(session->annotations().quotation(q1)->status, Status::Rejected);
}

void ProjectTest::everyIntentionDoneUndoneRedoneUndone()
{
    using Intention = std::function<Edit(project::ArticleSession &)>;
    const auto who = actor();
    const std::vector<Intention> intentions = {
        [&](auto &s) { return project::confirm(s, m1, who); },
        [&](auto &s) { return project::rejectAll(s, {m1, q1}, who); },
        [&](auto &s) { return project::addName(s, {4, 7}, EntityType::Other, who); },
        [&](auto &s) { return project::addName(s, {0, 11}, EntityType::Person, who); },
        [&](auto &s) { return project::addQuotation(s, {18, 24}, who); },
        [&](auto &s) { return project::addFragment(s, q1, {18, 24}, who); },
        [&](auto &s) { return project::retype(s, m1, EntityType::Organisation, who); },
        [&](auto &s) { return project::setSpan(s, m1, 0, {0, 3}, who); },
        [&](auto &s) { return project::setKind(s, q1, QuotationKind::Mixed, who); },
        [&](auto &s) { return project::setCue(s, q1, text::Span{8, 11}, who); },
        [&](auto &s) { return project::setSource(s, q1, text::Span{0, 7}, who); },
        [&](auto &s) { return project::setSpeaker(s, q1, QStringLiteral("e2"), who); },
        [&](auto &s) { return project::setNewSpeaker(s, q1, QStringLiteral("Une source"), who); },
        [&](auto &s) { return project::setEntity(s, QStringLiteral("m2"), QStringLiteral("e1"), who); },
        [&](auto &s) { return project::setFlag(s, m1, true, who); },
        [&](auto &s) { return project::setNote(s, q1, QStringLiteral("à vérifier"), who); },
        [&](auto &s) { return project::setState(s, ArticleState::Done, who); },
    };
    const auto project = m_files->open();
    for (size_t i = 0; i < intentions.size(); ++i) {
        const auto session = opened(*project);
        const State before(*session);
        const Edit edit = intentions[i](*session);
        QVERIFY2(!edit.isEmpty(), qPrintable(QString::number(i)));
        const auto applied = project->apply(edit);
        QVERIFY2(applied, qPrintable(QStringLiteral("%1: %2").arg(i).arg(applied.sentence())));
        const State after(*session);
        QVERIFY2(!(after == before), qPrintable(QString::number(i)));
        // Memory says what the file says.
        {
            const auto other = m_files->open(Project::Access::ReadOnly);
            QVERIFY2(State(*opened(*other)) == after, qPrintable(QString::number(i)));
        }
        QVERIFY(project->undo());
        QVERIFY2(State(*session) == before, qPrintable(QString::number(i)));
        QVERIFY(project->redo());
        QVERIFY2(State(*session) == after, qPrintable(QString::number(i)));
        QVERIFY(project->undo());
        QVERIFY2(State(*session) == before, qPrintable(QString::number(i)));
    }
}

void ProjectTest::undoReachesBackOverClosing()
{
    std::optional<State> start;
    {
        const auto project = m_files->open();
        const auto session = opened(*project);
        start.emplace(*session);
        QVERIFY(project->apply(project::confirm(*session, m1, actor())));
        QVERIFY(project->apply(project::addName(*session, {18, 19}, EntityType::Other, actor())));
        QVERIFY(project->apply(project::setSpeaker(*session, q1, QStringLiteral("e2"), actor())));
    }
    const auto project = m_files->open();
    const auto session = opened(*project);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(project->canUndo());
        QVERIFY(project->undo());
    }
    QVERIFY(!project->canUndo());
    QVERIFY(!project->undo());
    QVERIFY(State(*session) == *start);
}

void ProjectTest::redoReachesBackOverClosing()
{
    std::optional<State> done;
    {
        const auto project = m_files->open();
        const auto session = opened(*project);
        QVERIFY(project->apply(project::addName(*session, {12, 17}, EntityType::Other, actor())));
        done.emplace(*session);
        QVERIFY(project->undo());
    }
    const auto project = m_files->open();
    QVERIFY(project->canRedo());
    const auto redone = project->redo();
    QVERIFY(redone);
    QCOMPARE(redone->kind, EditKind::Add);
    QVERIFY(State(*opened(*project)) == *done);
    QVERIFY(!project->canRedo());
}

void ProjectTest::aNewEditCutsOffWhatWasUndone()
{
    const auto project = m_files->open();
    const auto session = opened(*project);
    QVERIFY(project->apply(project::confirm(*session, m1, actor())));
    QVERIFY(project->undo());
    QVERIFY(project->canRedo());
    QVERIFY(project->apply(project::confirm(*session, q1, actor())));
    QVERIFY(!project->canRedo());
}

void ProjectTest::undoStepsNameWhatTheyDo()
{
    const auto project = m_files->open();
    const auto session = opened(*project);
    QVERIFY(project->apply(project::confirmAll(*session, {m1, QStringLiteral("m2")}, actor())));
    project::UndoStep step = project->undoStep();
    QCOMPARE(step.kind, EditKind::Confirm);
    QCOMPARE(step.target, project::UndoStep::Target::Mention);
    QCOMPARE(step.count, 2);
    QCOMPARE(step.article, a);
    QVERIFY(project->apply(project::setState(*session, ArticleState::InReview, actor())));
    QCOMPARE(project->undoStep().target, project::UndoStep::Target::Article);
    QVERIFY(project->undo());
    QCOMPARE(project->redoStep().kind, EditKind::SetState);
}

void ProjectTest::signalsTellWhatChanged()
{
    const auto project = m_files->open();
    const auto session = opened(*project);
    QSignalSpy annotations(project.get(), &Project::annotationsChanged);
    QSignalSpy row(project.get(), &Project::articleChanged);
    QSignalSpy list(project.get(), &Project::articlesChanged);
    QSignalSpy entities(project.get(), &Project::entitiesChanged);
    QSignalSpy undo(project.get(), &Project::undoChanged);
    QVERIFY(project->apply(project::confirm(*session, m1, actor())));
    QCOMPARE(annotations.size(), 1);
    QCOMPARE(annotations.first().first().toString(), a);
    QCOMPARE(row.size(), 1);
    QCOMPARE(list.size(), 0);
    QCOMPARE(entities.size(), 0);
    QCOMPARE(undo.size(), 1);
    QVERIFY(project->apply(project::reject(*session, m1, actor())));
    QCOMPARE(entities.size(), 1); // its numbers leave the rejected out
    QVERIFY(project->apply(Edit()));
    QCOMPARE(undo.size(), 2);
}

void ProjectTest::newEntitiesAreLinkedToTheProjects()
{
    const auto project = m_files->open();
    const auto inB = opened(*project, QStringLiteral("b"));
    const auto inA = opened(*project);
    // «Paul» is an entity of the project by article a; article b does not have him yet.
    QVERIFY(project->apply(project::setNewSpeaker(*inB, QStringLiteral("q9"), QStringLiteral("x"), actor())));
    QVERIFY(project->apply(project::addQuotation(*inB, {0, 5}, actor())));
    const QString quotation = inB->annotations().quotations().front()->id;
    QVERIFY(project->apply(project::setNewSpeaker(*inB, quotation, QStringLiteral("Paul"), actor())));
    const Entity *paul = inB->annotations().entity(inB->annotations().quotation(quotation)->speaker);
    QVERIFY(paul);
    QCOMPARE(paul->projectEntity, inA->annotations().entity(QStringLiteral("e2"))->projectEntity);
    QCOMPARE(paul->linkStatus, Status::Suggested);
    // Nobody is called so yet: the project gets a new one.
    QVERIFY(project->apply(project::setNewSpeaker(*inB, quotation, QStringLiteral("Une passante"), actor())));
    const Entity *passer = inB->annotations().entity(inB->annotations().quotation(quotation)->speaker);
    QVERIFY(passer && !passer->projectEntity.isEmpty());
    QCOMPARE(passer->linkStatus, Status::Confirmed);
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    QVERIFY(project->undo());
}

void ProjectTest::removedArticlesComeBackUntilTheProjectIsClosed()
{
    {
        const auto project = m_files->open();
        const auto session = opened(*project);
        QVERIFY(project->apply(project::confirm(*opened(*project, QStringLiteral("b")), m1, actor())));
        QSignalSpy list(project.get(), &Project::articlesChanged);
        QVERIFY(project->apply(project::removeArticles({session->info()})));
        QCOMPARE(list.size(), 1);
        QCOMPARE(project->articles().size(), size_t(1));
        QVERIFY(project->undo());
        QCOMPARE(project->articles().size(), size_t(2));
        QVERIFY(project->redo());
    }
    const auto project = m_files->open();
    QCOMPARE(project->articles().size(), size_t(1));
    QVERIFY(!project->openArticle(a));
    QVERIFY(project->canUndo()); // what was done in the other article
    const auto undone = project->undo();
    QVERIFY(undone);
    QCOMPARE(undone->changes.front().article, QStringLiteral("b"));
    QVERIFY(!project->canUndo());
}

void ProjectTest::articleInfoIsEdited()
{
    const auto project = m_files->open();
    const auto session = opened(*project);
    ArticleInfo after = session->info();
    after.title = QStringLiteral("Autre titre");
    after.author = QStringLiteral("A. Plume");
    QVERIFY(project->apply(project::editArticle(session->info(), after)));
    QCOMPARE(project->article(a)->title, QStringLiteral("Autre titre"));
    QCOMPARE(session->info().author, QStringLiteral("A. Plume"));
    QCOMPARE(project->articleInfo(a)->author, QStringLiteral("A. Plume"));
    QVERIFY(project->undo());
    QCOMPARE(session->info().title, QStringLiteral("A"));
}

void ProjectTest::aReadOnlyProjectRefusesEdits()
{
    const auto project = m_files->open(Project::Access::ReadOnly);
    QVERIFY(project->isReadOnly());
    const auto session = opened(*project);
    const auto applied = project->apply(project::confirm(*session, m1, actor()));
    QVERIFY(!applied);
    QVERIFY(applied.sentence().contains(project->name()));
    QCOMPARE(session->annotations().mention(m1)->status, Status::Suggested);
    QVERIFY(!project->canUndo());
}

void ProjectTest::savedAtIsTheLastEdit()
{
    QDateTime saved;
    {
        const auto project = m_files->open();
        QVERIFY(!project->savedAt().isValid());
        QVERIFY(project->apply(project::confirm(*opened(*project), m1, actor())));
        saved = project->savedAt();
        QVERIFY(saved.isValid());
        QVERIFY(qAbs(saved.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
    }
    QCOMPARE(m_files->open()->savedAt(), saved);
}

void ProjectTest::annotatorIsKeptForTheAccount()
{
    const auto project = m_files->open();
    const QString own = project->annotator();
    QVERIFY(!own.isEmpty());
    project->setAnnotator(QStringLiteral("  Ada  Byron "));
    QCOMPARE(project->annotator(), QStringLiteral("Ada Byron"));
    QCOMPARE(m_files->open()->annotator(), QStringLiteral("Ada Byron"));
    project->setAnnotator({}); // back to the account's own
    QCOMPARE(project->annotator(), own);
}

void ProjectTest::editsCarryTheAnnotator()
{
    {
        const auto project = m_files->open();
        QVERIFY(project->apply(project::confirm(*opened(*project), m1, actor())));
    }
    const auto project = m_files->open();
    const auto session = opened(*project);
    QCOMPARE(session->annotations().mention(m1)->provenance.author, QStringLiteral("Ada"));
    QVERIFY(session->annotations().mention(m1)->provenance.time.isValid());
}

GUILLEMET_TEST(ProjectTest)
#include "ProjectTest.moc"
