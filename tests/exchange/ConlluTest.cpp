#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class ConlluTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticles_comeBackEqual();
    void randomArticles_comeBackEqual();
    void lines_haveTenColumnsWithoutBlanks();
    void text_equalsItsForms();
    void entityIds_areOnesOfTheWholeFile();
    void foreignCorpora_areRead();
    void multiWordTokens_countOnce();
    void brokenLines_nameFileAndLine();
    void brokenLines_nameFileAndLine_data();
    void unbalancedBrackets_areLosses();
};

namespace {

QStringList linesOf(const std::vector<Article> &articles)
{
    QTemporaryDir folder;
    return QString::fromUtf8(
               tests::fileBytes(tests::written(folder.path(), QStringLiteral("conllu"), articles)))
        .split(u'\n');
}

} // namespace

void ConlluTest::hardArticles_comeBackEqual()
{
    const std::vector<Article> before{tests::hardArticle(QStringLiteral("a")),
                                      tests::hardArticle(QStringLiteral("b"))};
    const RoundTrip trip = tests::roundTrip(QStringLiteral("conllu"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    QCOMPARE(trip.articles.size(), size_t(2));
    tests::Compared compared;
    compared.confidences = true;
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(trip.articles[i].info.id, before[i].info.id);
        QCOMPARE(trip.articles[i].info.title, before[i].info.title);
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i], compared), tests::described(before[i], compared));
    }
}

void ConlluTest::randomArticles_comeBackEqual()
{
    const std::vector<Article> before = tests::randomArticles(20, 30);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("conllu"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i]), tests::described(before[i]));
    }
}

void ConlluTest::lines_haveTenColumnsWithoutBlanks()
{
    const QStringList lines = linesOf({tests::hardArticle()});
    QVERIFY(lines.first().startsWith(QLatin1String("# newdoc id = hard")));
    QCOMPARE(lines.mid(lines.size() - 2),
             QStringList({QString(), QString()})); // a blank line ends the last sentence
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        QCOMPARE(columns.size(), 10);
        for (const QString &column : columns) {
            QVERIFY(!column.isEmpty());
            QVERIFY(std::none_of(column.begin(), column.end(), [](QChar c) { return c.isSpace(); }));
            QCOMPARE(column.normalized(QString::NormalizationForm_C), column);
        }
    }
}

void ConlluTest::text_equalsItsForms()
{
    QString expected;
    QString built;
    const QStringList lines = linesOf({tests::hardArticle()});
    int sentences = 0;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("# text = "))) {
            expected = line.mid(9);
            built.clear();
        } else if (line.isEmpty() && !expected.isEmpty()) {
            QCOMPARE(built.trimmed(), expected);
            expected.clear();
            ++sentences;
        } else if (!line.startsWith(u'#') && !line.isEmpty()) {
            built += line.section(u'\t', 1, 1);
            if (!line.contains(QLatin1String("SpaceAfter=No")))
                built += u' ';
        }
    }
    QVERIFY(sentences >= 4);
}

void ConlluTest::entityIds_areOnesOfTheWholeFile()
{
    const QStringList lines =
        linesOf({tests::hardArticle(QStringLiteral("a")), tests::hardArticle(QStringLiteral("b"))});
    const QString all = lines.join(u'\n');
    const qsizetype second = all.indexOf(QLatin1String("# newdoc id = b"));
    QVERIFY(all.left(second).contains(QLatin1String("Entity=(e1-PER-1-kind:name")));
    QVERIFY(!all.mid(second).contains(QLatin1String("(e1-")));
}

void ConlluTest::foreignCorpora_areRead()
{
    const RoundTrip read =
        readBytes(QStringLiteral("conllu"),
                  "# global.Entity = GRP-etype-infstat-minspan-link-identity\n# newdoc id = GUM_x\n# newpar "
                  "= head\n# sent_id = x-1\n# text = Ana Roy left.\n"
                  "1\tAna\tAna\tPROPN\t_\t_\t0\troot\t_\tEntity=(1-person-new-1,2-coref-Ana\n"
                  "2\tRoy\tRoy\tPROPN\t_\t_\t1\tflat\t_\tEntity=1)\n"
                  "3\tleft\tleave\tVERB\t_\t_\t1\tx\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t1\tx\t_\t_\n\n"
                  "# sent_id = x-2\n# "
                  "newpar\n1\tShe\tshe\tPRON\t_\t_\t0\troot\t_\tEntity=(1-person-giv-1-ana)"
                  "\n2\tsaw\tsee\tVERB\t_\t_\t1\tx\t_\tSpacesAfter=\\s\\s\n"
                  "3\tit\tit\tPRON\t_\t_\t1\tx\t_\tEntity=(2-abstract-new-1-ana)\n\n",
                  QStringLiteral("gum.conllu"));
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.info.id, QStringLiteral("GUM_x"));
    QCOMPARE(article.text.string(), QStringLiteral("Ana Roy left.\nShe saw  it"));
    QCOMPARE(article.mentions.size(), size_t(2));
    QCOMPARE(toWord(article.mentions[1].kind), QStringLiteral("pronoun"));
    QCOMPARE(article.mentions[0].entity, article.mentions[1].entity);
    QCOMPARE(article.entities.at(0).name, QStringLiteral("Ana Roy"));
    QVERIFY(read.warnings.value(0).contains(QLatin1String("abstract")));
}

void ConlluTest::multiWordTokens_countOnce()
{
    const RoundTrip read = readBytes(
        QStringLiteral("conllu"),
        "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\tde\tADP\t_\t_\t_\t_\t_\t_\n2\tle\tle\tDET\t_\t_\t_\t_\t_\t_"
        "\n"
        "2.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_\n3\tLac\tlac\tPROPN\t_\t_\t_\t_\t_\tEntity=(e1-place-1-)\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("du Lac"));
    QCOMPARE(read.articles.at(0).mentions.at(0).span, (text::Span{3, 6}));
}

void ConlluTest::brokenLines_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nine columns") << QByteArray("2\tb\t_\t_\t_\t_\t_\t_\t_");
    QTest::newRow("no number") << QByteArray("x\tb\t_\t_\t_\t_\t_\t_\t_\t_");
    QTest::newRow("backwards") << QByteArray("3-2\tb\t_\t_\t_\t_\t_\t_\t_\t_");
    QTest::newRow("junk") << QByteArray("PK");
}

void ConlluTest::brokenLines_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const RoundTrip read = readBytes(QStringLiteral("conllu"), "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n" + line + "\n",
                                     QStringLiteral("x.conllu"));
    QVERIFY2(read.failure.startsWith(QLatin1String("x.conllu, line 2: ")), qPrintable(read.failure));
}

void ConlluTest::unbalancedBrackets_areLosses()
{
    const RoundTrip read = readBytes(
        QStringLiteral("conllu"),
        "1\ta\t_\t_\t_\t_\t_\t_\t_\tEntity=e3)(e4-PER-1-\n2\tb\t_\t_\t_\t_\t_\t_\t_\tQuote=((q))\n");
    QCOMPARE(read.failure, QString());
    QVERIFY(read.warnings.value(0).contains(QLatin1String("Entity (2)")));
}

GUILLEMET_TEST(ConlluTest)
#include "ConlluTest.moc"
