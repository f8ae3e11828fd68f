#include "exchange/Registry.h"
#include "exchange/common/MarkedText.h"
#include "exchange/markup/ZipArchive.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;

class ReportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nestingMarks_neverCrossAndLoseNothing();
    void html_isWellFormedAndLoadsNothing();
    void html_everyNameAndFragmentIsOneElement();
    void html_escapesWhatTheTextHolds();
    void xlsx_hasItsSheetsAndNoFormulas();
    void xlsx_longCellsAreCutWithAWarning();
    void emptyExports_areValid();
};

void ReportsTest::nestingMarks_neverCrossAndLoseNothing()
{
    QRandomGenerator random(99);
    const text::ArticleText text(QString(300, u'x') + u'\n' + QString(300, u'y'));
    for (int round = 0; round < 50; ++round) {
        exchange::SpanGraph graph;
        for (int i = 0; i < 40; ++i) {
            const int start = random.bounded(590);
            exchange::SpanGraph::Node node;
            node.spans = {{start, start + 1 + random.bounded(60)}};
            node.spans[0].end = std::min(node.spans[0].end, text.size());
            graph.nodes.push_back(node);
        }
        std::vector<exchange::InlineMark> crossing;
        const std::vector<exchange::InlineMark> marks = exchange::nestingMarks(graph, text, crossing);
        for (const exchange::InlineMark &a : marks) {
            for (const exchange::InlineMark &b : marks)
                QVERIFY(!a.span.overlaps(b.span) || a.span.contains(b.span) || b.span.contains(a.span));
        }
        QVERIFY(marks.size() + crossing.size() >= 40);
        // What was left out does cross something.
        for (const exchange::InlineMark &out : crossing) {
            QVERIFY(std::any_of(marks.begin(), marks.end(), [&](const exchange::InlineMark &in) {
                return in.span.overlaps(out.span) && !in.span.contains(out.span) &&
                       !out.span.contains(in.span);
            }));
        }
        // The walk gives the words back.
        QString words;
        int depth = 0;
        const text::Span paragraph{0, 300};
        const exchange::InlineMark *last = marks.data();
        while (last != marks.data() + marks.size() && last->span.start < 300)
            ++last;
        exchange::walkMarks(text.string(), paragraph, marks.data(), last,
                            {[&](const exchange::InlineMark &) { ++depth; },
                             [&](QStringView piece) { words += piece; },
                             [&](const exchange::InlineMark &) { --depth; }});
        QCOMPARE(words, QString(300, u'x'));
        QCOMPARE(depth, 0);
    }
}

void ReportsTest::html_isWellFormedAndLoadsNothing()
{
    QTemporaryDir folder;
    const QByteArray page = tests::fileBytes(
        tests::written(folder.path(), QStringLiteral("html"), {tests::hardArticle(), tests::hardArticle()}));
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.endsWith("</html>\n"));
    for (const char *tag : {"mark", "p", "table", "article", "tr", "td"})
        QCOMPARE(page.count(QByteArray("<") + tag + ' ') + page.count(QByteArray("<") + tag + '>'),
                 page.count(QByteArray("</") + tag + '>'));
    for (const char *loading : {"src=", "<link", "@import", "url(", "<script"})
        QVERIFY2(!page.contains(loading), loading);
}

void ReportsTest::html_everyNameAndFragmentIsOneElement()
{
    QTemporaryDir folder;
    const QByteArray page =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("html"), {tests::hardArticle()}));
    QVERIFY(page.contains(QStringLiteral("<mark class=\"quote direct\" data-id=\"q1\" title=\"Élodie "
                                         "Moreau\">Le cafe\u0301 est &lt;prêt&gt; &amp; \\bon\\</mark>")
                              .toUtf8()));
    // Nested: the mixed quotation within the direct one.
    QVERIFY(page.contains(
        QStringLiteral("tout le monde “<mark class=\"quote mixed suggested\" data-id=\"q2\"").toUtf8()));
    QCOMPARE(page.count("<mark class=\"name "), 5);
}

void ReportsTest::html_escapesWhatTheTextHolds()
{
    Article article;
    article.info.title = QStringLiteral("<script>alert(1)</script>");
    article.text = text::ArticleText(QStringLiteral("<img src=x> & \u0001"));
    QTemporaryDir folder;
    const QByteArray page =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("html"), {article}));
    QVERIFY(!page.contains("<script") && !page.contains("<img"));
    QVERIFY(page.contains("&lt;img src=x&gt; &amp; \xEF\xBF\xBD"));
}

void ReportsTest::xlsx_hasItsSheetsAndNoFormulas()
{
    QTemporaryDir folder;
    const QByteArray bytes =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("xlsx"), {tests::hardArticle()}));
    const auto archive = exchange::ZipArchive::open(bytes);
    QVERIFY(archive.ok());
    for (int sheet = 1; sheet <= 4; ++sheet) {
        const auto xml = archive->read(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        QVERIFY(xml.ok());
        QVERIFY(!xml->contains("<f>"));
        QVERIFY(xml->contains("state=\"frozen\""));
        QVERIFY(xml->contains("<autoFilter"));
    }
    const QByteArray quotations = *archive->read(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(quotations.contains("=SOMME(A1)"));
    QCOMPARE(quotations.count("<row "), 6);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no temporary file is left
}

void ReportsTest::xlsx_longCellsAreCutWithAWarning()
{
    Article article;
    article.text = text::ArticleText(QString(40000, u'x'));
    Quotation quotation;
    quotation.id = QStringLiteral("q1");
    quotation.spans = {{0, 40000}};
    article.quotations.push_back(quotation);
    QTemporaryDir folder;
    auto writer = exchange::writerByName(u"xlsx")->open(folder.filePath(QStringLiteral("x.xlsx")), {});
    QVERIFY(writer.ok());
    QVERIFY((*writer)->write(article).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE((*writer)->warnings().size(), 1);
}

void ReportsTest::emptyExports_areValid()
{
    QTemporaryDir folder;
    QVERIFY(tests::fileBytes(tests::written(folder.path(), QStringLiteral("html"), {})).contains("</html>"));
    const QByteArray xlsx = tests::fileBytes(tests::written(folder.path(), QStringLiteral("xlsx"), {}));
    QVERIFY(exchange::ZipArchive::open(xlsx).ok());
}

GUILLEMET_TEST(ReportsTest)
#include "ReportsTest.moc"
