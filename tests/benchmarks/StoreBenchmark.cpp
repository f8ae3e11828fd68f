#include "store/ArticleStore.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/EntityStore.h"
#include "store/History.h"
#include "store/Occurrences.h"
#include "store/Removal.h"
#include "store/Search.h"
#include "store/SuggestionStore.h"
#include "tests/support/TestMain.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <algorithm>
#include <cmath>
#include <ctime>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;

/// Times of a big project. The sizes come from the environment, so that the usual run of the tests takes seconds:
/// GUILLEMET_BENCHMARK_ARTICLES=10000 for the project of 10,000 articles and 1,000,000 annotations.
class StoreBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void open_andList();
    void load_anArticle();
    void load_aHugeArticle();
    void confirm_inAnArticle();
    void confirm_inAHugeArticle();
    void undo_andRedo();
    void search_words_data();
    void search_words();
    void entities_overTheProject();
    void redetect_aHugeArticle();
    void backup_ofAll();
    void check_ofAll();
    void remove_anArticle();

private:
    void report(const char *what, std::vector<double> milliseconds, double atMost);
    template <typename Function> double time(Function function);
    void confirmSome(const QString &article, const char *what);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

namespace {

const QString huge = QStringLiteral("huge");
const QString review = QStringLiteral("review");
constexpr int annotationsEach = 100;

/// Words as frequent as those of a language (Zipf), drawn from a made-up lexicon, the same in every run.
class Words
{
public:
    QString next()
    {
        const double u = m_random.generateDouble();
        const int rank = int(std::pow(30000.0, u)); // log-uniform
        QString word;
        int number = rank * 7919 + 13;
        do {
            word += syllables[number % 16];
            number /= 16;
        } while (number > 0);
        return word;
    }
    QRandomGenerator &random() { return m_random; }

private:
    static constexpr const char16_t *syllableText[16] = {u"ba", u"ré", u"ti", u"mon", u"la", u"sou", u"ché", u"ne",
                                                         u"pri", u"va", u"lou", u"ga", u"dé", u"fer", u"ju", u"vil"};
    const QString syllables[16] = {
        QString::fromUtf16(syllableText[0]),  QString::fromUtf16(syllableText[1]),  QString::fromUtf16(syllableText[2]),
        QString::fromUtf16(syllableText[3]),  QString::fromUtf16(syllableText[4]),  QString::fromUtf16(syllableText[5]),
        QString::fromUtf16(syllableText[6]),  QString::fromUtf16(syllableText[7]),  QString::fromUtf16(syllableText[8]),
        QString::fromUtf16(syllableText[9]),  QString::fromUtf16(syllableText[10]), QString::fromUtf16(syllableText[11]),
        QString::fromUtf16(syllableText[12]), QString::fromUtf16(syllableText[13]), QString::fromUtf16(syllableText[14]),
        QString::fromUtf16(syllableText[15])};
    QRandomGenerator m_random{1};
};

/// An article of so many words and annotations: three names in four, one quotation with its evidence in four.
Article makeArticle(Words &words, const QString &id, int wordCount, int annotations)
{
    Article out;
    out.info.id = id;
    out.info.title = QStringLiteral("Titre de ") + id;
    out.info.language = QStringLiteral("fr");
    out.annotated = true;
    QString text;
    std::vector<text::Span> places;
    for (int i = 0; i < wordCount; ++i) {
        if (i > 0)
            text += i % 120 == 0 ? QStringLiteral(".\n\n") : QStringLiteral(" ");
        const int start = int(text.size());
        text += words.next();
        places.push_back({start, int(text.size())});
    }
    const int entities = std::max(1, annotations / 8);
    for (int i = 0; i < entities; ++i) {
        const int person = int(words.random().bounded(20000));
        out.entities.push_back({QStringLiteral("e%1").arg(i + 1), QStringLiteral("Prénom Nom%1").arg(person),
                                EntityType(person % 4), Gender::Unknown, {}, {}, Status::Suggested});
    }
    const int step = std::max(1, wordCount / annotations);
    for (int i = 0; i < annotations; ++i) {
        const text::Span place = places[size_t((i * step) % wordCount)];
        const QString entity = out.entities[size_t(i % entities)].id;
        const Provenance engine{Origin::Engine, QStringLiteral("guillemet 0.1.0"), {}};
        if (i % 4 != 3) {
            out.mentions.push_back({QStringLiteral("m%1").arg(i + 1), place, EntityType(i % 4), MentionKind::Name, entity,
                                    Status::Suggested, 0.9, engine, false, {}});
            continue;
        }
        Quotation quotation;
        quotation.id = QStringLiteral("q%1").arg(i + 1);
        quotation.spans = {place};
        quotation.cue = place;
        quotation.source = place;
        quotation.speaker = entity;
        quotation.provenance = engine;
        quotation.candidates = {{entity, 0.7, {{QStringLiteral("inverted-cue"), {QStringLiteral("a-t-il")}, false},
                                               {QStringLiteral("gender-agrees"), {}, false}}},
                                {out.entities[0].id, 0.2, {{QStringLiteral("last-speaker"), {}, false}}}};
        quotation.reasons = {{QStringLiteral("marks"), {}, false}};
        out.quotations.push_back(quotation);
    }
    out.text = text::ArticleText(text);
    return out;
}

int articleCount()
{
    return qEnvironmentVariableIsSet("GUILLEMET_BENCHMARK_ARTICLES")
               ? qEnvironmentVariableIntValue("GUILLEMET_BENCHMARK_ARTICLES")
               : 60;
}

} // namespace

