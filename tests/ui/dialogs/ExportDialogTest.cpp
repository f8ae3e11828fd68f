#include "ui/dialogs/ExportDialog.h"

#include "exchange/Registry.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/dialogs/FormatFacts.h"
#include "ui/dialogs/FormatList.h"
#include "ui/dialogs/PreviewPane.h"

#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>

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
    void csv_isPreviewedAsTables();
    void everyWriter_isDescribed();
    void whatAFormatCannotHold_isSaidBefore();
    void layers_goIntoTheRequest();
    void aMissingFolder_isSaidAndCannotBeExportedTo();
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
    auto *preview = dialog.findChild<PreviewPane *>();
    QCOMPARE(formats->count(), int(exchange::writers().size()));
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentRow(i == 0 ? formats->count() - 1 : i - 1);
        formats->setCurrentRow(i);
        preview->say(QString());
        const auto filled = [&] {
            for (const auto *text : preview->findChildren<QPlainTextEdit *>())
                if (text->isVisibleTo(preview) && !text->toPlainText().isEmpty())
                    return true;
            for (const auto *page : preview->findChildren<QTextBrowser *>())
                if (page->isVisibleTo(preview) && !page->toPlainText().isEmpty())
                    return true;
            for (const auto *table : preview->findChildren<QTableWidget *>())
                if (table->isVisibleTo(preview) && table->rowCount() > 0)
                    return true;
            return false;
        };
        QTRY_VERIFY2(filled(), qPrintable(formats->format()));
    }
}

void ExportDialogTest::csv_isPreviewedAsTables()
{
    ExportDialog dialog(m_workspace.get());
    dialog.findChild<FormatList *>()->setFormat(QStringLiteral("csv"));
    auto *preview = dialog.findChild<PreviewPane *>();
    QTRY_COMPARE(preview->findChildren<QTableWidget *>().size(), 2);
    const auto *quotations = preview->findChildren<QTableWidget *>().constFirst();
    QCOMPARE(quotations->horizontalHeaderItem(0)->text(), QStringLiteral("article"));
    QCOMPARE(quotations->item(0, 0)->text(), QStringLiteral("sotchi"));
}

void ExportDialogTest::everyWriter_isDescribed()
{
    for (const exchange::WriterFormat *writer : exchange::writers()) {
        const FormatFacts *facts = factsOf(writer->name());
        QVERIFY2(facts, qPrintable(writer->name()));
        QVERIFY(!facts->title.isEmpty() && !facts->line.isEmpty() && !facts->detail.isEmpty());
        QCOMPARE(facts->readBack, exchange::readerByName(writer->name()) && writer->name() != QStringLiteral("csv")
                                      && writer->name() != QStringLiteral("xlsx") && writer->name() != QStringLiteral("html"));
    }
    QCOMPARE(formatFacts().size(), exchange::writers().size());
}

void ExportDialogTest::whatAFormatCannotHold_isSaidBefore()
{
    ExportDialog dialog(m_workspace.get());
    const auto *lost = dialog.findChild<QLabel *>(QStringLiteral("lost"));
    dialog.findChild<FormatList *>()->setFormat(QStringLiteral("conll2003"));
    QVERIFY(lost->text().contains(QStringLiteral("quotations")));
    dialog.findChild<FormatList *>()->setFormat(QStringLiteral("jsonl"));
    QVERIFY(!lost->text().contains(QStringLiteral("does not hold")));
}

void ExportDialogTest::layers_goIntoTheRequest()
{
    ExportDialog dialog(m_workspace.get());
    dialog.setOutput(m_folder->filePath(QStringLiteral("out")));
    dialog.findChild<QCheckBox *>(QStringLiteral("exportNames"))->setChecked(false);
    QVERIFY(!dialog.request().names);
    QVERIFY(dialog.request().quotations);
    dialog.findChild<QCheckBox *>(QStringLiteral("exportQuotations"))->setChecked(false);
    QPushButton *go = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            go = button;
    QVERIFY(go && !go->isEnabled());
}

void ExportDialogTest::aMissingFolder_isSaidAndCannotBeExportedTo()
{
    ExportDialog dialog(m_workspace.get());
    dialog.setOutput(m_folder->filePath(QStringLiteral("nowhere/out.csv")));
    const auto *note = dialog.findChild<QLabel *>(QStringLiteral("placeNote"));
    QVERIFY(note->text().contains(QStringLiteral("nowhere")));
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
