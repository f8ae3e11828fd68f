#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class CasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticles_comeBackEqual();
    void hardArticles_comeBackEqual_data();
    void randomArticles_comeBackEqual();
    void randomArticles_comeBackEqual_data();
    void json_hasItsPartsInOrder();
    void xmi_escapesLineEndsAndTabs();
    void xmi_everyTypeIsDeclaredAndEveryReferenceFound();
    void xmi_forbiddenCharactersAreReplaced();
    void foreignCas_isRead();
    void brokenFiles_nameTheFile();
    void brokenFiles_nameTheFile_data();
};

namespace {

void formatRows()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("cas-json") << QStringLiteral("cas-json");
    QTest::newRow("cas-xmi") << QStringLiteral("cas-xmi");
}

QByteArray writtenFile(const QString &format, const Article &article)
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), format, {article});
    return tests::fileBytes(
        path + u'/' + article.info.id +
        (format == QLatin1String("cas-json") ? QLatin1String(".json") : QLatin1String(".xmi")));
}

} // namespace

void CasTest::hardArticles_comeBackEqual_data()
{
    formatRows();
}
void CasTest::randomArticles_comeBackEqual_data()
{
    formatRows();
}

void CasTest::hardArticles_comeBackEqual()
{
    QFETCH(QString, format);
    const std::vector<Article> before{tests::hardArticle(QStringLiteral("a")),
                                      tests::hardArticle(QStringLiteral("b"))};
    const RoundTrip trip = tests::roundTrip(format, before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    QCOMPARE(trip.articles.size(), size_t(2));
    tests::Compared compared;
    compared.confidences = true;
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(trip.articles[i].info.id, before[i].info.id);
        QCOMPARE(trip.articles[i].info.title, before[i].info.title);
        QCOMPARE(trip.articles[i].info.outlet, before[i].info.outlet);
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i], compared), tests::described(before[i], compared));
    }
}

void CasTest::randomArticles_comeBackEqual()
{
    QFETCH(QString, format);
    const std::vector<Article> before = tests::randomArticles(20, 77);
    const RoundTrip trip = tests::roundTrip(format, before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (const Article &after : trip.articles) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Article &a) { return a.info.id == after.info.id; });
        QCOMPARE(after.text.string(), same->text.string());
        QCOMPARE(tests::described(after), tests::described(*same));
    }
}

void CasTest::json_hasItsPartsInOrder()
{
    const QByteArray bytes = writtenFile(QStringLiteral("cas-json"), tests::hardArticle());
    const qsizetype types = bytes.indexOf("\"%TYPES\"");
    const qsizetype structures = bytes.indexOf("\"%FEATURE_STRUCTURES\"");
    const qsizetype sofa = bytes.indexOf("\"uima.cas.Sofa\"");
    const qsizetype first = bytes.indexOf("\"@sofa\"");
    const qsizetype views = bytes.indexOf("\"%VIEWS\"");
    QVERIFY(0 < types && types < structures && structures < sofa && sofa < first && first < views);
    QVERIFY(bytes.contains("\"begin\": ") && !bytes.contains("\"^begin\""));
}

void CasTest::xmi_escapesLineEndsAndTabs()
{
    const QByteArray bytes = writtenFile(QStringLiteral("cas-xmi"), tests::hardArticle());
    const qsizetype at = bytes.indexOf("sofaString=\"");
    const QByteArray sofa = bytes.mid(at, bytes.indexOf("\"/>", at) - at);
    QVERIFY(sofa.contains("&#10;&#10;") && sofa.contains("&#9;") && !sofa.contains('\n') &&
            !sofa.contains('\t'));
    QVERIFY(sofa.contains("&lt;b&gt;avance&lt;/b&gt; &amp;amp;"));
}