/// GUILLEMET_BENCHMARK_CPU=1 counts the processor's time instead of the clock's, for a machine that others use too.
template <typename Function> double StoreBenchmark::time(Function function)
{
    static const bool processorOnly = qEnvironmentVariableIsSet("GUILLEMET_BENCHMARK_CPU");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    function();
    return processorOnly ? 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC : double(timer.nsecsElapsed()) / 1e6;
}

void StoreBenchmark::report(const char *what, std::vector<double> milliseconds, double atMost)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const double median = milliseconds[milliseconds.size() / 2];
    const double p99 = milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * 99 / 100)];
    qInfo("%-44s median %8.2f ms   p99 %8.2f ms   (at most %g)", what, median, p99, atMost);
#ifdef QT_NO_DEBUG
    QVERIFY2(median <= atMost, what);
#endif
}

void StoreBenchmark::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("big.guillemet"));
    Result<std::unique_ptr<Database>> made = Database::create(m_path);
    QVERIFY(made.ok());
    m_database = made.take();
    Words words;
    ArticleStore store(*m_database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int count = articleCount();
    const double spent = time([&] {
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("article-%1").arg(i);
            if (!store.add(makeArticle(words, id, 1200, annotationsEach), now).ok())
                qFatal("an article was refused");
        }
    });
    qInfo("%d articles, %d annotations: %.1f s to make", count, count * annotationsEach, spent / 1000);
    QVERIFY(store.add(makeArticle(words, review, 1200, 300), now).ok());
    QVERIFY(store.add(makeArticle(words, huge, 100000, 20000), now).ok());
    QVERIFY(m_database->checkpoint().ok());
    qInfo("the file: %lld MB", static_cast<long long>(QFileInfo(m_path).size() / 1000000));
}

void StoreBenchmark::open_andList()
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        m_database.reset();
        times.push_back(time([this] {
            m_database = Database::open(m_path).take();
            if (ArticleStore(*m_database).list()->size() != size_t(articleCount()) + 2)
                qFatal("articles are missing");
            static_cast<void>(History(*m_database).undoStep());
        }));
    }
    report("open and list the articles", times, 500);
}

void StoreBenchmark::load_anArticle()
{
    std::vector<double> times;
    for (int i = 0; i < 30; ++i)
        times.push_back(time([this] { QCOMPARE(ArticleStore(*m_database).load(review)->mentions.size(), size_t(225)); }));
    report("load 1,200 words, 300 annotations", times, 25);
}

void StoreBenchmark::load_aHugeArticle()
{
    std::vector<double> times;
    for (int i = 0; i < 10; ++i)
        times.push_back(time([this] { QCOMPARE(ArticleStore(*m_database).load(huge)->mentions.size(), size_t(15000)); }));
    report("load 100,000 words, 20,000 annotations", times, 80);
}

