#include "ui/dialogs/ArticleDialog.h"

#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

using namespace guillemet;
using namespace guillemet::ui;

class ArticleDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTyped_isInTheInfo();
    void anEmptyTitle_leavesTheOldOne();
};

void ArticleDialogTest::whatIsTyped_isInTheInfo()
{
    annotation::ArticleInfo info;
    info.id = QStringLiteral("a");
    info.title = QStringLiteral("Avant");
    ArticleDialog dialog(info);
    auto *title = dialog.findChild<QLineEdit *>(QStringLiteral("title"));
    title->clear();
    QTest::keyClicks(title, QStringLiteral("Apres"));
    QCOMPARE(dialog.info().title, QStringLiteral("Apres"));
    QCOMPARE(dialog.info().id, QStringLiteral("a"));
}

void ArticleDialogTest::anEmptyTitle_leavesTheOldOne()
{
    annotation::ArticleInfo info;
    info.title = QStringLiteral("Avant");
    ArticleDialog dialog(info);
    dialog.findChild<QLineEdit *>(QStringLiteral("title"))->clear();
    QCOMPARE(dialog.info().title, QStringLiteral("Avant"));
}

GUILLEMET_TEST(ArticleDialogTest)
#include "ArticleDialogTest.moc"
