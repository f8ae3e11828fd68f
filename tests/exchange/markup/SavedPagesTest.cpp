#include "exchange/markup/HtmlReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

/// Pages as programs for newspapers make them, in small.
class SavedPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standfirst_outsideTheBody_isKept();
    void standfirst_isRecognisedByThePagesDescription();
    void blogs_areReadWithoutSharingCaptionsAndComments();
    void longDiscussion_doesNotOutweighTheArticle();
    void wrappersWithTheNameOfFurniture_areRead();
    void amp_elementsAreLeftOut();
    void linkedData_isFreedOfEntities();
    void textInLinkedDataOnly_isRead();
    void microdata_givesHeadlineAuthorAndDate();
    void outlet_isCutOffTheTitle();
    void mailboxes_areNoAuthors();
    void dublinCore_givesDateAndAuthor();
};

namespace {

Reading read(const QString &html)
{
    return tests::readAll(exchange::HtmlReader(), html.toUtf8(), QStringLiteral("page.html"));
}

const QString first = QStringLiteral("« Nous ne jouerons pas », a dit la préfète devant la presse.");
const QString second = QStringLiteral("Le maire du port regrette une décision prise sans lui.");

QString paragraphs(int count = 1)
{
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(first, second).repeated(count);
}

QString stored(const QString &headline, const QStringList &lines)
{
    return headline + QStringLiteral("\n\n") + lines.join(u'\n');
}

} // namespace

void SavedPagesTest::standfirst_outsideTheBody_isKept()
{
    const Reading reading = read(QStringLiteral("<html><body><article><header><h1>Le bac</h1><p "
                                                "class=\"article__desc\">Six cents habitants sont privés de "
                                                "passage.</p><p class=byline>Par Zoé Lemarchand, envoyée "
                                                "spéciale à Orsaline</p></header><section>") +
                                 paragraphs() + QStringLiteral("</section></article>"));
    QCOMPARE(reading.first().text.string(),
             stored(QStringLiteral("Le bac"),
                    {QStringLiteral("Six cents habitants sont privés de passage."), first, second}));
}

void SavedPagesTest::standfirst_isRecognisedByThePagesDescription()
{
    const Reading reading = read(QStringLiteral("<html><head><meta property=\"og:description\" content=\"Six "
                                                "cents habitants sont privés de passage.\"></head>"
                                                "<body><div><h1>Le bac</h1><p class=x17>Six cents habitants "
                                                "sont privés de passage.</p></div><div>") +
                                 paragraphs() + QStringLiteral("</div>"));
    QCOMPARE(reading.first().text.string(),
             stored(QStringLiteral("Le bac"),
                    {QStringLiteral("Six cents habitants sont privés de passage."), first, second}));
}

void SavedPagesTest::blogs_areReadWithoutSharingCaptionsAndComments()
{
    const Reading reading = read(
        QStringLiteral(
            "<html lang=fr><head><title>Le bac - Gazette</title></head><body><div id=content><h1>Le bac</h1>"
            "<div class=entry-meta>Par <span class=\"author vcard\">Ana Roux</span></div>"
            "<div class=entry-content><div class=\"wp-caption aligncenter\"><p class=wp-caption-text>Le bac "
            "en 2019 (photo : A. Roux)</p></div>") +
        paragraphs() +
        QStringLiteral(
            "<div class=sharedaddy><h3>Share this:</h3><ul><li>Twitter</ul></div>"
            "<div class=jp-relatedposts><p>Un autre article, sur un autre bac d’ailleurs</p></div></div>"
            "<div id=comments><p>Bravo à la préfète, il était temps d’agir enfin !</p></div></div>"));
    QCOMPARE(reading.first().text.string(), stored(QStringLiteral("Le bac"), {first, second}));
    QCOMPARE(reading.first().info.title, QStringLiteral("Le bac"));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
}

void SavedPagesTest::longDiscussion_doesNotOutweighTheArticle()
{
    const Reading reading =
        read(QStringLiteral("<html><body><h1>Le bac</h1><div>") + paragraphs() +
             QStringLiteral("</div><div class=\"comments-area\">") +
             QStringLiteral(
                 "<p>Une opinion de lecteur, longue et sans rapport avec le bac.</p><p>Et une autre encore, "
                 "plus longue.</p>")
                 .repeated(20) +
             QStringLiteral("</div>"));
    QCOMPARE(reading.first().text.string(), stored(QStringLiteral("Le bac"), {first, second}));
}

