#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "project/ArticleSession.h"
#include "ui/window/PrintCommands.h"
#include "ui/window/PrintedArticle.h"

#include <QtCore/QFile>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextTable>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class PrintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_standsUnchanged();
    void names_areUnderlinedAndQuotationsHaveAGround();
    void table_holdsEveryQuotationWithItsSpeaker();
    void pdf_isWrittenWhole();
    void pdf_intoAMissingFolderIsSaidAndLeavesNothing();
};

namespace {

QTextCharFormat formatAt(const QTextDocument &document, const QString &words)
{
    const QTextCursor found = document.find(words);
    QTextCursor cursor(found);
    cursor.setPosition(found.selectionStart() + 1);
    return cursor.charFormat();
}

} // namespace

void PrintTest::text_standsUnchanged()
{
    const tests::WindowFixture fixture;
    const auto document = printedArticle(*fixture.workspace()->article());
    QVERIFY(document->toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n').contains(
        fixture.workspace()->article()->text().string().trimmed()));
}

void PrintTest::names_areUnderlinedAndQuotationsHaveAGround()
{
    const tests::WindowFixture fixture;
    const auto document = printedArticle(*fixture.workspace()->article());
    QVERIFY(formatAt(*document, QStringLiteral("Kremlin")).underlineStyle() != QTextCharFormat::NoUnderline);
    QVERIFY(formatAt(*document, QStringLiteral("Je voudrais vous féliciter")).background().style() != Qt::NoBrush);
    QCOMPARE(formatAt(*document, QStringLiteral("a quitté")).background().style(), Qt::NoBrush);
}

void PrintTest::table_holdsEveryQuotationWithItsSpeaker()
{
    const tests::WindowFixture fixture;
    const auto document = printedArticle(*fixture.workspace()->article());
    const QTextTable *table = nullptr;
    for (QTextFrame *frame : document->rootFrame()->childFrames())
        table = qobject_cast<QTextTable *>(frame);
    QVERIFY(table);
    QCOMPARE(table->rows(), int(fixture.annotations().quotations().size()) + 1);
    QVERIFY(document->toPlainText().contains(QStringLiteral("Vladimir Poutine")));
}

void PrintTest::pdf_isWrittenWhole()
{
    const tests::WindowFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    QVERIFY(fixture.window()->findChild<PrintCommands *>()->writePdf(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void PrintTest::pdf_intoAMissingFolderIsSaidAndLeavesNothing()
{
    const tests::WindowFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere/out.pdf"));
    QVERIFY(!fixture.window()->findChild<PrintCommands *>()->writePdf(path));
    QVERIFY(!QFile::exists(path));
}

GUILLEMET_TEST(PrintTest)
#include "PrintTest.moc"
