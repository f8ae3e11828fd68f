#include "exchange/markup/HtmlReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

class HtmlReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void page_isReadWithoutItsMenus();
    void metadata_comesFromLinkedData();
    void metadata_comesFromOpenGraphWithoutLinkedData();
    void headline_isTheFirstHeadingWithoutMetadata();
    void lineEndsOfTheSource_areBlanks();
    void noBreakSpaces_stay();
    void encoding_isTheDeclaredOne();
    void emptyPage_isRefused();
    void recognises_pagesByTheirStart();
    void deepNesting_isRefusedAtOnce();
    void scripts_doNotCountAsNesting();
};

namespace {

Reading read(const QString &html)
{
    return tests::readAll(exchange::HtmlReader(), html.toUtf8(), QStringLiteral("page.html"));
}

const QString body = QStringLiteral(
    "<header><nav><ul><li><a href=/>Accueil</a></li><li><a href=/p>Politique</a></li></ul></nav></header>"
    "<main><article><h1>Le bac à quai</h1><div class=\"share-bar\">Partager</div>"
    "<p>Depuis trois semaines, le bac ne passe plus, et la file s’étire\n   sur la route.</p>"
    "<figure><img src=x><figcaption>Le bac, hier.</figcaption></figure>"
    "<p>« Nous ne jouerons pas »&nbsp;: la préfète a parlé longuement devant la presse.</p>"
    "<h2>Le détour</h2><ul><li>quarante kilomètres</li></ul>"
    "<aside>À lire aussi : un autre article qui n’a rien à voir avec celui-ci.</aside>"
    "</article></main><footer>Mentions légales et conditions générales de vente du journal.</footer>");

} // namespace

void HtmlReaderTest::page_isReadWithoutItsMenus()
{
    const Reading reading = read(QStringLiteral("<!doctype html><html lang=fr><body>") + body);
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(
        reading.first().text.string(),
        QStringLiteral("Le bac à quai\n\n"
                       "Depuis trois semaines, le bac ne passe plus, et la file s’étire sur la route.\n"
                       "« Nous ne jouerons pas »\u00A0: la préfète a parlé longuement devant la presse.\n"
                       "Le détour\nquarante kilomètres"));
    QCOMPARE(reading.first().info.title, QStringLiteral("Le bac à quai"));
    QCOMPARE(reading.first().info.language, QStringLiteral("fr"));
    QCOMPARE(reading.first().info.id, QStringLiteral("page"));
}

void HtmlReaderTest::metadata_comesFromLinkedData()
{
    const Reading reading =
        read(QStringLiteral("<!doctype html><html><head><title>Le bac - La Gazette</title>"
                            "<meta property=og:site_name content=Autre>"
                            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},"
                            "{\"@type\":\"NewsArticle\",\"headline\":\"Le bac à "
                            "quai\",\"author\":[{\"name\":\"Ana Roux\"},{\"name\":\"Léo Vin\"}],"
                            "\"publisher\":{\"name\":\"La Gazette "
                            "d’Ombreval\"},\"datePublished\":\"2026-03-10T07:00:00+01:00\","
                            "\"mainEntityOfPage\":{\"@id\":\"https://gazette.example/"
                            "bac\"},\"inLanguage\":\"fr-FR\"}]}</script></head><body>") +
             body);
    const annotation::ArticleInfo &info = reading.first().info;
    QCOMPARE(info.title, QStringLiteral("Le bac à quai"));
    QCOMPARE(info.author, QStringLiteral("Ana Roux, Léo Vin"));
    QCOMPARE(info.outlet, QStringLiteral("La Gazette d’Ombreval"));
    QCOMPARE(info.date, QStringLiteral("2026-03-10T07:00:00+01:00"));
    QCOMPARE(info.url, QStringLiteral("https://gazette.example/bac"));
    QCOMPARE(info.language, QStringLiteral("fr"));
}

