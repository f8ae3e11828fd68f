#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class ConllTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_comeBackInOrder();
    void randomNames_comeBackInOrder();
    void tokens_holdNoBlank();
    void everyArticle_startsWithDocstart();
    void iob1AndBioes_areUnderstood();
    void text_isPutTogetherAsItIsWritten();
    void twoColumnsWithTabs_areRead();
    void unknownLabels_areListed();
    void brokenLines_nameFileAndLine();
    void brokenLines_nameFileAndLine_data();
    void emptyExport_isAnEmptyFile();
};

namespace {

/// The article's names as «TYPE words», without blanks: CoNLL loses which blanks there were.
QStringList names(const Article &article)
{
    QStringList out;
    std::vector<Mention> mentions = article.mentions;
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention &a, const Mention &b) { return a.span < b.span; });
    for (const Mention &mention : mentions) {
        if (mention.kind != MentionKind::Name)
            continue;
        QString words;
        for (const QChar c : article.text.mid(mention.span)) {
            if (!c.isSpace())
                words += c;
        }
        out << toWord(mention.type) + u' ' + words;
    }
    return out;
}

} // namespace

void ConllTest::names_comeBackInOrder()
{
    const Article before = tests::hardArticle();
    const RoundTrip trip = tests::roundTrip(QStringLiteral("conll2003"), {before, before});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), size_t(2));
    QCOMPARE(names(trip.articles[1]), names(before));
    QVERIFY(trip.articles[0].annotated);
}

void ConllTest::randomNames_comeBackInOrder()
{
    const std::vector<Article> before = tests::randomArticles(20, 3);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("conll2003"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i)
        QCOMPARE(names(trip.articles[i]), names(before[i]));
}

void ConllTest::tokens_holdNoBlank()
{
    Article article = tests::hardArticle();
    article.text = text::ArticleText(article.text.string() + QStringLiteral("a\u001Cb\u2003c\u3000d\u0085e"));
    QTemporaryDir folder;
    const QStringList lines =
        QString::fromUtf8(
            tests::fileBytes(tests::written(folder.path(), QStringLiteral("conll2003"), {article})))
            .split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        int blanks = 0;
        for (const QChar c : line)
            blanks += c.isSpace() || (c.unicode() >= 0x1C && c.unicode() <= 0x1F);
        QCOMPARE(blanks, 3);
    }
}

void ConllTest::everyArticle_startsWithDocstart()
{
    QTemporaryDir folder;
    const QByteArray bytes = tests::fileBytes(tests::written(folder.path(), QStringLiteral("conll2003"),
                                                             {tests::hardArticle(), tests::hardArticle()}));
    QVERIFY(bytes.startsWith("-DOCSTART- -X- O O\n\n"));
    QCOMPARE(bytes.count("-DOCSTART- -X- O O\n\n"), 2);
    QVERIFY(bytes.endsWith("\n\n"));
}

void ConllTest::iob1AndBioes_areUnderstood()
{
    const QStringList expected{QStringLiteral("PER AnaRoy"), QStringLiteral("PER Bob"),
                               QStringLiteral("LOC Rome")};
    const QByteArray iob1 = "Ana I-PER\nRoy I-PER\nBob B-PER\nRome I-LOC\ndit O\n";
    const QByteArray bioes = "Ana B-PER\nRoy E-PER\nBob S-PER\nRome S-LOC\ndit O\n";
    for (const QByteArray &bytes : {iob1, bioes}) {
        const RoundTrip read = readBytes(QStringLiteral("conll2002"), bytes);
        QCOMPARE(read.failure, QString());
        QCOMPARE(names(read.articles.at(0)), expected);
    }
}

void ConllTest::text_isPutTogetherAsItIsWritten()
{
    const RoundTrip read =
        readBytes(QStringLiteral("conll2002"),
                  "L’ O\nhomme O\n( O\nAna B-PER\n) O\n, O\na O\n-t-il O\ndit O\n. O\n\nFin O\n. O\n");
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("L’homme (Ana), a-t-il dit.\nFin."));
}

void ConllTest::twoColumnsWithTabs_areRead()
{
    const RoundTrip read = readBytes(QStringLiteral("conll2002"), "New York\tB-LOC\r\ncity\tO\r\n");
    QCOMPARE(names(read.articles.at(0)), QStringList{QStringLiteral("LOC NewYork")});
}

void ConllTest::unknownLabels_areListed()
{
    const RoundTrip read = readBytes(QStringLiteral("conll2002"), "a B-GENE\nb B-GPE\n");
    QCOMPARE(names(read.articles.at(0)), QStringList{QStringLiteral("LOC b")});
    QCOMPARE(read.warnings.size(), 1);
    QVERIFY(read.warnings.at(0).contains(QLatin1String("GENE (1)")));
    const RoundTrip told = readBytes(QStringLiteral("conll2002"), "a B-GENE\n", QStringLiteral("f"),
                                     {{QStringLiteral("labels"), QStringLiteral("GENE=MISC")}});
    QCOMPARE(names(told.articles.at(0)), QStringList{QStringLiteral("MISC a")});
}

void ConllTest::brokenLines_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one column") << QByteArray("Ana");
    QTest::newRow("no tag") << QByteArray("Ana NNP");
    QTest::newRow("half a tag") << QByteArray("Ana B-");
}

void ConllTest::brokenLines_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const RoundTrip read =
        readBytes(QStringLiteral("conll2003"), "a O\n\n" + line + "\n", QStringLiteral("x.conll"));
    QVERIFY2(read.failure.startsWith(QLatin1String("x.conll, line 3: ")), qPrintable(read.failure));
}

void ConllTest::emptyExport_isAnEmptyFile()
{
    QTemporaryDir folder;
    QVERIFY(tests::fileBytes(tests::written(folder.path(), QStringLiteral("conll2003"), {})).isEmpty());
    QVERIFY(!readBytes(QStringLiteral("conll2003"), "\n\n").failure.isEmpty());
}

GUILLEMET_TEST(ConllTest)
#include "ConllTest.moc"
