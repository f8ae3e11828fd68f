#include "exchange/markup/OfficeReaders.h"
#include "exchange/markup/ZipArchive.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <zip.h>

using namespace guillemet;
using tests::Reading;

class OfficeReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void docx_givesHeadlineAndParagraphs();
    void docx_leavesDeletedTextAndFieldCodesOut();
    void odt_givesHeadlineAndParagraphs();
    void odt_keepsItsOwnBlanks();
    void formats_areRecognisedByTheirEntries();
    void brokenXml_isNamedWithItsLine();
    void truncatedZip_isRefused();
    void zipBomb_isRefused();
};

namespace {

using Entries = QList<QPair<QByteArray, QByteArray>>;

/// A ZIP file with these entries; the first one is stored as it is, as OpenDocument demands.
QByteArray zipOf(const Entries &entries)
{
    QTemporaryDir folder;
    const QByteArray path = (folder.path() + QStringLiteral("/a.zip")).toUtf8();
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    bool first = true;
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        zip_set_file_compression(archive, zip_uint64_t(index), first ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        first = false;
    }
    zip_close(archive);
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docx(const QByteArray &paragraphs)
{
    return zipOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + paragraphs + "</w:body></w:document>"},
         {"docProps/core.xml",
          "<cp xmlns:dc='dc'><dc:title>Brouillon</dc:title><dc:creator>Ana Roux</dc:creator></cp>"}});
}

QByteArray odt(const QByteArray &paragraphs)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                  {"content.xml",
                   "<d xmlns:text='t' xmlns:office='o'><office:text>" + paragraphs + "</office:text></d>"},
                  {"meta.xml", "<m xmlns:dc='dc'><dc:creator>Léo Vin</dc:creator></m>"}});
}

Reading readDocx(const QByteArray &bytes)
{
    return tests::readAll(exchange::DocxReader(), bytes, QStringLiteral("a.docx"));
}

Reading readOdt(const QByteArray &bytes)
{
    return tests::readAll(exchange::OdtReader(), bytes, QStringLiteral("a.odt"));
}

} // namespace

void OfficeReadersTest::docx_givesHeadlineAndParagraphs()
{
    const Reading reading = readDocx(
        docx("<w:p><w:pPr><w:pStyle w:val='Titre1'/></w:pPr><w:r><w:t>Le bac</w:t></w:r></w:p>"
             "<w:p><w:r><w:t xml:space='preserve'>Il "
             "</w:t></w:r><w:r><w:t>dort.</w:t></w:r><w:r><w:tab/><w:t>Oui.</w:t></w:r></w:p><w:p/>"));
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nIl dort. Oui."));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(reading.first().info.title, QStringLiteral("Le bac"));
}

void OfficeReadersTest::docx_leavesDeletedTextAndFieldCodesOut()
{
    const Reading reading = readDocx(docx(
        "<w:p><w:del><w:r><w:delText>vieux</w:delText></w:r></w:del><w:ins><w:r><w:t>neuf</w:t></w:r></w:ins>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><mc:Fallback><w:t>double</w:t></mc:Fallback></w:p>"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("neuf"));
    QCOMPARE(reading.first().info.title, QStringLiteral("Brouillon"));
}

void OfficeReadersTest::odt_givesHeadlineAndParagraphs()
{
    const Reading reading =
        readOdt(odt("<text:h text:outline-level='1'>Le bac</text:h><text:p>Il <text:span>dort</text:span>."
                    "<office:annotation><text:p>à revoir</text:p></office:annotation></text:p><text:p/>"));
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nIl dort."));
    QCOMPARE(reading.first().info.author, QStringLiteral("Léo Vin"));
}

void OfficeReadersTest::odt_keepsItsOwnBlanks()
{
    const Reading reading =
        readOdt(odt("<text:p>un<text:s text:c='3'/>deux<text:tab/>trois<text:line-break/>quatre</text:p>"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("un deux trois quatre"));
}

void OfficeReadersTest::formats_areRecognisedByTheirEntries()
{
    exchange::Input input;
    input.bytes = docx("<w:p/>");
    QVERIFY(exchange::DocxReader().recognises(input));
    QVERIFY(!exchange::OdtReader().recognises(input));
    input.bytes = odt("<text:p/>");
    QVERIFY(exchange::OdtReader().recognises(input));
    QVERIFY(!exchange::DocxReader().recognises(input));
}

void OfficeReadersTest::brokenXml_isNamedWithItsLine()
{
    const Reading reading = readDocx(docx("<w:p>\n<w:t>a</w:p>"));
    QVERIFY(reading.articles.isEmpty());
    QVERIFY(reading.refusal.contains(QStringLiteral("a.docx")));
    QVERIFY(reading.refusal.contains(u'2'));
}

void OfficeReadersTest::truncatedZip_isRefused()
{
    const QByteArray whole = docx("<w:p><w:t>texte</w:t></w:p>");
    for (const int size : {0, 10, int(whole.size() / 2), int(whole.size() - 5)}) {
        const Reading reading = readDocx(whole.left(size));
        QVERIFY(reading.articles.isEmpty());
        QVERIFY(!reading.refusal.isEmpty());
    }
}

void OfficeReadersTest::zipBomb_isRefused()
{
    const QByteArray zeros(64 * 1024 * 1024, ' ');
    const Reading reading = readDocx(docx("<w:p><w:t>" + zeros + "</w:t></w:p>"));
    QVERIFY(reading.articles.isEmpty());
    QVERIFY(reading.refusal.contains(QStringLiteral("word/document.xml")));
}

GUILLEMET_TEST(OfficeReadersTest)
#include "OfficeReadersTest.moc"
