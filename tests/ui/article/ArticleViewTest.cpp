#include "tests/support/TestMain.h"
#include "tests/ui/article/ArticleFixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QScrollBar>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::EntityType;
using annotation::Status;
using tests::ArticleFixture;

class ArticleViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyView_isHarmless();
    void title_isPaintedAboveUnlessItIsTheTexts();
    void marksAt_listsTheMostSpecificFirst();
    void marksAt_knowsHiddenLayers();
    void marksAt_isEmptyBesideTheText();
    void selectedMark_isShownThoughItsLayerIsHidden();
    void rects_followTheText();
    void copy_isTheExactPieceOfTheText();
    void selection_announcesItself();
    void keys_moveAndSelect();
    void enter_activatesTheMarkAtTheCaret();
    void zoom_keepsThePlace();
    void resizing_keepsThePlaceThroughTheGesture();
    void position_survivesAnotherWidth();
    void scrolling_reachesTheEndExactly();
    void refining_movesNothingInSight();
    void scrollToMark_centresOnlyWhatIsOutsideTheMiddle();
    void candidates_takeTheNearestMention();
    void removedMark_isNoLongerSelected();
};

namespace {

QString longText(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += QStringLiteral(
                    "Paragraphe %1. Le conseil municipal a voté hier soir, après une longue séance, le "
                    "budget de la "
                    "commune pour l’année qui vient, malgré l’opposition de trois élus du bourg voisin.\n")
                    .arg(i);
    return text;
}

void showLong(ArticleView &view, int paragraphs)
{
    view.resize(800, 600);
    view.setArticle({text::ArticleText(longText(paragraphs)), {}, {}, {}});
    view.show();
    QCoreApplication::processEvents();
}

} // namespace

void ArticleViewTest::emptyView_isHarmless()
{
    ArticleView view;
    view.resize(300, 200);
    view.show();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    view.setZoom(2);
    QVERIFY(view.markAt(QPoint(50, 50)).isNull());
    QVERIFY(!view.hasSelectedText());
    QVERIFY(!view.grab().isNull());
}

void ArticleViewTest::title_isPaintedAboveUnlessItIsTheTexts()
{
    ArticleView view;
    view.resize(800, 600);
    const QString text = QStringLiteral("Le pont de trop\n\n") + longText(3);
    view.setArticle({text::ArticleText(text), {}, QStringLiteral("Le pont de trop"), {}});
    const double inPlace = view.caretRect(0).top();
    QCOMPARE(view.caretRect(0).height(), 34.0); // set as a title
    view.setArticle(
        {text::ArticleText(longText(3)), {}, QStringLiteral("Le pont de trop"), QStringLiteral("lundi")});
    QCOMPARE(view.caretRect(0).height(), 31.0);
    QCOMPARE(view.caretRect(0).top(), 110.0);
    QVERIFY(inPlace < 110);
    // A title of two lines needs one more.
    view.setArticle(
        {text::ArticleText(longText(3)), {}, QString(QStringLiteral("Le pont de trop ")).repeated(4), {}});
    QCOMPARE(view.caretRect(0).top(), 144.0);
}

void ArticleViewTest::marksAt_listsTheMostSpecificFirst()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Syndicat des pêcheurs de la baie d’Ombreval"), EntityType::Organisation,
                 Status::Suggested);
    f.addMention(QStringLiteral("Ombreval"), EntityType::Place, Status::Confirmed, 1);
    f.show();
    const text::Span place = f.spanOf(QStringLiteral("Ombreval"), 1);
    const auto marks = f.view.marksAt(f.pointAt(place.start + 2));
    QCOMPARE(marks.size(), size_t(2));
    QCOMPARE(marks[0].id, QStringLiteral("m2"));
    QCOMPARE(marks[1].id, QStringLiteral("m1"));
}

void ArticleViewTest::marksAt_knowsHiddenLayers()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    auto &rejected = f.addMention(QStringLiteral("lundi"), EntityType::Date, Status::Rejected);
    Q_UNUSED(rejected)
    f.addMention(QStringLiteral("La ministre"), EntityType::Person, Status::Suggested).kind =
        annotation::MentionKind::Nominal;
    f.show();
    const QPoint name = f.pointAt(f.spanOf(QStringLiteral("Jeanne")).start);
    const QPoint date = f.pointAt(f.spanOf(QStringLiteral("lundi")).start);
    const QPoint description = f.pointAt(1);
    QVERIFY(!f.view.markAt(name).isNull());
    QVERIFY(f.view.markAt(date).isNull());
    QVERIFY(f.view.markAt(description).isNull());
    MarkLayers layers;
    layers.types[size_t(EntityType::Person)] = false;
    layers.rejected = layers.references = true;
    f.view.setLayers(layers);
    QVERIFY(f.view.markAt(name).isNull());
    QVERIFY(!f.view.markAt(date).isNull());
    QVERIFY(f.view.markAt(description).isNull()); // a person's, too
    layers.types[size_t(EntityType::Person)] = true;
    f.view.setLayers(layers);
    QVERIFY(!f.view.markAt(description).isNull());
}