void StoreBenchmark::confirmSome(const QString &article, const char *what)
{
    History history(*m_database);
    const Article loaded = ArticleStore(*m_database).load(article).take();
    std::vector<double> times;
    for (size_t i = 0; i < 200; ++i) {
        const Mention before = loaded.mentions[i];
        Mention after = before;
        after.status = Status::Confirmed;
        after.provenance.author = QStringLiteral("Anne");
        after.provenance.time = QDateTime::currentDateTimeUtc();
        const Edit edit{EditKind::Confirm, {{article, before, after}}};
        times.push_back(time([&] { QVERIFY(history.apply(edit, QStringLiteral("Anne"), after.provenance.time).ok()); }));
    }
    report(what, times, 4);
}

void StoreBenchmark::confirm_inAnArticle()
{
    confirmSome(review, "confirm, 300 annotations");
}

void StoreBenchmark::confirm_inAHugeArticle()
{
    confirmSome(huge, "confirm, 20,000 annotations");
}

void StoreBenchmark::undo_andRedo()
{
    History history(*m_database);
    std::vector<double> times;
    for (int i = 0; i < 100; ++i)
        times.push_back(time([&] { QVERIFY(history.undo().ok()); }));
    for (int i = 0; i < 100; ++i)
        times.push_back(time([&] { QVERIFY(history.redo().ok()); }));
    report("undo and redo", times, 8);
}

void StoreBenchmark::search_words_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("rare") << QStringLiteral("dévilgalou");
    QTest::newRow("in every article") << QStringLiteral("vilmonré");
    QTest::newRow("unfinished") << QStringLiteral("ba");
    QTest::newRow("two words") << QStringLiteral("vilmonre louga");
}

void StoreBenchmark::search_words()
{
    QFETCH(QString, words);
    std::vector<double> times;
    size_t hits = 0;
    for (int i = 0; i < 5; ++i)
        times.push_back(time([&] { hits = search(*m_database, words)->hits.size(); }));
    report(qPrintable(QStringLiteral("search: %1, %2 hits").arg(QLatin1String(QTest::currentDataTag())).arg(hits)), times, 100);
}

void StoreBenchmark::entities_overTheProject()
{
    const EntityStore entities(*m_database);
    const Occurrences occurrences(*m_database);
    std::vector<EntityRow> rows;
    report("list the project's entities", {time([&] { rows = entities.list().take(); })}, 300);
    const auto largest = std::max_element(rows.begin(), rows.end(), [](const EntityRow &a, const EntityRow &b) {
        return a.mentions < b.mentions;
    });
    const QString id = largest->entity.id;
    std::vector<MentionPlace> mentions;
    report("all mentions of an entity", {time([&] { mentions = occurrences.mentionsOfEntity(id).take(); })}, 100);
    report("all quotations of an entity", {time([&] { QVERIFY(occurrences.quotationsOfEntity(id).ok()); })}, 100);
    int count = 0;
    report("count one form", {time([&] { count = *occurrences.countOfForm(mentions[0].form); })}, 50);
    report(qPrintable(QStringLiteral("all %1 mentions of one form").arg(count)),
           {time([&] { QCOMPARE(int(occurrences.mentionsOfForm(mentions[0].form)->size()), count); })}, 1000);
    report("what persons decided", {time([&] { QVERIFY(!occurrences.decidedForms()->empty()); })}, 100);
}

void StoreBenchmark::redetect_aHugeArticle()
{
    const Article loaded = ArticleStore(*m_database).load(huge).take();
    const Suggested suggested{{}, loaded.mentions, loaded.entities, loaded.quotations};
    report("detect again, 20,000 annotations", {time([&] {
               QVERIFY(SuggestionStore(*m_database).replace(huge, suggested, QDateTime::currentDateTimeUtc()).ok());
           })}, 500);
}

void StoreBenchmark::backup_ofAll()
{
    report("backup", {time([&] { QVERIFY(backupTo(*m_database, m_folder.filePath(QStringLiteral("b"))).ok()); })}, 60000);
}

void StoreBenchmark::check_ofAll()
{
    QStringList problems;
    report("full check", {time([&] { problems = check(*m_database)->problems; })}, 120000);
    QCOMPARE(problems, QStringList());
}

void StoreBenchmark::remove_anArticle()
{
    report("remove an article for good",
           {time([&] { QVERIFY(removeForGood(*m_database, {QStringLiteral("article-7")}).ok()); })}, 20000);
}

GUILLEMET_TEST(StoreBenchmark)
#include "StoreBenchmark.moc"
