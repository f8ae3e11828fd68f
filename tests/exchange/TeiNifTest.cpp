#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;

class TeiNifTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tei_idsAreUniqueAndPointersFound();
    void tei_textIsKept();
    void tei_interruptedQuotationIsChained();
    void tei_noSaidStandsWithinAName();
    void tei_emptyCorpusHoldsAText();
    void nif_offsetsCountCodePoints();
    void nif_literalsAreEscaped();
};

namespace {

QByteArray writtenAs(const char *format, const std::vector<Article> &articles)
{
    QTemporaryDir folder;
    return tests::fileBytes(tests::written(folder.path(), QString::fromLatin1(format), articles));
}

std::vector<Article> samples()
{
    std::vector<Article> out = tests::randomArticles(20, 12);
    out.push_back(tests::hardArticle(QStringLiteral("a")));
    out.push_back(tests::hardArticle(QStringLiteral("b")));
    return out;
}

} // namespace

void TeiNifTest::tei_idsAreUniqueAndPointersFound()
{
    QXmlStreamReader xml(writtenAs("tei", samples()));
    QSet<QString> ids;
    QStringList pointers;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (const QString id = attributes.value(QLatin1String("xml:id")).toString(); !id.isEmpty()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
        for (const char *name : {"who", "ref", "next", "prev", "corresp", "target"})
            pointers += attributes.value(QLatin1String(name)).toString().split(u' ', Qt::SkipEmptyParts);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    static const QRegularExpression range(QStringLiteral("^string-range\\((.+),\\d+,\\d+\\)$"));
    for (const QString &pointer : pointers) {
        QVERIFY(pointer.startsWith(u'#'));
        const QRegularExpressionMatch match = range.match(pointer.mid(1));
        QVERIFY2(ids.contains(match.hasMatch() ? match.captured(1) : pointer.mid(1)), qPrintable(pointer));
    }
    QVERIFY(pointers.size() > 100);
}

void TeiNifTest::tei_textIsKept()
{
    const Article article = tests::hardArticle();
    QXmlStreamReader xml(writtenAs("tei", {article}));
    QStringList paragraphs;
    bool body = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"body")
            body = true;
        if (xml.isStartElement() && xml.name() == u"p" && body)
            paragraphs << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QStringList expected = article.text.string().split(u'\n');
    expected.removeAll(QString());
    QCOMPARE(paragraphs, expected);
}

void TeiNifTest::tei_interruptedQuotationIsChained()
{
    const QString tei = QString::fromUtf8(writtenAs("tei", {tests::hardArticle()}));
    static const QRegularExpression first(
        QStringLiteral("<said xml:id=\"(\\S+)\" who=\"#a1\\.e1\" aloud=\"unknown\" direct=\"true\" "
                       "n=\"direct\" next=\"#(\\S+)\">"));
    const QRegularExpressionMatch match = first.match(tei);
    QVERIFY(match.hasMatch());
    QVERIFY(tei.contains(
        QStringLiteral(
            "<said xml:id=\"%1\" who=\"#a1.e1\" aloud=\"unknown\" direct=\"true\" n=\"direct\" prev=\"#%2\">")
            .arg(match.captured(2), match.captured(1))));
}

void TeiNifTest::tei_noSaidStandsWithinAName()
{
    QXmlStreamReader xml(writtenAs("tei", samples()));
    static const QStringList names{QStringLiteral("persName"),  QStringLiteral("orgName"),
                                   QStringLiteral("placeName"), QStringLiteral("name"),
                                   QStringLiteral("rs"),        QStringLiteral("date")};
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"said")
                QVERIFY(std::none_of(open.begin(), open.end(),
                                     [](const QString &name) { return names.contains(name); }));
            open << xml.name().toString();
        } else if (xml.isEndElement()) {
            open.removeLast();
        }
    }
}

void TeiNifTest::tei_emptyCorpusHoldsAText()
{
    const QByteArray tei = writtenAs("tei", {});
    QCOMPARE(tei.count("<TEI "), 1);
    QXmlStreamReader xml(tei);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
}

void TeiNifTest::nif_offsetsCountCodePoints()
{
    const Article article = tests::hardArticle();
    const QByteArray nif = writtenAs("nif", {article});
    const int at =
        article.text.toCodePoint(int(article.text.string().indexOf(QStringLiteral("Saint\u2011Étienne"))));
    QVERIFY(nif.contains("#char=" + QByteArray::number(at) + ',' + QByteArray::number(at + 13) +
                         "> a nif:String"));
    QVERIFY(nif.contains("#char=0," + QByteArray::number(article.text.codePointCount()) + "> a nif:Context"));
}

void TeiNifTest::nif_literalsAreEscaped()
{
    Article article;
    article.text = text::ArticleText(QStringLiteral("a\"b\\c\n\t\u0001😀"));
    QVERIFY(
        writtenAs("nif", {article}).contains("nif:isString \"a\\\"b\\\\c\\n\\t\\u0001\xF0\x9F\x98\x80\""));
}

GUILLEMET_TEST(TeiNifTest)
#include "TeiNifTest.moc"
