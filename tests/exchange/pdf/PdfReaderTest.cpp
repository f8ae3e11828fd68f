#include "exchange/pdf/PdfReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

class PdfReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textLayer_becomesHeadlineAndParagraphs();
    void wordsDividedAtLineEnds_areJoined();
    void damagedFiles_areRefused();
    void files_areRecognisedByTheirStart();
};

namespace {

QByteArray pdf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

Reading read(const QByteArray &bytes)
{
    return tests::readAll(exchange::PdfReader(), bytes, QStringLiteral("a.pdf"));
}

} // namespace

void PdfReaderTest::textLayer_becomesHeadlineAndParagraphs()
{
    const QString sentence =
        QStringLiteral("« Nous ne jouerons pas », a déclaré la préfète, Hélène Darcourt, à Orsaline. ");
    const Reading reading = read(
        pdf(QStringLiteral("<h1>Le bac</h1><p>") + sentence.repeated(4) + QStringLiteral("</p><p>Fin.</p>")));
    QCOMPARE(reading.refusal, QString());
    const QString text = reading.first().text.string();
    QVERIFY2(text.startsWith(QStringLiteral("Le bac\n\n")), qPrintable(text));
    QVERIFY2(text.contains(sentence.trimmed() + u' ' + sentence.trimmed()), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("\nFin.")), qPrintable(text));
}

void PdfReaderTest::wordsDividedAtLineEnds_areJoined()
{
    // The engine writes U+FFFE for such a hyphen and runs the lines together.
    const Reading reading =
        read(pdf(QStringLiteral("<p>Le conseil de l’intercommu-<br>nalité siège à Saint-<br>"
                                "Étienne, dit le vice-<br>président du vice-président.</p>")));
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(
        reading.first().text.string(),
        QStringLiteral("Le conseil de l’intercommunalité siège à Saint-Étienne, dit le vice-président du "
                       "vice-président."));
}

void PdfReaderTest::damagedFiles_areRefused()
{
    const QByteArray whole = pdf(QStringLiteral("<p>texte</p>"));
    for (const QByteArray &bytes :
         {QByteArray("%PDF-1.4\n%junk"), QByteArray(), whole.left(whole.size() / 4)}) {
        const Reading reading = read(bytes);
        QVERIFY(reading.articles.isEmpty());
        QVERIFY(reading.refusal.contains(QStringLiteral("a.pdf")));
    }
}

void PdfReaderTest::files_areRecognisedByTheirStart()
{
    exchange::Input input;
    input.bytes = "%PDF-1.7";
    QVERIFY(exchange::PdfReader().recognises(input));
    input.bytes = "PDF";
    QVERIFY(!exchange::PdfReader().recognises(input));
}

GUILLEMET_TEST(PdfReaderTest)
#include "PdfReaderTest.moc"
