#include "exchange/Holdings.h"
#include "exchange/LossyWriter.h"
#include "exchange/Registry.h"
#include "tests/exchange/HoldingParts.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using exchange::Holding;
using tests::part;

/// Holds every format to what it says that it keeps: each part of an article is written, read back and
/// compared by itself. What a format does not keep must be said by its writer.
class HoldingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormat_saysWhatItHolds();
    void hardArticle_keepsWhatTheTableSays_data();
    void hardArticle_keepsWhatTheTableSays();
    void randomArticles_keepWhatTheTableSays_data();
    void randomArticles_keepWhatTheTableSays();
    void whatIsNotHeld_isSaid_data();
    void whatIsNotHeld_isSaid();
    void anArticleWithoutMuch_losesNothing();
    void readme_saysTheSame();
};

namespace {

/// Everything that an article can have, on some of its annotations.
Article enriched(Article article)
{
    article.info.title = QStringLiteral("Un titre à part");
    article.info.outlet = QStringLiteral("La Gazette");
    article.info.author = QStringLiteral("Ana Roux");
    article.info.date = QStringLiteral("2024-05-17");
    article.info.url = QStringLiteral("https://gazette.example/1");
    article.info.note = QStringLiteral("relire");
    article.info.state = ArticleState::Done;
    if (!article.entities.empty()) {
        article.entities.front().gender = Gender::Feminine;
        article.entities.front().descriptions = {QStringLiteral("préfète")};
    }
    const QDateTime time(QDate(2024, 5, 17), QTime(8, 30), Qt::UTC);
    int number = 0;
    const auto decide = [&](auto &annotation) {
        ++number;
        annotation.provenance = {Origin::Corrected, QStringLiteral("Zoé"), time.addSecs(number)};
        annotation.confidence = number % 3 == 0 ? 0.75 : 1.0;
        annotation.flagged = number % 2 == 0;
        annotation.note = number % 4 == 1 ? QStringLiteral("à vérifier <&> n° %1").arg(number) : QString();
        annotation.status = number % 2 == 0 ? Status::Suggested : Status::Confirmed;
    };
    for (Mention &mention : article.mentions)
        decide(mention);
    for (Quotation &quotation : article.quotations) {
        decide(quotation);
        quotation.speakerConfidence = 0.5;
        if (quotation.speaker == QStringLiteral("e1") && article.entities.size() > 1)
            quotation.speakers = {QStringLiteral("e1"), QStringLiteral("e2")};
    }
    return article;
}

/// doccano knows an entity by its mentions only, and CoNLL-2003 one of two overlapping names: their remarks
/// say so.
Article asRemarked(Article article, const QString &format)
{
    if (format == QLatin1String("doccano")) {
        for (Quotation &quotation : article.quotations) {
            if (std::none_of(article.mentions.begin(), article.mentions.end(),
                             [&](const Mention &mention) { return mention.entity == quotation.speaker; }))
                quotation.speaker.clear();
        }
    }
    return article;
}

void twoWayFormats()
{
    QTest::addColumn<QString>("format");
    for (const exchange::WriterFormat *writer : exchange::writers()) {
        const QString name = writer->name();
        const bool readsTables =
            name == QLatin1String("csv") || name == QLatin1String("xlsx") || name == QLatin1String("html");
        if (exchange::readerByName(name) && !readsTables)
            QTest::newRow(qPrintable(name)) << name;
    }
}

/// Empty where all that is held came back, and all that is not did not.
QString difference(const QString &format, const Article &before, const Article &after)
{
    const exchange::Holdings &held = exchange::writeHoldings(format);
    for (const Holding holding : held.kept) {
        const QStringList a = part(before, holding, held);
        const QStringList b = part(after, holding, held);
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
            if (a.value(i) != b.value(i))
                return QStringLiteral("%1: %2: «%3» came back as «%4»")
                    .arg(before.info.id, exchange::holdingKey(holding), a.value(i), b.value(i));
        }
    }
    return {};
}

Article withEdgeBlank(Article article)
{
    // «… a salué\t»
    Quotation quotation = article.quotations.front();
    quotation.id = QStringLiteral("edge");
    const qsizetype tab = article.text.string().indexOf(u'\t');
    quotation.spans = {{int(tab) - 5, int(tab) + 1}};
    quotation.cue.reset();
    quotation.source.reset();
    article.quotations.push_back(quotation);
    return article;
}

} // namespace

void HoldingsTest::everyFormat_saysWhatItHolds()
{
    for (const exchange::Reader *reader : exchange::readers()) {
        const exchange::Holdings &held = exchange::readHoldings(reader->name());
        QVERIFY2(!held.kept.empty() || !held.remark().isEmpty(), qPrintable(reader->name()));
    }
    for (const exchange::WriterFormat *writer : exchange::writers())
        QVERIFY2(!exchange::writeHoldings(writer->name()).kept.empty(), qPrintable(writer->name()));
    for (const Holding holding : exchange::allHoldings()) {
        QVERIFY(!exchange::holdingKey(holding).isEmpty());
        QVERIFY(!exchange::holdingLabel(holding).isEmpty());
    }
}

void HoldingsTest::hardArticle_keepsWhatTheTableSays_data()
{
    twoWayFormats();
}