void ArticleViewTest::marksAt_isEmptyBesideTheText()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("La ministre"), EntityType::Person, Status::Suggested);
    f.show();
    const QPoint inside = f.pointAt(0);
    QVERIFY(!f.view.markAt(inside).isNull());
    QVERIFY(f.view.markAt(QPoint(inside.x() - 40, inside.y())).isNull());
    QVERIFY(f.view.markAt(QPoint(inside.x(), 3)).isNull());
}

void ArticleViewTest::selectedMark_isShownThoughItsLayerIsHidden()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    MarkLayers layers;
    layers.types = {};
    f.view.setLayers(layers);
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    QCOMPARE(f.view.markAt(f.pointAt(f.spanOf(QStringLiteral("Jeanne")).start)).id, QStringLiteral("m1"));
}

void ArticleViewTest::rects_followTheText()
{
    ArticleFixture f;
    f.show();
    const QList<QRectF> line = f.view.rectsOf({0, 10});
    QCOMPARE(line.size(), 1);
    QCOMPARE(line[0].left(), f.view.metrics().textLeft());
    QCOMPARE(line[0].height(), 31.0);
    QCOMPARE(f.view.rectsOf({10, 150}).size(), 3);
    QCOMPARE(f.view.offsetAt(line[0].center().toPoint()) > 2, true);
}

void ArticleViewTest::copy_isTheExactPieceOfTheText()
{
    ArticleView view;
    view.resize(800, 600);
    const QString text = QStringLiteral("Il a dit : « Non » 😀 !\nPuis e\u0301tait parti.");
    view.setArticle({text::ArticleText(text), {}, {}, {}});
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    view.setTextSelection(4, 18);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), text.mid(4, 14));
}

void ArticleViewTest::selection_announcesItself()
{
    ArticleFixture f;
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::textSelectionChanged);
    f.view.setTextSelection(10, 3);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(f.view.selectedSpan(), (text::Span{3, 10}));
    QCOMPARE(f.view.caret(), 3);
    f.view.setTextSelection(10, 3);
    QCOMPARE(spy.size(), 1);
    f.view.setTextSelection(-5, 1'000'000);
    QCOMPARE(f.view.selectedSpan(), (text::Span{0, f.text.size()}));
}

void ArticleViewTest::keys_moveAndSelect()
{
    ArticleFixture f;
    f.show();
    QTest::keyClick(&f.view, Qt::Key_Right);
    QTest::keyClick(&f.view, Qt::Key_Right);
    QCOMPARE(f.view.caret(), 2);
    QTest::keyClick(&f.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.view.selectedSpan(), (text::Span{2, 11}));
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.view.caret(), 2); // collapses to the side it points to
    QVERIFY(!f.view.hasSelectedText());
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(f.view.caret(), f.text.size());
    QTest::keySequence(&f.view, QKeySequence::SelectAll);
    QVERIFY(f.view.hasSelectedText());
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QVERIFY(!f.view.hasSelectedText());
}

void ArticleViewTest::enter_activatesTheMarkAtTheCaret()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::markActivated);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
    const int at = f.spanOf(QStringLiteral("Jeanne")).start + 3;
    f.view.setTextSelection(at, at);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<MarkId>().id, QStringLiteral("m1"));
}

void ArticleViewTest::zoom_keepsThePlace()
{
    ArticleView view;
    showLong(view, 300);
    const int offset = view.text().size() / 2;
    view.scrollToSpan({offset, offset + 1});
    const int top = view.position().offset;
    for (const double zoom : {1.25, 1.5, 2.0, 0.75, 1.0})
        view.setZoom(zoom);
    QCOMPARE(view.position().offset, top);
}

