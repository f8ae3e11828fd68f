#include "ui/dialogs/ExportDialog.h"

#include "exchange/Registry.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/dialogs/FormatList.h"

#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QPlainTextEdit>

using namespace guillemet;
using namespace guillemet::ui;

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allAnnotations_arePreselected();
    void everyFormat_hasAPreviewByItsWriter();
    void theRequest_isWhatIsChosen();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void ExportDialogTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setProject(tests::sampleProject(m_folder->filePath(QStringLiteral("a.guillemet"))));
    m_workspace->openArticle(QStringLiteral("sotchi"));
}

void ExportDialogTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void ExportDialogTest::allAnnotations_arePreselected()
{
    const ExportDialog dialog(m_workspace.get());
    QVERIFY(!dialog.request().onlyConfirmed);
    QVERIFY(dialog.request().articles.isEmpty());
    QCOMPARE(dialog.request().format, QStringLiteral("csv"));
}

void ExportDialogTest::everyFormat_hasAPreviewByItsWriter()
{
    ExportDialog dialog(m_workspace.get());
    auto *formats = dialog.findChild<FormatList *>();
    auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("preview"));
    QCOMPARE(formats->count(), int(exchange::writers().size()));
    for (int i = 0; i < formats->count(); ++i) {
        preview->clear();
        formats->setCurrentRow(i == 0 ? formats->count() - 1 : i - 1);
        formats->setCurrentRow(i);
        QTRY_VERIFY2(!preview->toPlainText().isEmpty(), qPrintable(formats->format()));
    }
}

void ExportDialogTest::theRequest_isWhatIsChosen()
{
    ExportDialog dialog(m_workspace.get());
    dialog.findChild<FormatList *>()->setFormat(QStringLiteral("jsonl"));
    dialog.setOutput(m_folder->filePath(QStringLiteral("out.jsonl")));
    const project::ExportRequest request = dialog.request();
    QCOMPARE(request.format, QStringLiteral("jsonl"));
    QCOMPARE(request.output, m_folder->filePath(QStringLiteral("out.jsonl")));
    QCOMPARE(request.project, m_workspace->project()->path());
}

GUILLEMET_TEST(ExportDialogTest)
#include "ExportDialogTest.moc"