void HoldingsTest::hardArticle_keepsWhatTheTableSays()
{
    QFETCH(QString, format);
    const Article before = asRemarked(enriched(tests::hardArticle()), format);
    const tests::RoundTrip trip =
        tests::roundTrip(format, {before, enriched(tests::hardArticle(QStringLiteral("hard-2")))});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), size_t(2));
    QCOMPARE(difference(format, before, trip.articles.front()), QString());
}

void HoldingsTest::randomArticles_keepWhatTheTableSays_data()
{
    twoWayFormats();
}

void HoldingsTest::randomArticles_keepWhatTheTableSays()
{
    QFETCH(QString, format);
    std::vector<Article> before;
    for (Article &article : tests::randomArticles(20, 99))
        before.push_back(asRemarked(enriched(std::move(article)), format));
    const tests::RoundTrip trip = tests::roundTrip(format, before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        // Folders are read in the order of their files' names; CoNLL-2003 has no ids.
        auto after = std::find_if(trip.articles.begin(), trip.articles.end(), [&](const Article &article) {
            return article.info.id == before[i].info.id;
        });
        if (after == trip.articles.end())
            after = trip.articles.begin() + std::ptrdiff_t(i);
        QCOMPARE(difference(format, before[i], *after), QString());
    }
}

void HoldingsTest::whatIsNotHeld_isSaid_data()
{
    QTest::addColumn<QString>("format");
    for (const exchange::WriterFormat *writer : exchange::writers())
        QTest::newRow(qPrintable(writer->name())) << writer->name();
}

void HoldingsTest::whatIsNotHeld_isSaid()
{
    QFETCH(QString, format);
    const Article before = withEdgeBlank(enriched(tests::hardArticle()));
    const exchange::Holdings &held = exchange::writeHoldings(format);
    QTemporaryDir folder;
    const auto writer =
        exchange::openWriter(*exchange::writerByName(format), folder.filePath(QStringLiteral("out")), {});
    QVERIFY(writer);
    QVERIFY((*writer)->write(before));
    QVERIFY((*writer)->finish());
    const QString warnings = (*writer)->warnings().join(u'\n');
    for (const Holding holding : exchange::allHoldings()) {
        QVERIFY2(exchange::countOf(holding, before) > 0, qPrintable(exchange::holdingKey(holding)));
        const QString said = QStringLiteral(" %1 (%2)")
                                 .arg(exchange::holdingLabel(holding))
                                 .arg(exchange::countOf(holding, before));
        QVERIFY2(warnings.contains(said) != held.has(holding),
                 qPrintable(said + QStringLiteral(" in: ") + warnings));
    }
    if (!exchange::readerByName(format) || format == QLatin1String("csv") ||
        format == QLatin1String("xlsx") || format == QLatin1String("html"))
        return;
    // What the table calls lost must be so, or the format holds more than the user is told.
    const tests::RoundTrip trip = tests::roundTrip(format, {before});
    QCOMPARE(trip.failure, QString());
    exchange::Holdings all{exchange::allHoldings()};
    for (const Holding holding : held.lost()) {
        const bool names =
            holding == Holding::Entities || holding == Holding::EntityNames || holding == Holding::Speakers;
        if (!names || held.has(Holding::Names))
            QVERIFY2(part(before, holding, all) != part(trip.articles.front(), holding, all),
                     qPrintable(exchange::holdingKey(holding)));
    }
}

void HoldingsTest::anArticleWithoutMuch_losesNothing()
{
    Article article;
    article.info.id = QStringLiteral("a");
    article.text = text::ArticleText(QStringLiteral("Un texte."));
    for (const exchange::WriterFormat *format : exchange::writers()) {
        QTemporaryDir folder;
        const auto writer = exchange::openWriter(*format, folder.filePath(QStringLiteral("out")), {});
        QVERIFY(writer);
        QVERIFY((*writer)->write(article));
        QVERIFY((*writer)->finish());
        QVERIFY2(!(*writer)->warnings().join(u'\n').contains(QStringLiteral("does not hold")),
                 qPrintable(format->name()));
    }
}

void HoldingsTest::readme_saysTheSame()
{
    QFile file(QStringLiteral(GUILLEMET_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() > 2)
            rows.insert(cells.at(1).trimmed(), cells.mid(2));
    }
    const QStringList head = rows.value(QStringLiteral("kept"));
    for (const exchange::WriterFormat *writer : exchange::writers()) {
        const QString quoted = QStringLiteral("`%1`").arg(writer->name());
        const auto column = std::find_if(head.begin(), head.end(),
                                         [&](const QString &cell) { return cell.contains(quoted); });
        QVERIFY2(column != head.end(), qPrintable(writer->name()));
        for (const Holding holding : exchange::allHoldings()) {
            const QString cell = rows.value(exchange::holdingLabel(holding)).value(column - head.begin());
            QVERIFY2(cell.contains(u'●') == exchange::writeHoldings(writer->name()).has(holding),
                     qPrintable(writer->name() + QStringLiteral(": ") + exchange::holdingLabel(holding)));
        }
    }
}

GUILLEMET_TEST(HoldingsTest)
#include "HoldingsTest.moc"
