#include "project/ArticleSession.h"
#include "store/ArticleStore.h"
#include "store/SuggestionStore.h"
#include "tests/benchmarks/BigProject.h"
#include "tests/benchmarks/Frames.h"
#include "tests/support/TestMain.h"
#include "ui/article/ArticleView.h"
#include "ui/session/Workspace.h"
#include "ui/themes/StyleSheet.h"
#include "ui/themes/ThemeChoice.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ReviewCommands.h"
#include "ui/window/SearchPopup.h"
#include "ui/window/ToolBar.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace guillemet;
using namespace guillemet::ui;
using namespace guillemet::tests;

/// Times of the whole window on a big project, each from what a person does to the end of the first frame that shows
/// it, whatever is written to disk included. GUILLEMET_BENCHMARK_ARTICLES=10000 makes the project of 1,000,000
/// annotations; GUILLEMET_BENCHMARK_PROJECT=FILE keeps it there for the next run. Every decision is undone again.
class WindowBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void open_theProject();
    void search_firstHits();
    void open_anArticle_data() { articles(true); }
    void open_anArticle();
    void jump_toTheLastMark_data() { articles(true); }
    void jump_toTheLastMark();
    void confirm_andAdvance_data();
    void confirm_andAdvance();
    void speakerByDigit_andAdvance_data() { articles(false); }
    void speakerByDigit_andAdvance();
    void confirm_outsideReview_data() { articles(false); }
    void confirm_outsideReview();
    void resize_keepsThePlace_data() { articles(false); }
    void resize_keepsThePlace();
    void zoom_keepsThePlace_data() { articles(false); }
    void zoom_keepsThePlace();
    void filter_aType_data() { articles(true); }
    void filter_aType();
    void detectedAgain_data() { articles(false); }
    void detectedAgain();

private:
    static void articles(bool growth);
    ArticleView *view() const { return m_window->parts().article->view(); }
    Workspace *workspace() const { return m_window->workspace(); }
    void openArticle(const QString &id);
    void undoAll(int steps);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// VmRSS, or -1 where there is no /proc.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? -1 : status.mid(at + 6).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

void WindowBenchmark::initTestCase()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("detection/onImport"), false);
    applyThemeChoice(ThemeChoice::Light);
    m_path = qEnvironmentVariable("GUILLEMET_BENCHMARK_PROJECT", m_folder.filePath(QStringLiteral("big.guillemet")));
    if (!QFileInfo::exists(m_path)) {
        auto database = store::Database::create(m_path);
        QVERIFY(database.ok());
        fillBigProject(**database);
        QVERIFY((*database)->checkpoint().ok());
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    Frames::rest(100);
}

void WindowBenchmark::articles(bool growth)
{
    QTest::addColumn<QString>("article");
    QTest::newRow("1,200 words, 300 annotations") << reviewArticle;
    if (growth) {
        for (const int annotations : {200, 2000, 10000})
            QTest::addRow("100,000 words, %d annotations", annotations) << growthArticle(annotations);
    }
    QTest::newRow("100,000 words, 20,000 annotations") << hugeArticle;
}

void WindowBenchmark::openArticle(const QString &id)
{
    if (!workspace()->project()) // one test alone
        QVERIFY(m_window->projects()->open(m_path));
    QVERIFY(workspace()->openArticle(id));
    view()->setFocus();
    Frames::rest(400);
}

void WindowBenchmark::undoAll(int steps)
{
    for (int i = 0; i < steps; ++i)
        QVERIFY(workspace()->project()->undo().ok());
    Frames::rest(200);
}

void WindowBenchmark::open_theProject()
{
    Frames frames;
    frames.measure([this] { QVERIFY(m_window->projects()->open(m_path)); }, view()->viewport());
    frames.report("open the project", 500);
    std::printf("BENCH   articles in it: %zu\n", workspace()->project()->articles().size());
    Frames::rest(2000); // the day's backup is made now
    std::printf("BENCH memory with the project and an article open | %.0f MB (goal 300)\n", residentMegabytes());
}

void WindowBenchmark::search_firstHits()
{
    openArticle(reviewArticle);
    auto *field = m_window->findChild<ToolBar *>()->searchField();
    auto *hits = m_window->findChild<SearchPopup *>()->findChild<QListView *>();
    for (const char *words : {"ba", "devilgalou"}) {
        const QString text = QString::fromLatin1(words);
        Frames frames;
        for (int i = 0; i < 9; ++i) {
            field->setFocus();
            QTest::keyClicks(field, text.chopped(1));
            Frames::rest(400);
            frames.measure([&] { QTest::keyClick(field, text.back().toLatin1()); }, hits->viewport());
            QTest::keyClick(field, Qt::Key_Escape);
            field->clear();
            Frames::rest(100);
        }
        frames.report(qPrintable(QStringLiteral("search «%1», the first hits painted").arg(text)), 100);
    }
}

void WindowBenchmark::open_anArticle()
{
    QFETCH(QString, article);
    Frames frames;
    for (int i = 0; i < 9; ++i) {
        openArticle(QStringLiteral("article-0"));
        frames.measure([&] { QVERIFY(workspace()->openArticle(article)); }, view()->viewport());
    }
    frames.report("open an article, from the database", article == reviewArticle ? 30 : 150);
}

void WindowBenchmark::jump_toTheLastMark()
{
    QFETCH(QString, article);
    Frames frames;
    for (int i = 0; i < 9; ++i) {
        openArticle(QStringLiteral("article-0"));
        openArticle(article);
        const QString last = workspace()->article()->annotations().mentions().back()->id;
        frames.measure([&] { workspace()->select(Selected::mention(last)); }, view()->viewport());
    }
    frames.report("jump to the last mark", 30);
}

