#include "tests/support/TestMain.h"
#include "ui/article/ArticleView.h"
#include "ui/themes/ThemeChoice.h"

#include <QtTest/QtTest>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <cstdio>

using namespace guillemet;
using namespace guillemet::ui;

/// Times of the article view, from a call to the painted picture, in an article of 1,200 words with 300 marks
/// and in one of 100,000 words with 20,000. Prints medians and largest values; fails only far beyond the
/// goals, since machines differ.
class ArticleViewBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_data()
    {
        sizes();
        // Growth with the marks alone: nothing may be quadratic.
        QTest::newRow("100,000 words, 200 marks") << 100'000 << 200;
        QTest::newRow("100,000 words, 2,000 marks") << 100'000 << 2'000;
        QTest::newRow("100,000 words, 10,000 marks") << 100'000 << 10'000;
    }
    void open();
    void jumpToTheLastMark_data() { sizes(); }
    void jumpToTheLastMark();
    void confirmAndNext_data() { sizes(); }
    void confirmAndNext();
    void resizeStep_data() { sizes(); }
    void resizeStep();
    void zoomStep_data() { sizes(); }
    void zoomStep();
    void filter_data() { sizes(); }
    void filter();

private:
    static void sizes()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("marks");
        QTest::newRow("1,200 words, 300 marks") << 1'200 << 300;
        QTest::newRow("100,000 words, 20,000 marks") << 100'000 << 20'000;
    }
};

namespace {

struct Subject
{
    Subject(int words, int marks)
    {
        static const QStringList vocabulary =
            QStringLiteral("le conseil municipal a voté hier soir après une longue séance budget de la "
                           "commune pour année qui "
                           "vient malgré opposition trois élus Marvaine Ombreval Jeanne Morel pêcheurs "
                           "syndicat calendrier")
                .split(u' ');
        QString string;
        std::vector<annotation::Mention> mentions;
        std::vector<annotation::Quotation> quotations;
        unsigned seed = 7;
        const int every = std::max(1, words / marks);
        for (int i = 0; i < words; ++i) {
            seed = seed * 1103515245u + 12345u;
            const QString &word = vocabulary.at(int((seed >> 16) % unsigned(vocabulary.size())));
            const int start = int(string.size());
            string += word;
            if (i % every == 0 && int(mentions.size()) < marks * 9 / 10) {
                annotation::Mention mention;
                mention.id = QStringLiteral("m%1").arg(mentions.size() + 1);
                mention.span = {start, int(string.size())};
                mention.type = annotation::EntityType(mentions.size() % 5);
                mention.status =
                    mentions.size() % 3 ? annotation::Status::Suggested : annotation::Status::Confirmed;
                mentions.push_back(mention);
            }
            string += i % 60 == 59 ? u'\n' : u' ';
        }
        for (int i = 0; i < marks / 10; ++i) {
            annotation::Quotation quotation;
            quotation.id = QStringLiteral("q%1").arg(i + 1);
            const int start = int(qint64(string.size() - 200) * i / (marks / 10));
            quotation.spans = {{start, start + 120}};
            quotations.push_back(quotation);
        }
        lastId = mentions.back().id;
        text = text::ArticleText(string);
        set = annotation::AnnotationSet(mentions, {}, quotations);
    }

    ArticlePage page() const { return {text, {&set, {}, {}}, QStringLiteral("Un titre"), {}}; }

    text::ArticleText text;
    annotation::AnnotationSet set;
    QString lastId;
};

void paint(ArticleView &view, QImage &image)
{
    if (image.size() != view.viewport()->size())
        image = QImage(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&image, {}, {}, QWidget::RenderFlags());
}

class Times
{
public:
    template <typename F> void measure(F &&what)
    {
        QElapsedTimer timer;
        timer.start();
        what();
        m_values.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    double median()
    {
        std::sort(m_values.begin(), m_values.end());
        return m_values[m_values.size() / 2];
    }
    void report(const char *what)
    {
        const double middle = median();
        std::printf("BENCH %s | %s | median %.2f ms | largest %.2f ms | n %zu\n", what,
                    QTest::currentDataTag(), middle, m_values.back(), m_values.size());
    }

private:
    std::vector<double> m_values;
};

/// A window of the usual size, out of sight.
void prepare(ArticleView &view)
{
    applyThemeChoice(ThemeChoice::Light);
    view.resize(800, 740);
    view.show();
    QCoreApplication::processEvents();
}

} // namespace

void ArticleViewBenchmark::open()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    const Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    QImage image;
    Times times;
    for (int i = 0; i < 9; ++i) {
        annotation::AnnotationSet fresh(subject.set); // its index is not built yet
        ArticlePage page = subject.page();
        page.marks.annotations = &fresh;
        times.measure([&] {
            view.setArticle(page);
            paint(view, image);
        });
        view.clearArticle();
    }
    times.report("open and paint");
    QVERIFY(times.median() < 600);
}

