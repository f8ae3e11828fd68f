#include "store/Search.h"
#include "store/SearchQuery.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::store;
using namespace guillemet::tests;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void search_foldsCaseAndAccents();
    void search_givesExactOffsets();
    void search_takesTheLastWordAsUnfinished();
    void search_wantsEveryWord();
    void search_findsPhrases();
    void search_takesNothingAsAnOperator();
    void search_findsNothingForNoWord();
    void search_givesTheWordsAround();
    void search_stopsAtItsLimits();
    void search_inOneArticleOnly();
    void query_quotesWhatIsTyped();
};

namespace {

QString add(StoreFixture &fixture, const QString &id, const QString &text)
{
    annotation::Article article;
    article.info.id = id;
    article.text = text::ArticleText(text);
    return fixture.add(article);
}

QStringList found(StoreFixture &fixture, const QString &words, const SearchOptions &options = {})
{
    QStringList out;
    const Result<SearchResult> result = search(fixture.database(), words, options);
    if (!result)
        qFatal("%s", qPrintable(result.sentence()));
    for (const SearchHit &hit : result->hits)
        out << hit.article + u':' + fixture.load(hit.article).text.mid(hit.span);
    return out;
}

} // namespace

void SearchTest::search_foldsCaseAndAccents()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("L’Élysée a réagi. ELYSEE, e\u0301lyse\u0301e."));
    QCOMPARE(found(fixture, QStringLiteral("elysee")),
             QStringList({QStringLiteral("a:Élysée"), QStringLiteral("a:ELYSEE"), QStringLiteral("a:e\u0301lyse\u0301e")}));
    QCOMPARE(found(fixture, QStringLiteral("élysée")).size(), 3);
}

void SearchTest::search_givesExactOffsets()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("\uFEFF😀😀 «Paris»\n\nà\u00A0Paris, à l'Île"));
    QCOMPARE(found(fixture, QStringLiteral("paris")), QStringList({QStringLiteral("a:Paris"), QStringLiteral("a:Paris")}));
    QCOMPARE(found(fixture, QStringLiteral("ile")), QStringList(QStringLiteral("a:Île")));
}

void SearchTest::search_takesTheLastWordAsUnfinished()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("Le président préside la présidence."));
    QCOMPARE(found(fixture, QStringLiteral("presiden")).size(), 2);
    QCOMPARE(found(fixture, QStringLiteral("presiden ")).size(), 0);
}

void SearchTest::search_wantsEveryWord()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("Un maire parle."));
    add(fixture, QStringLiteral("b"), QStringLiteral("Le maire se tait."));
    QCOMPARE(found(fixture, QStringLiteral("parle maire")),
             QStringList({QStringLiteral("a:maire"), QStringLiteral("a:parle")}));
}

void SearchTest::search_findsPhrases()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("Le maire de la ville."));
    add(fixture, QStringLiteral("b"), QStringLiteral("La ville de son maire."));
    QCOMPARE(found(fixture, QStringLiteral("\"maire de la\"")), QStringList(QStringLiteral("a:maire de la")));
    QCOMPARE(found(fixture, QStringLiteral("«de son»")), QStringList(QStringLiteral("b:de son")));
    QCOMPARE(found(fixture, QStringLiteral("porte-parole d'un")).size(), 0);
}

void SearchTest::search_takesNothingAsAnOperator()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("oui OR non"));
    for (const QString &words : {QStringLiteral("oui OR rien"), QStringLiteral("text: oui"), QStringLiteral("NOT"),
                                 QStringLiteral("^oui)"), QStringLiteral("oui* -non"), QStringLiteral("'; DROP TABLE"),
                                 QStringLiteral("NEAR(oui non)"), QStringLiteral("\"oui")})
        static_cast<void>(found(fixture, words)); // would stop the test if it failed
    QCOMPARE(found(fixture, QStringLiteral("oui or")), QStringList({QStringLiteral("a:oui"), QStringLiteral("a:OR")}));
}

void SearchTest::search_findsNothingForNoWord()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("…"));
    for (const QString &words : {QString(), QStringLiteral("  "), QStringLiteral("…"), QStringLiteral("\"\"")})
        QCOMPARE(found(fixture, words), QStringList());
}

void SearchTest::search_givesTheWordsAround()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("Avant,\nle mot\tcherché est là."));
    const SearchHit hit = search(fixture.database(), QStringLiteral("cherche"))->hits.front();
    QCOMPARE(hit.before, QStringLiteral("Avant, le mot "));
    QCOMPARE(hit.words, QStringLiteral("cherché"));
    QCOMPARE(hit.after, QStringLiteral(" est là."));
}

void SearchTest::search_stopsAtItsLimits()
{
    StoreFixture fixture;
    for (int i = 0; i < 5; ++i)
        add(fixture, QStringLiteral("a%1").arg(i), QStringLiteral("mot mot mot %1").arg(i));
    SearchOptions options;
    options.articles = 2;
    options.perArticle = 2;
    QCOMPARE(found(fixture, QStringLiteral("mot"), options).size(), 4);
    QVERIFY(search(fixture.database(), QStringLiteral("mot"), options)->more);
    options.articles = 5;
    options.perArticle = 3;
    QVERIFY(!search(fixture.database(), QStringLiteral("mot"), options)->more);
}

void SearchTest::search_inOneArticleOnly()
{
    StoreFixture fixture;
    add(fixture, QStringLiteral("a"), QStringLiteral("mot un"));
    add(fixture, QStringLiteral("b"), QStringLiteral("mot deux"));
    SearchOptions options;
    options.article = QStringLiteral("b");
    QCOMPARE(found(fixture, QStringLiteral("mot"), options), QStringList(QStringLiteral("b:mot")));
}

void SearchTest::query_quotesWhatIsTyped()
{
    QCOMPARE(searchQuery(QStringLiteral("le maire")), QStringLiteral("\"le\" \"maire\"*"));
    QCOMPARE(searchQuery(QStringLiteral("“le maire” dit ")), QStringLiteral("\"le maire\" \"dit\""));
    QCOMPARE(searchQuery(QStringLiteral("- !")), QString());
}

GUILLEMET_TEST(SearchTest)
#include "SearchTest.moc"
