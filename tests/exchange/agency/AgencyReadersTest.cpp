#include "exchange/agency/NewsmlReader.h"
#include "exchange/agency/NinjsReader.h"
#include "exchange/agency/NitfReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

class AgencyReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ninjs3_keysMayBeWrittenInCapitals();
    void bylines_loseTheirPreposition();
    void headlinesRepeatedInTheText_areDropped();
    void copyWithoutAnything_isRefused();
    void ninjs1_givesHeadlineBylineAndText();
    void ninjs2_readsItsListsOfBodiesAndHeadlines();
    void ninjs_embargoAndCancellationAreFlagged();
    void ninjs_manyItemsOneALine();
    void ninjs_brokenLineIsNamed();
    void ninjs_isNotTakenForTheInterchangeFormat();
    void nitf_givesHeadlineDatelineAndParagraphs();
    void newsml_readsNitfInside();
    void newsml_readsXhtmlInside();
    void newsml_messageGivesEveryItemWithText();
    void newsml_cancelledCopyIsFlagged();
    void xml_thatIsBrokenIsNamedWithItsLine();
    void xml_nestedTooDeeplyIsRefused();
    void xml_entitiesDoNotExplode();
};

namespace {

Reading ninjs(const QByteArray &json)
{
    return tests::readAll(exchange::NinjsReader(), json, QStringLiteral("c.json"));
}

Reading nitf(const QByteArray &xml)
{
    return tests::readAll(exchange::NitfReader(), xml, QStringLiteral("c.xml"));
}

Reading newsml(const QByteArray &xml)
{
    return tests::readAll(exchange::NewsmlReader(), xml, QStringLiteral("c.xml"));
}

QByteArray newsItem(const QByteArray &content, const QByteArray &status = "stat:usable")
{
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1' xml:lang='fr'>"
           "<itemMeta><provider qcode='p:AGE'><name>Agence "
           "Exemple</name></provider><versionCreated>2026-03-10T07:00:00Z</versionCreated>"
           "<pubStatus qcode='" +
           status +
           "'/></itemMeta>"
           "<contentMeta><urgency>3</urgency><headline>Le bac à quai</headline><by>Ana Roux</by>"
           "<dateline>ORSALINE, 10 mars</dateline><language tag='fr'/></contentMeta>"
           "<contentSet>" +
           content + "</contentSet></newsItem>";
}

const QByteArray xhtml =
    "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'>"
    "<head><title>t</title></head><body><p>Un <b>gras</b>.</p><p>Deux.</p></body></html></inlineXML>";

} // namespace

void AgencyReadersTest::ninjs1_givesHeadlineBylineAndText()
{
    const Reading reading = ninjs(
        R"({"uri":"urn:n:1","pubstatus":"usable","headline":"Le bac","byline":"Ana Roux","language":"fr",
        "versioncreated":"2026-03-10T07:00:00Z","urgency":2,"body_html":"<p>Un.</p><p>Deux&nbsp;!</p>","body_text":"Un. Deux !"})");
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nUn.\nDeux\u00A0!"));
    QCOMPARE(reading.first().info.id, QStringLiteral("urn:n:1"));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(reading.first().info.date, QStringLiteral("2026-03-10T07:00:00Z"));
    QVERIFY(reading.first().info.note.contains(u'2'));
    QVERIFY(reading.warnings.isEmpty());
}

void AgencyReadersTest::ninjs2_readsItsListsOfBodiesAndHeadlines()
{
    const Reading reading =
        ninjs(R"({"uri":"u","headlines":[{"role":"short","value":"court"},{"role":"main","value":"Le titre"}],
        "bodies":[{"contenttype":"text/plain","value":"plat"},{"role":"main","contenttype":"text/html","value":"<p>riche</p>"}],
        "infosources":[{"name":"Agence Exemple"}]})");
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le titre\n\nriche"));
    QCOMPARE(reading.first().info.outlet, QStringLiteral("Agence Exemple"));
}

