#include "store/ArticleStore.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/EntityStore.h"
#include "store/History.h"
#include "store/Occurrences.h"
#include "store/Removal.h"
#include "store/Search.h"
#include "store/SuggestionStore.h"
#include "tests/benchmarks/BigProject.h"
#include "tests/support/TestMain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <algorithm>
#include <ctime>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

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
    const int count = articleCount();
    const double spent = time([&] { fillBigProject(*m_database); });
    qInfo("%d articles, %d annotations: %.1f s to make", count, count * annotationsEach, spent / 1000);
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
            if (ArticleStore(*m_database).list()->size() != size_t(articleCount()) + 5)
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
        times.push_back(time([this] { QCOMPARE(ArticleStore(*m_database).load(reviewArticle)->mentions.size(), size_t(225)); }));
    report("load 1,200 words, 300 annotations", times, 25);
}

void StoreBenchmark::load_aHugeArticle()
{
    std::vector<double> times;
    for (int i = 0; i < 10; ++i)
        times.push_back(time([this] { QCOMPARE(ArticleStore(*m_database).load(hugeArticle)->mentions.size(), size_t(15000)); }));
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
    confirmSome(reviewArticle, "confirm, 300 annotations");
}

void StoreBenchmark::confirm_inAHugeArticle()
{
    confirmSome(hugeArticle, "confirm, 20,000 annotations");
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
    const Article loaded = ArticleStore(*m_database).load(hugeArticle).take();
    const Suggested suggested{{}, loaded.mentions, loaded.entities, loaded.quotations};
    report("detect again, 20,000 annotations", {time([&] {
               QVERIFY(SuggestionStore(*m_database).replace(hugeArticle, suggested, QDateTime::currentDateTimeUtc()).ok());
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