void WindowBenchmark::confirm_andAdvance_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<int>("pause"); // milliseconds between two keys
    QTest::newRow("1,200 words, 300 annotations, slowly") << reviewArticle << 150;
    QTest::newRow("1,200 words, 300 annotations, as fast as it goes") << reviewArticle << 0;
    QTest::newRow("100,000 words, 20,000 annotations, slowly") << hugeArticle << 150;
    QTest::newRow("100,000 words, 20,000 annotations, as fast as it goes") << hugeArticle << 0;
}

void WindowBenchmark::confirm_andAdvance()
{
    QFETCH(QString, article);
    QFETCH(int, pause);
    openArticle(article);
    m_window->review()->start();
    // From the middle on: what is decided lies before, what is open behind.
    const auto &mentions = workspace()->article()->annotations().mentions();
    workspace()->select(Selected::mention(mentions[mentions.size() / 3]->id));
    Frames::rest(300);
    Frames frames;
    for (int i = 0; i < 120; ++i) {
        const Selected before = workspace()->selected();
        frames.measure([this] { QTest::keyClick(view(), Qt::Key_A); }, view()->viewport());
        QVERIFY(workspace()->selected() != before);
        frames.restBetween(pause);
    }
    m_window->review()->stop();
    frames.report("A: confirm, commit, next, painted", 8, 33);
    undoAll(120);
}

void WindowBenchmark::speakerByDigit_andAdvance()
{
    QFETCH(QString, article);
    openArticle(article);
    m_window->review()->start();
    Frames frames;
    const std::vector<const annotation::Quotation *> all = workspace()->article()->annotations().quotations();
    QStringList ids;
    for (size_t i = all.size() / 3; i < all.size() && ids.size() < 40; ++i)
        ids.append(all[i]->id);
    for (const QString &id : ids) {
        workspace()->select(Selected::quotation(id));
        Frames::rest(30);
        frames.measure([this] { QTest::keyClick(view(), Qt::Key_2); }, view()->viewport());
        frames.restBetween(150);
    }
    m_window->review()->stop();
    frames.report("2: another speaker, commit, next, painted", 8, 33);
    undoAll(int(ids.size()));
}

void WindowBenchmark::confirm_outsideReview()
{
    QFETCH(QString, article);
    openArticle(article);
    const std::vector<const annotation::Mention *> all = workspace()->article()->annotations().mentions();
    QStringList ids;
    for (size_t i = all.size() / 3; i < all.size() && ids.size() < 40; ++i)
        ids.append(all[i]->id);
    Frames frames;
    for (const QString &id : ids) {
        workspace()->select(Selected::mention(id));
        Frames::rest(80);
        frames.measure([this] { QTest::keyClick(view(), Qt::Key_A); }, view()->viewport());
        frames.restBetween(150);
    }
    frames.report("A outside review, all panels shown", 20, 50);
    undoAll(int(ids.size()));
}

void WindowBenchmark::resize_keepsThePlace()
{
    QFETCH(QString, article);
    openArticle(article);
    const int middle = workspace()->article()->text().size() / 2;
    view()->scrollToSpan({middle, middle + 1});
    Frames::rest(50);
    const int top = view()->position().offset;
    Frames frames;
    for (int width = 1420; width >= 1160; width -= 20)
        frames.measure([&] { m_window->resize(width, 900); }, view()->viewport());
    frames.measure([this] { m_window->resize(1440, 900); }, view()->viewport());
    QCOMPARE(view()->position().offset, top);
    frames.report("a step of resizing the window", 50);
}

void WindowBenchmark::zoom_keepsThePlace()
{
    QFETCH(QString, article);
    openArticle(article);
    const int middle = workspace()->article()->text().size() / 2;
    view()->scrollToSpan({middle, middle + 1});
    Frames::rest(50);
    const int top = view()->position().offset;
    Frames frames;
    for (const double zoom : {1.1, 1.2, 1.3, 1.4, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0})
        frames.measure([&] { m_window->parts().article->setZoom(zoom); }, view()->viewport());
    QCOMPARE(view()->position().offset, top);
    frames.report("a step of zooming", 50);
}

void WindowBenchmark::filter_aType()
{
    QFETCH(QString, article);
    openArticle(article);
    Frames frames;
    for (int i = 0; i < 10; ++i) {
        frames.measure([this] { m_window->actions()->action("show.person")->trigger(); }, view()->viewport());
        frames.restBetween(60);
    }
    frames.report("a type hidden or shown", 50);
}

void WindowBenchmark::detectedAgain()
{
    QFETCH(QString, article);
    openArticle(article);
    auto database = store::Database::open(m_path).take();
    Frames frames;
    for (int i = 0; i < 4; ++i) {
        annotation::Article loaded = store::ArticleStore(*database).load(article).take();
        const annotation::Mention gone = loaded.mentions[loaded.mentions.size() / 2];
        std::erase_if(loaded.mentions, [&](const annotation::Mention &mention) { return i % 2 == 0 && mention.id == gone.id; });
        const store::Suggested found{{}, loaded.mentions, loaded.entities, loaded.quotations};
        QVERIFY(store::SuggestionStore(*database).replace(article, found, QDateTime::currentDateTimeUtc()).ok());
        const int top = view()->position().offset;
        frames.measure([this] { workspace()->project()->refresh(); }, view()->viewport());
        QCOMPARE(view()->position().offset, top);
        frames.restBetween(300);
    }
    frames.report("another process detected again: read and repainted", article == reviewArticle ? 50 : 150);
}

GUILLEMET_TEST(WindowBenchmark)
#include "WindowBenchmark.moc"