void HtmlReaderTest::metadata_comesFromOpenGraphWithoutLinkedData()
{
    const Reading reading =
        read(QStringLiteral("<html><head><meta property=\"og:title\" content=\"Un titre\">"
                            "<meta property=\"og:site_name\" content=\"Radio Lysombre\"><meta name=author "
                            "content=\"Ana Roux\">"
                            "<meta property=\"article:published_time\" content=\"2026-03-10\">"
                            "<link rel=canonical href=\"https://radio.example/1\"></head><body>") +
             body);
    const annotation::ArticleInfo &info = reading.first().info;
    QCOMPARE(info.title, QStringLiteral("Un titre"));
    QCOMPARE(info.outlet, QStringLiteral("Radio Lysombre"));
    QCOMPARE(info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(info.date, QStringLiteral("2026-03-10"));
    QCOMPARE(info.url, QStringLiteral("https://radio.example/1"));
}

void HtmlReaderTest::headline_isTheFirstHeadingWithoutMetadata()
{
    QVERIFY(read(QStringLiteral("<html><body>") + body)
                .first()
                .text.string()
                .startsWith(QStringLiteral("Le bac à quai\n\n")));
}

void HtmlReaderTest::lineEndsOfTheSource_areBlanks()
{
    const Reading reading =
        read(QStringLiteral("<html><body><p>un\ndeux\r\n\ttrois mots de plus<br>quatre</p>"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("un deux trois mots de plus\nquatre"));
}

void HtmlReaderTest::noBreakSpaces_stay()
{
    const Reading reading =
        read(QStringLiteral("<html><body><p>«&nbsp;oui&#8239;!&nbsp;», dit-elle 👩🏽‍🚒</p>"));
    QCOMPARE(reading.first().text.string(),
             QStringLiteral("«\u00A0oui\u202F!\u00A0», dit-elle 👩🏽‍🚒"));
}

void HtmlReaderTest::encoding_isTheDeclaredOne()
{
    const QByteArray page("<html><head><meta charset=\"iso-8859-1\"></head><body><p>l\x92\xE9t\xE9 \xE0 "
                          "Orsaline</p></body></html>");
    const Reading reading = tests::readAll(exchange::HtmlReader(), page, QStringLiteral("a.html"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("l’été à Orsaline"));
}

void HtmlReaderTest::emptyPage_isRefused()
{
    const Reading reading = read(QStringLiteral("<html><body><nav>Menu</nav></body></html>"));
    QVERIFY(reading.articles.isEmpty());
    QVERIFY(reading.refusal.contains(QStringLiteral("page.html")));
}

void HtmlReaderTest::recognises_pagesByTheirStart()
{
    const auto recognised = [](const char *bytes) {
        exchange::Input input;
        input.bytes = bytes;
        return exchange::HtmlReader().recognises(input);
    };
    QVERIFY(recognised("\n<!-- saved --><!DOCTYPE html><p>"));
    QVERIFY(recognised("\xEF\xBB\xBF<html lang=fr>"));
    QVERIFY(!recognised("<newsItem>"));
    QVERIFY(!recognised("Du texte sur <html>"));
}

void HtmlReaderTest::deepNesting_isRefusedAtOnce()
{
    const Reading reading = read(QStringLiteral("<html><body>") + QStringLiteral("<div>").repeated(20000) +
                                 QStringLiteral("<p>au fond"));
    QVERIFY(reading.articles.isEmpty());
    QVERIFY(reading.refusal.contains(QStringLiteral("page.html")));
}

void HtmlReaderTest::scripts_doNotCountAsNesting()
{
    const Reading reading =
        read(QStringLiteral("<html><body><script>") + QStringLiteral("if(a<b)c();").repeated(5000) +
             QStringLiteral("</script>") + body);
    QVERIFY(reading.refusal.isEmpty());
}

GUILLEMET_TEST(HtmlReaderTest)
#include "HtmlReaderTest.moc"