void AgencyReadersTest::ninjs_embargoAndCancellationAreFlagged()
{
    const Reading reading = ninjs(
        R"({"uri":"u","headline":"T","body_text":"x","pubstatus":"canceled","embargoed":"2026-04-01T06:00:00Z"})");
    QCOMPARE(reading.warnings.size(), 2);
    QVERIFY(reading.first().info.note.contains(QStringLiteral("2026-04-01")));
}

void AgencyReadersTest::ninjs_manyItemsOneALine()
{
    const Reading reading = ninjs("{\"uri\":\"a\",\"headline\":\"A\",\"body_text\":\"x\"}\n\n{\"uri\":\"b\","
                                  "\"headline\":\"B\",\"body_text\":\"y\\nz\"}\n");
    QCOMPARE(reading.articles.size(), 2);
    QCOMPARE(reading.articles.at(1).text.string(), QStringLiteral("B\n\ny\nz"));
}

void AgencyReadersTest::ninjs_brokenLineIsNamed()
{
    const Reading reading = ninjs("{\"uri\":\"a\",\"headline\":\"A\"}\n{broken\n");
    QVERIFY(reading.refusal.contains(QStringLiteral("c.json")));
    QVERIFY(reading.refusal.contains(u'2'));
    QVERIFY(reading.articles.isEmpty());
}

void AgencyReadersTest::ninjs_isNotTakenForTheInterchangeFormat()
{
    exchange::Input input;
    input.bytes = R"({"id":"a","title":"t","text":"x","headline":"h","uri":"u"})";
    QVERIFY(!exchange::NinjsReader().recognises(input));
    input.bytes = R"({"uri":"u","headline":"h","body_text":"x"})";
    QVERIFY(exchange::NinjsReader().recognises(input));
}

void AgencyReadersTest::nitf_givesHeadlineDatelineAndParagraphs()
{
    const Reading reading = nitf(
        "<nitf><head><docdata management-status='usable'><doc-id id-string='d1'/><urgency ed-urg='4'/>"
        "<date.issue norm='20260310T070000Z'/></docdata><pubdata name='Agence Exemple'/></head>"
        "<body><body.head><hedline><hl1>Le bac</hl1><hl2>Un détour</hl2></hedline><byline>Ana Roux</byline>"
        "<dateline>ORSALINE, 10 mars</dateline></body.head>"
        "<body.content><p>Un "
        "<person>nom</person>.</p><media><media-caption>photo</media-caption></media><p>Deux.</p></"
        "body.content></body></nitf>");
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(),
             QStringLiteral("Le bac\n\nUn détour\nORSALINE, 10 mars\nUn nom.\nDeux."));
    QCOMPARE(reading.first().info.date, QStringLiteral("2026-03-10T07:00:00Z"));
    QCOMPARE(reading.first().info.outlet, QStringLiteral("Agence Exemple"));
    QCOMPARE(reading.first().info.id, QStringLiteral("d1"));
}