void ArticleViewBenchmark::jumpToTheLastMark()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    const Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    QImage image;
    Times times;
    for (int i = 0; i < 9; ++i) {
        view.setArticle(subject.page());
        paint(view, image);
        times.measure([&] {
            view.setSelectedMark(MarkId::mention(subject.lastId));
            view.scrollToMark(MarkId::mention(subject.lastId));
            paint(view, image);
        });
    }
    times.report("jump to the last mark just after opening");
    QVERIFY(times.median() < 120);
}

void ArticleViewBenchmark::confirmAndNext()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    view.setArticle(subject.page());
    QImage image;
    Times times;
    const std::vector<const annotation::Mention *> order = subject.set.mentions();
    std::vector<QString> ids;
    for (size_t i = order.size() / 2; i < order.size() && ids.size() < 120; ++i)
        ids.push_back(order[i]->id);
    view.scrollToMark(MarkId::mention(ids.front()));
    for (size_t i = 0; i + 1 < ids.size(); ++i) {
        times.measure([&] {
            annotation::Change change;
            const annotation::Mention before = *subject.set.mention(ids[i]);
            annotation::Mention after = before;
            after.status = annotation::Status::Confirmed;
            change.before = before;
            change.after = after;
            QVERIFY(subject.set.apply(change).ok());
            view.annotationsChanged();
            view.setSelectedMark(MarkId::mention(ids[i + 1]));
            view.scrollToMark(MarkId::mention(ids[i + 1]));
            paint(view, image);
        });
    }
    times.report("confirm, next, repaint");
    QVERIFY(times.median() < 30);
}

void ArticleViewBenchmark::resizeStep()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    const Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    view.setArticle(subject.page());
    const int middle = subject.text.size() / 2;
    view.scrollToSpan({middle, middle + 1});
    const int top = view.position().offset;
    QImage image;
    Times times;
    for (int width = 780; width > 500; width -= 20)
        times.measure([&] {
            view.resize(width, 740);
            QCoreApplication::sendPostedEvents();
            paint(view, image);
        });
    view.resize(800, 740);
    QCoreApplication::processEvents();
    QCOMPARE(view.position().offset, top);
    times.report("a step of resizing in the middle");
    QVERIFY(times.median() < 200);
}

void ArticleViewBenchmark::zoomStep()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    const Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    view.setArticle(subject.page());
    const int middle = subject.text.size() / 2;
    view.scrollToSpan({middle, middle + 1});
    QImage image;
    Times times;
    for (int i = 0; i < 10; ++i)
        times.measure([&] {
            view.setZoom(i % 2 ? 1.1 : 1.25);
            paint(view, image);
        });
    times.report("a step of zooming in the middle");
    QVERIFY(times.median() < 200);
}

void ArticleViewBenchmark::filter()
{
    QFETCH(int, words);
    QFETCH(int, marks);
    const Subject subject(words, marks);
    ArticleView view;
    prepare(view);
    view.setArticle(subject.page());
    QImage image;
    Times times;
    for (int i = 0; i < 20; ++i)
        times.measure([&] {
            MarkLayers layers;
            layers.types[size_t(i % 5)] = false;
            view.setLayers(layers);
            paint(view, image);
        });
    times.report("a layer switched off or on");
    QVERIFY(times.median() < 50);
}

GUILLEMET_TEST(ArticleViewBenchmark)
#include "ArticleViewBenchmark.moc"