void SavedPagesTest::wrappersWithTheNameOfFurniture_areRead()
{
    for (const char *name : {"layout with-sidebar", "has-ads", "paywall", "social-share-wrapper"}) {
        const Reading reading =
            read(QStringLiteral("<html><body><h1>Le bac</h1><div class=\"%1\">").arg(QLatin1String(name)) +
                 paragraphs() + QStringLiteral("</div><p>© La Gazette, tous droits réservés</p>"));
        QVERIFY2(reading.first().text.string().contains(second), name);
    }
}

void SavedPagesTest::amp_elementsAreLeftOut()
{
    const Reading reading =
        read(QStringLiteral("<!doctype html><html "
                            "⚡><body><amp-sidebar><ul><li>Menu</ul></amp-sidebar><article><h1>Le bac</h1>") +
             paragraphs() +
             QStringLiteral("<amp-ad><p>Une publicité assez longue pour compter</p></amp-ad></article>"));
    QCOMPARE(reading.first().text.string(), stored(QStringLiteral("Le bac"), {first, second}));
}

void SavedPagesTest::linkedData_isFreedOfEntities()
{
    const Reading reading =
        read(QStringLiteral(
                 "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
                 "\"L&rsquo;été du bac&nbsp;: R&amp;D &lt;3\",\"author\":{\"name\":\"Ana Roux &amp; Léo "
                 "Vin\"}}</script></head>"
                 "<body>") +
             paragraphs());
    QCOMPARE(reading.first().info.title, QStringLiteral("L’été du bac\u00A0: R&D <3"));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux & Léo Vin"));
}

void SavedPagesTest::textInLinkedDataOnly_isRead()
{
    const Reading reading = read(QStringLiteral(
        "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
        "\"Le bac\",\"articleBody\":\"Premier paragraphe.\\n\\n« Oui », dit-il.\"}</script></head>"
        "<body><div id=root></div></body>"));
    QCOMPARE(reading.first().text.string(),
             stored(QStringLiteral("Le bac"),
                    {QStringLiteral("Premier paragraphe."), QStringLiteral("« Oui », dit-il.")}));
}

void SavedPagesTest::microdata_givesHeadlineAuthorAndDate()
{
    const Reading reading = read(
        QStringLiteral(
            "<html><head><title>T</title></head><body><div itemscope><h2 itemprop=headline>L’eau monte</h2>"
            "<span itemprop=author itemscope><span itemprop=name>Ève Noir</span></span>"
            "<time itemprop=datePublished datetime=\"2020-02-29T23:30:00Z\">hier</time><div "
            "itemprop=articleBody>") +
        paragraphs() + QStringLiteral("</div></div>"));
    const annotation::ArticleInfo &info = reading.first().info;
    QCOMPARE(info.title, QStringLiteral("L’eau monte"));
    QCOMPARE(info.author, QStringLiteral("Ève Noir"));
    QCOMPARE(info.date, QStringLiteral("2020-02-29T23:30:00Z"));
}

void SavedPagesTest::outlet_isCutOffTheTitle()
{
    const Reading reading = read(QStringLiteral(
        "<html><head><title>La Gazette - Le maire démissionne</title></head><body><table><tr><td>"
        "<b>Le maire démissionne</b><br>« J’ai décidé seul », dit-il.<br>Son adjoint salue un homme "
        "de parole.</td></tr></table>"));
    QCOMPARE(reading.first().info.title, QStringLiteral("Le maire démissionne"));
    QVERIFY(reading.first().text.string().startsWith(QStringLiteral("Le maire démissionne\n\n« J’ai")));
}

void SavedPagesTest::mailboxes_areNoAuthors()
{
    const Reading reading =
        read(QStringLiteral("<html><head><meta name=author content=\"redaction@gazette.example\"></head>"
                            "<body><a rel=author href=/ana>Ana Roux</a>") +
             paragraphs());
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
}

void SavedPagesTest::dublinCore_givesDateAndAuthor()
{
    const Reading reading =
        read(QStringLiteral("<html><head><meta name=\"DC.date.issued\" content=\"2011-03-02\">"
                            "<meta name=\"DC.creator\" content=\"Ana Roux\"></head><body>") +
             paragraphs());
    QCOMPARE(reading.first().info.date, QStringLiteral("2011-03-02"));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
}

GUILLEMET_TEST(SavedPagesTest)
#include "SavedPagesTest.moc"