void CasTest::xmi_everyTypeIsDeclaredAndEveryReferenceFound()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("cas-xmi"), {tests::hardArticle()});
    const QByteArray typeSystem = tests::fileBytes(path + QStringLiteral("/TypeSystem.xml"));
    QXmlStreamReader xml(tests::fileBytes(path + QStringLiteral("/hard.xmi")));
    QSet<QString> ids;
    QStringList references;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        ids.insert(attributes.value(QLatin1String("xmi:id")).toString());
        for (const char *feature : {"sofa", "Governor", "Dependent", "members"})
            references += attributes.value(QLatin1String(feature)).toString().split(u' ', Qt::SkipEmptyParts);
        if (xml.prefix() != QLatin1String("cas"))
            QVERIFY2(typeSystem.contains('.' + xml.name().toLatin1() + "</name>"),
                     xml.name().toLatin1().constData());
        xml.skipCurrentElement();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(references.size() > 50);
    for (const QString &reference : references)
        QVERIFY2(ids.contains(reference), qPrintable(reference));
}

void CasTest::xmi_forbiddenCharactersAreReplaced()
{
    Article article;
    article.info.id = QStringLiteral("x");
    article.text = text::ArticleText(QStringLiteral("a\u0001b\uFFFE Ana"));
    Mention mention;
    mention.id = QStringLiteral("m1");
    mention.span = {5, 8};
    article.mentions.push_back(mention);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("cas-xmi"), {article});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.at(0).text.string(), QStringLiteral("a\uFFFDb\uFFFD Ana"));
    QCOMPARE(trip.articles.at(0).mentions.at(0).span, mention.span);
    QCOMPARE(trip.warnings.size(), 1);
}

void CasTest::foreignCas_isRead()
{
    const RoundTrip read = readBytes(
        QStringLiteral("cas-xmi"),
        R"(<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
        xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:c="http:///webanno/custom.ecore" xmi:version="2.0">
        <cas:NULL xmi:id="0"/><ner:NamedEntity xmi:id="8" sofa="12" begin="0" end="3" value="PERSON" identifier="http://www.wikidata.org/entity/Q1"/>
        <c:Stance xmi:id="9" sofa="12" begin="0" end="3"/><cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Ana&#13;&#10;dit"/>
        <cas:View sofa="12" members="8 9"/></xmi:XMI>)",
        QStringLiteral("f.xmi"));
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.text.string(), QStringLiteral("Ana\ndit"));
    QCOMPARE(article.entities.at(0).name, QStringLiteral("Ana"));
    QVERIFY(read.warnings.value(0).contains(QLatin1String("Stance (1)")));
}

void CasTest::brokenFiles_nameTheFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray xmi = writtenFile(QStringLiteral("cas-xmi"), tests::hardArticle());
    const QByteArray json = writtenFile(QStringLiteral("cas-json"), tests::hardArticle());
    QTest::newRow("xmi cut") << QStringLiteral("cas-xmi") << xmi.left(xmi.size() / 2);
    QTest::newRow("xmi empty") << QStringLiteral("cas-xmi") << QByteArray();
    QTest::newRow("xmi outside") << QStringLiteral("cas-xmi")
                                 << QByteArray(xmi).replace("sofaString=\"", "sofaString=\"Court.\" x=\"");
    QTest::newRow("xmi bomb")
        << QStringLiteral("cas-xmi")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                      "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                      "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e "
                      "\"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]><x>&f;</x>");
    QTest::newRow("json cut") << QStringLiteral("cas-json") << json.left(json.size() / 2);
    QTest::newRow("json no sofa") << QStringLiteral("cas-json")
                                  << QByteArray("{\"%FEATURE_STRUCTURES\": []}");
    QTest::newRow("json outside")
        << QStringLiteral("cas-json")
        << QByteArray(
               R"({"%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "Ana"}, {"%ID": 2, "%TYPE": "x.NamedEntity", "begin": 0, "end": 12, "value": "PER"}]})");
}

void CasTest::brokenFiles_nameTheFile()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const RoundTrip read = readBytes(format, bytes, QStringLiteral("x.cas"));
    QVERIFY2(read.failure.startsWith(QLatin1String("x.cas")), qPrintable(read.failure));
    QVERIFY(read.articles.empty());
}

GUILLEMET_TEST(CasTest)
#include "CasTest.moc"
