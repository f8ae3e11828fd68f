#include "project/ProjectSearch.h"

#include "project/Intentions.h"
#include "project/Project.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::project;
using namespace guillemet::tests;

/// Words found in the texts of a project.
class ProjectSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void caseAndAccents_doNotCount();
    void offsets_areThoseOfTheText();
    void allWords_mustBeThere();
    void theWordsAround_areOnOneLine();
    void tooMany_areSaidToBeMore();
    void marksAlone_findNothing();
    void removedArticles_areNotFound();

private:
    std::unique_ptr<TestProject> m_files;
    std::unique_ptr<Project> m_project;
};

void ProjectSearchTest::initTestCase()
{
    m_files = std::make_unique<TestProject>();
    m_files->import(QStringLiteral("un.txt"), QString::fromUtf8("🎉 L’ÉTÉ.\n\nUn été à Sotchi,\nloin de tout.").toUtf8());
    m_files->import(QStringLiteral("deux.txt"), QString::fromUtf8("Pas d’hiver à Sotchi.").toUtf8());
    m_files->import(QStringLiteral("trois.txt"), QString::fromUtf8("Sotchi encore.").toUtf8());
    m_project = m_files->open();
}

void ProjectSearchTest::caseAndAccents_doNotCount()
{
    for (const char *words : {"été", "ETE", "Ete", "éTÉ"}) {
        const auto found = searchTexts(*m_project, QString::fromUtf8(words));
        QVERIFY(found.ok());
        QCOMPARE(found->places.size(), size_t(2));
        QCOMPARE(found->places.front().article, QStringLiteral("un"));
    }
}

void ProjectSearchTest::offsets_areThoseOfTheText()
{
    const auto article = *m_project->openArticle(QStringLiteral("un"));
    const auto found = searchTexts(*m_project, QStringLiteral("ete"));
    QCOMPARE(article->text().mid(found->places[0].span), QString::fromUtf8("ÉTÉ"));
    QCOMPARE(article->text().mid(found->places[1].span), QString::fromUtf8("été"));
    QCOMPARE(found->places[0].words, QString::fromUtf8("ÉTÉ"));
}

void ProjectSearchTest::allWords_mustBeThere()
{
    const auto found = searchTexts(*m_project, QStringLiteral("sotchi hiver"));
    QVERIFY(!found->places.empty());
    for (const FoundPlace &place : found->places)
        QCOMPARE(place.article, QStringLiteral("deux"));
    QVERIFY(searchTexts(*m_project, QStringLiteral("hiver loin"))->places.empty());
}

void ProjectSearchTest::theWordsAround_areOnOneLine()
{
    const auto found = searchTexts(*m_project, QStringLiteral("sotchi"));
    for (const FoundPlace &place : found->places)
        QVERIFY(!(place.before + place.words + place.after).contains(u'\n'));
}

void ProjectSearchTest::tooMany_areSaidToBeMore()
{
    QVERIFY(searchTexts(*m_project, QStringLiteral("sotchi"), 2)->more);
    QVERIFY(!searchTexts(*m_project, QStringLiteral("sotchi"), 3)->more);
}

void ProjectSearchTest::marksAlone_findNothing()
{
    for (const char *words : {"", "   ", "«»", "\"", "*", "AND", "(", "-"}) {
        const auto found = searchTexts(*m_project, QString::fromUtf8(words));
        QVERIFY2(found.ok(), words);
        QVERIFY2(found->places.empty(), words);
    }
}

void ProjectSearchTest::removedArticles_areNotFound()
{
    const auto info = m_project->articleInfo(QStringLiteral("trois"));
    QVERIFY(info.ok());
    QVERIFY(m_project->apply(removeArticles({*info})).ok());
    QCOMPARE(searchTexts(*m_project, QStringLiteral("sotchi"))->places.size(), size_t(2));
    QVERIFY(m_project->undo().ok());
    QCOMPARE(searchTexts(*m_project, QStringLiteral("sotchi"))->places.size(), size_t(3));
}

GUILLEMET_TEST(ProjectSearchTest)
#include "ProjectSearchTest.moc"
