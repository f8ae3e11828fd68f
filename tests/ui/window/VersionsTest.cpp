#include "project/ArticleSession.h"
#include "project/jobs/ImportJob.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/panels/CarryOverPanel.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ImportCommands.h"
#include "ui/window/MessageStrip.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::Status;

/// A later version of an article comes in: the window offers to carry the marks over and decides nothing by itself.
class VersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLaterVersion_isOffered();
    void nothingIsDone_beforeItIsAsked();
    void accepted_itIsOneStep();
    void whatLostItsPlace_isListedAndShown();
    void withoutAnEarlierVersion_thatIsSaid();

private:
    static constexpr const char *later = "Rencontre à Sotchi\n\nMis à jour mardi. Le président russe Vladimir Poutine a reçu hier "
                                         "Bachar el-Assad. Le Kremlin l’a annoncé lundi.\n\n«Je voudrais vous féliciter», a déclaré "
                                         "Vladimir Poutine. «Je pense», a-t-il ajouté, «que le moment est venu».\n";
    /// Decides the whole sample and imports another text under its name.
    static void importLater(tests::WindowFixture &fixture, const QTemporaryDir &folder)
    {
        fixture.action("review.confirmAll")->trigger();
        QFile file(folder.filePath(QStringLiteral("sotchi.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(later);
        file.close();
        fixture.window()->imports()->import({file.fileName()});
        QTRY_COMPARE(fixture.workspace()->articleId(), QStringLiteral("sotchi-2"));
        QTRY_VERIFY(fixture.action("article.carryOver")->isEnabled()); // the import has ended
    }
    static CarryOverPanel *panel(const tests::WindowFixture &fixture) { return fixture.window()->findChild<CarryOverPanel *>(); }
};

void VersionsTest::aLaterVersion_isOffered()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    importLater(fixture, folder);
    QTRY_VERIFY(fixture.window()->parts().messages->sentence().contains(QStringLiteral("later version")));
    QVERIFY(!panel(fixture)->isVisible());
}

void VersionsTest::nothingIsDone_beforeItIsAsked()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    importLater(fixture, folder);
    fixture.action("article.carryOver")->trigger();
    QVERIFY(panel(fixture)->isVisible());
    QVERIFY(fixture.annotations().mentions().empty());
    QVERIFY(fixture.annotations().quotations().empty());
}

void VersionsTest::accepted_itIsOneStep()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    importLater(fixture, folder);
    fixture.action("article.carryOver")->trigger();
    Q_EMIT panel(fixture)->accepted();
    QVERIFY(fixture.annotations().mentions().size() >= 4);
    for (const annotation::Mention *mention : fixture.annotations().mentions())
        QCOMPARE(mention->status, Status::Confirmed);
    int toCheck = 0;
    for (const annotation::Quotation *quotation : fixture.annotations().quotations())
        toCheck += quotation->flagged && quotation->status == Status::Suggested;
    QCOMPARE(toCheck, 1); // «que le temps est venu» has another word now
    QCOMPARE(fixture.workspace()->tally().undecided(), 1);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.annotations().mentions().empty());
}

void VersionsTest::whatLostItsPlace_isListedAndShown()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    importLater(fixture, folder);
    fixture.action("article.carryOver")->trigger();
    auto *list = panel(fixture)->findChild<QListWidget *>(QStringLiteral("notCarried"));
    QVERIFY(list->isVisible());
    QStringList rows;
    for (int i = 0; i < list->count(); ++i)
        rows.append(list->item(i)->text());
    QVERIFY2(rows.join(u'\n').contains(QStringLiteral("la Syrie était prête")), qPrintable(rows.join(u'\n')));
    Q_EMIT list->itemActivated(list->item(list->count() - 1));
    QCOMPARE(fixture.workspace()->articleId(), QStringLiteral("sotchi"));
    QVERIFY(fixture.workspace()->selected().isAnnotation());
}

void VersionsTest::withoutAnEarlierVersion_thatIsSaid()
{
    tests::WindowFixture fixture;
    fixture.action("article.carryOver")->trigger();
    QVERIFY(fixture.window()->parts().messages->sentence().contains(QStringLiteral("no earlier version")));
    QVERIFY(!panel(fixture)->isVisible());
}

GUILLEMET_TEST(VersionsTest)
#include "VersionsTest.moc"
