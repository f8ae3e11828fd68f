#include "ui/dialogs/QuotationsDialog.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "project/Project.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace guillemet;
using namespace guillemet::ui;

class QuotationsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void list_holdsTheProjectsQuotations();
    void filters_byWordsAndSpeaker();
    void aClick_saysWhereToGo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void QuotationsDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.guillemet"));
    tests::sampleProject(m_path).reset();
}

void QuotationsDialogTest::list_holdsTheProjectsQuotations()
{
    QuotationsDialog dialog;
    dialog.load(m_path);
    auto *list = dialog.findChild<QListView *>(QStringLiteral("projectQuotations"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Je voudrais vous féliciter"));
    QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("projectArticles"))->count(), 2);
}

void QuotationsDialogTest::filters_byWordsAndSpeaker()
{
    QuotationsDialog dialog;
    dialog.load(m_path);
    auto *list = dialog.findChild<QListView *>(QStringLiteral("projectQuotations"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("feliciter"));
    QCOMPARE(list->model()->rowCount(), 1);
    dialog.findChild<QLineEdit *>()->clear();
    auto *speakers = dialog.findChild<QComboBox *>(QStringLiteral("projectSpeakers"));
    QCOMPARE(speakers->count(), 2); // all of them, and the one who speaks
    speakers->setCurrentIndex(1);
    QCOMPARE(speakers->currentData().toString(), QStringLiteral("Vladimir Poutine"));
    QCOMPARE(list->model()->rowCount(), 3);
}

void QuotationsDialogTest::aClick_saysWhereToGo()
{
    QuotationsDialog dialog;
    dialog.load(m_path);
    auto *list = dialog.findChild<QListView *>(QStringLiteral("projectQuotations"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QSignalSpy chosen(&dialog, &QuotationsDialog::chosen);
    Q_EMIT list->activated(list->model()->index(1, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("sotchi"));
}

GUILLEMET_TEST(QuotationsDialogTest)
#include "QuotationsDialogTest.moc"