void ArticleViewTest::resizing_keepsThePlaceThroughTheGesture()
{
    ArticleView view;
    showLong(view, 300);
    const int offset = view.text().size() / 2;
    view.scrollToSpan({offset, offset + 1});
    const ArticleView::Position before = view.position();
    for (int width = 800; width >= 300; width -= 50) {
        view.resize(width, 600);
        QCoreApplication::processEvents();
        // The character stays in the top line.
        QVERIFY(view.caretRect(before.offset).top() > -40 && view.caretRect(before.offset).top() < 40);
    }
    view.resize(800, 600);
    QCoreApplication::processEvents();
    QCOMPARE(view.position().offset, before.offset);
}

void ArticleViewTest::position_survivesAnotherWidth()
{
    ArticleView view;
    showLong(view, 200);
    view.verticalScrollBar()->setValue(5000);
    const ArticleView::Position saved = view.position();
    ArticleView other;
    other.resize(500, 400);
    other.setArticle({view.text(), {}, {}, {}});
    other.restorePosition(saved);
    QVERIFY(qAbs(other.caretRect(saved.offset).top()) <= 40);
    view.verticalScrollBar()->setValue(0);
    view.restorePosition(saved);
    QCOMPARE(view.position().offset, saved.offset);
    QVERIFY(qAbs(view.position().pixels - saved.pixels) < 1.1);
}

void ArticleViewTest::scrolling_reachesTheEndExactly()
{
    ArticleView view;
    showLong(view, 120);
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum());
    const int end = view.text().size();
    // The last line may stand in the middle.
    QTRY_VERIFY(qAbs(view.caretRect(end - 1).bottom() - 300) < 60);
    for (int i = 0; i < 400; ++i)
        bar->setValue(bar->value() - 60);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(view.caretRect(0).top(), 40.0);
}

void ArticleViewTest::refining_movesNothingInSight()
{
    ArticleView view;
    view.resize(800, 600);
    view.setZoom(1.1);
    view.setArticle({text::ArticleText(longText(400)), {}, {}, {}});
    view.show();
    const int far = view.text().size() * 3 / 4;
    view.scrollToSpan({far, far + 1}); // over estimates only
    const double top = view.caretRect(far).top();
    const QImage before = view.viewport()->grab().toImage();
    const int maximum = view.verticalScrollBar()->maximum();
    for (int i = 0; i < 500; ++i)
        QCoreApplication::processEvents(); // the idle timer makes all heights exact
    QCOMPARE(view.caretRect(far).top(), top);
    QCOMPARE(view.viewport()->grab().toImage(), before);
    QVERIFY(qAbs(view.verticalScrollBar()->maximum() - maximum) < maximum / 20);
}

void ArticleViewTest::scrollToMark_centresOnlyWhatIsOutsideTheMiddle()
{
    ArticleView view;
    showLong(view, 100);
    const QString &text = view.text().string();
    const int far = int(text.indexOf(QStringLiteral("Paragraphe 70")));
    view.scrollToSpan({far, far + 13});
    QVERIFY(qAbs(view.caretRect(far).center().y() - 300) < 20);
    const int value = view.verticalScrollBar()->value();
    const int nearby = int(text.indexOf(QStringLiteral("Paragraphe 71")));
    view.scrollToSpan({nearby, nearby + 13});
    QCOMPARE(view.verticalScrollBar()->value(), value);
}

void ArticleViewTest::candidates_takeTheNearestMention()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed).entity =
        QStringLiteral("e1");
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed, 1).entity =
        QStringLiteral("e1");
    f.addQuotation({QStringLiteral("Nous construirons ce pont")}, Status::Suggested);
    f.show();
    MarkLayers layers;
    layers.types = {};
    f.view.setLayers(layers);
    f.view.setCandidates(QStringLiteral("q1"), {{1, QStringLiteral("e1")}, {2, QStringLiteral("e2")}});
    // Its mark is shown for as long as the digit stands over it.
    QCOMPARE(f.view.markAt(f.pointAt(f.spanOf(QStringLiteral("Jeanne Morel"), 1).start)).id,
             QStringLiteral("m2"));
    QVERIFY(f.view.markAt(f.pointAt(f.spanOf(QStringLiteral("Jeanne Morel")).start)).isNull());
    f.view.setCandidates({}, {});
    QVERIFY(f.view.markAt(f.pointAt(f.spanOf(QStringLiteral("Jeanne Morel"), 1).start)).isNull());
}

void ArticleViewTest::removedMark_isNoLongerSelected()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    f.set = annotation::AnnotationSet();
    f.view.annotationsChanged();
    QVERIFY(f.view.selectedMark().isNull());
    QVERIFY(!f.grab().isNull());
}

GUILLEMET_TEST(ArticleViewTest)
#include "ArticleViewTest.moc"
