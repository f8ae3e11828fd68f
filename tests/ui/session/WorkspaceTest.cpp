#include "ui/session/Workspace.h"

#include "project/ArticleSession.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEdit_isToldAndSelectedAgainByUndo();
    void whatIsGone_isNoLongerSelected();
    void aReset_isNotToldAsAnEdit();
    void closing_leavesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setProject(tests::sampleProject(m_folder->filePath(QStringLiteral("a.guillemet"))));
    QVERIFY(m_workspace->openArticle(QStringLiteral("sotchi")));
}

void WorkspaceTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void WorkspaceTest::anEdit_isToldAndSelectedAgainByUndo()
{
    QSignalSpy edited(m_workspace.get(), &Workspace::edited);
    const QString id = m_workspace->article()->annotations().quotations().front()->id;
    QVERIFY(m_workspace->carryOut(project::confirm(*m_workspace->article(), id, m_workspace->actor())));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_workspace->article()->annotations().quotation(id)->status, annotation::Status::Confirmed);
    m_workspace->select({});
    QVERIFY(m_workspace->undo());
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_workspace->selected(), Selected::quotation(id));
    QCOMPARE(m_workspace->article()->annotations().quotation(id)->status, annotation::Status::Suggested);
}

void WorkspaceTest::whatIsGone_isNoLongerSelected()
{
    const text::Span words = tests::spanOf(*m_workspace->article(), QStringLiteral("Syrie"));
    const auto edit = project::addName(*m_workspace->article(), words, annotation::EntityType::Place, m_workspace->actor());
    QVERIFY(m_workspace->carryOut(edit));
    const QString id = annotation::idOf(edit.changes.front().item());
    m_workspace->select(Selected::mention(id));
    QVERIFY(m_workspace->selectedMention());
    QVERIFY(m_workspace->undo());
    QVERIFY(!m_workspace->selected().isMention());
}

void WorkspaceTest::aReset_isNotToldAsAnEdit()
{
    QSignalSpy edited(m_workspace.get(), &Workspace::edited);
    m_workspace->project()->refresh();
    QCOMPARE(edited.size(), 0);
}

void WorkspaceTest::closing_leavesNothing()
{
    m_workspace->setProject(nullptr);
    QVERIFY(!m_workspace->article());
    QVERIFY(m_workspace->isReadOnly());
    QVERIFY(!m_workspace->undo());
}

GUILLEMET_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