void AgencyReadersTest::newsml_readsNitfInside()
{
    const Reading reading = newsml(
        newsItem("<inlineXML><nitf><body><body.content><p>Un.</p></body.content></body></nitf></inlineXML>"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac à quai\n\nORSALINE, 10 mars\nUn."));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(reading.first().info.outlet, QStringLiteral("Agence Exemple"));
}

void AgencyReadersTest::newsml_readsXhtmlInside()
{
    QCOMPARE(newsml(newsItem(xhtml)).first().text.string(),
             QStringLiteral("Le bac à quai\n\nORSALINE, 10 mars\nUn gras.\nDeux."));
}

void AgencyReadersTest::newsml_messageGivesEveryItemWithText()
{
    const Reading reading = newsml("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" +
                                   newsItem(xhtml) + newsItem("<remoteContent href='p.jpg'/>") +
                                   newsItem("<inlineData>Plat.</inlineData>") + "</itemSet></newsMessage>");
    QCOMPARE(reading.articles.size(), 2);
    QCOMPARE(reading.warnings.size(), 1);
}

void AgencyReadersTest::newsml_cancelledCopyIsFlagged()
{
    const Reading reading = newsml(newsItem(xhtml, "stat:canceled"));
    QCOMPARE(reading.warnings.size(), 1);
    QVERIFY(!reading.first().info.note.isEmpty());
}

void AgencyReadersTest::xml_thatIsBrokenIsNamedWithItsLine()
{
    const Reading reading = nitf("<nitf>\n<body>\n</nitf>");
    QVERIFY(reading.refusal.contains(QStringLiteral("c.xml")));
    QVERIFY(reading.refusal.contains(u'3'));
}

void AgencyReadersTest::xml_nestedTooDeeplyIsRefused()
{
    const QByteArray deep = QByteArray("<nitf>") + QByteArray("<p>").repeated(100000) +
                            QByteArray("</p>").repeated(100000) + "</nitf>";
    QVERIFY(!nitf(deep).refusal.isEmpty());
}

void AgencyReadersTest::xml_entitiesDoNotExplode()
{
    QByteArray laughs = "<!DOCTYPE nitf [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i) {
        const QByteArray below = "&a" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY a" + QByteArray::number(i) + " '" + below + below + "'>";
    }
    const Reading reading = nitf(laughs + "]><nitf><body><p>&a29;</p></body></nitf>");
    QVERIFY(!reading.refusal.isEmpty());
}

void AgencyReadersTest::ninjs3_keysMayBeWrittenInCapitals()
{
    const Reading reading = tests::readAll(
        exchange::NinjsReader(),
        QStringLiteral(
            "{\"uri\":\"u\",\"headlines\":[{\"value\":\"Le "
            "bac\"}],\"bodies\":[{\"contentType\":\"text/plain\","
            "\"value\":\"« Oui »\"}],\"pubStatus\":\"withheld\",\"versionCreated\":\"2024-05-17T08:00:00Z\","
            "\"embargoedUntil\":\"2030-01-01T00:00:00Z\"}")
            .toUtf8(),
        QStringLiteral("a.json"));
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\n« Oui »"));
    QCOMPARE(reading.first().info.date, QStringLiteral("2024-05-17T08:00:00Z"));
    QVERIFY(reading.first().info.note.contains(QStringLiteral("2030")));
    QVERIFY(reading.first().info.note.contains(QStringLiteral("Withheld")));
}

void AgencyReadersTest::bylines_loseTheirPreposition()
{
    const auto author = [](const char *byline) {
        return tests::readAll(
                   exchange::NinjsReader(),
                   QByteArray("{\"uri\":\"u\",\"headline\":\"H\",\"body_text\":\"T\",\"byline\":\"") +
                       byline + "\"}",
                   QStringLiteral("a.json"))
            .first()
            .info.author;
    };
    QCOMPARE(author("Par Ana Roux"), QStringLiteral("Ana Roux"));
    QCOMPARE(author("By Ana Roux"), QStringLiteral("Ana Roux"));
    QCOMPARE(author("Parveen Kaur"), QStringLiteral("Parveen Kaur"));
}

void AgencyReadersTest::headlinesRepeatedInTheText_areDropped()
{
    const Reading reading = tests::readAll(
        exchange::NinjsReader(),
        QByteArray("{\"uri\":\"u\",\"headline\":\"Le bac\",\"dateline\":\"ORSALINE\",\"body_html\":\"<h1>Le "
                   "bac</h1><p>Oui.</p>\"}"),
        QStringLiteral("a.json"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nORSALINE\nOui."));
}

void AgencyReadersTest::copyWithoutAnything_isRefused()
{
    // Neither headline nor text, found by changing bytes at random.
    const Reading reading = tests::readAll(exchange::NinjsReader(),
                                           QByteArray("{\"uri\":\"u\",\"body_text\":\"\",\"headline\":\"\"}"),
                                           QStringLiteral("a.json"));
    QVERIFY(reading.articles.isEmpty());
    QVERIFY(reading.refusal.contains(QStringLiteral("a.json")));
}

GUILLEMET_TEST(AgencyReadersTest)
#include "AgencyReadersTest.moc"
