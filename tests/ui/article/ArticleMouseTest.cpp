#include "tests/support/TestMain.h"
#include "tests/ui/article/ArticleFixture.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::EntityType;
using annotation::Status;
using tests::ArticleFixture;

class ArticleMouseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void click_activatesTheMostSpecificMark();
    void secondClick_goesOutwards();
    void click_besideMarksActivatesNothing();
    void drag_selectsWholeWords();
    void drag_withControlGoesByCharacter();
    void drag_backwardsPutsTheCaretFirst();
    void doubleClick_selectsTheWordAndTripleTheParagraph();
    void doubleClick_besideMarksKeepsTheSelectedMark();
    void shiftClick_extends();
    void hover_reportsEnteringAndLeaving();
    void edge_isDraggedByWords();
    void edge_isDraggedByCharacterWithControl();
    void edge_thatIsOnlyClickedStays();
    void edge_neverCrossesTheOther();
    void picking_reportsTheNameAndEnds();
    void picking_findsHiddenDescriptionsAndIgnoresTheRest();
    void picking_endsWithEscape();
    void menu_tellsWhatLiesThere();
    void controlAndWheel_askForAnotherZoom();
};

namespace {

void drag(ArticleView &view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *port = view.viewport();
    QTest::mousePress(port, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint point = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, point, port->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(port, &move);
    }
    QTest::mouseRelease(port, Qt::LeftButton, modifiers, to);
}

} // namespace

void ArticleMouseTest::click_activatesTheMostSpecificMark()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::markActivated);
    const text::Span span = f.spanOf(QStringLiteral("Jeanne Morel"));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointAt(span.start + 4));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<MarkId>(), MarkId::mention(QStringLiteral("m1")));
    QVERIFY(qAbs(f.view.caret() - span.start - 4) <= 1);
}

void ArticleMouseTest::secondClick_goesOutwards()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Syndicat des pêcheurs de la baie d’Ombreval"), EntityType::Organisation,
                 Status::Suggested);
    f.addMention(QStringLiteral("Ombreval"), EntityType::Place, Status::Confirmed, 1);
    f.show();
    QObject::connect(&f.view, &ArticleView::markActivated, &f.view, &ArticleView::setSelectedMark);
    const QPoint point = f.pointAt(f.spanOf(QStringLiteral("Ombreval"), 1).start + 3);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(f.view.selectedMark().id, QStringLiteral("m2"));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(f.view.selectedMark().id, QStringLiteral("m1"));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(f.view.selectedMark().id, QStringLiteral("m2"));
}

void ArticleMouseTest::click_besideMarksActivatesNothing()
{
    ArticleFixture f;
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::markActivated);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointAt(2));
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].value<MarkId>().isNull());
}

void ArticleMouseTest::drag_selectsWholeWords()
{
    ArticleFixture f;
    f.show();
    const text::Span name = f.spanOf(QStringLiteral("Jeanne Morel"));
    drag(f.view, f.pointAt(name.start + 2), f.pointAt(name.end - 2));
    QCOMPARE(f.view.selectedSpan(), name);
    QCOMPARE(f.view.caret(), name.end);
}

void ArticleMouseTest::drag_withControlGoesByCharacter()
{
    ArticleFixture f;
    f.show();
    const text::Span name = f.spanOf(QStringLiteral("Jeanne Morel"));
    drag(f.view, f.pointAt(name.start + 2), f.pointAt(name.end - 3), Qt::ControlModifier);
    QVERIFY(f.view.selectedSpan().start > name.start && f.view.selectedSpan().end < name.end);
    QVERIFY(f.view.hasSelectedText());
}

void ArticleMouseTest::drag_backwardsPutsTheCaretFirst()
{
    ArticleFixture f;
    f.show();
    const text::Span name = f.spanOf(QStringLiteral("Jeanne Morel"));
    drag(f.view, f.pointAt(name.end - 2), f.pointAt(name.start + 2));
    QCOMPARE(f.view.selectedSpan(), name);
    QCOMPARE(f.view.caret(), name.start);
}

void ArticleMouseTest::doubleClick_selectsTheWordAndTripleTheParagraph()
{
    ArticleFixture f;
    f.show();
    const text::Span word = f.spanOf(QStringLiteral("Ombreval"));
    const QPoint point = f.pointAt(word.start + 3);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(f.view.selectedSpan(), word); // without «d’»
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(f.view.selectedSpan(), (text::Span{0, int(f.text.string().indexOf(u'\n'))}));
}

void ArticleMouseTest::doubleClick_besideMarksKeepsTheSelectedMark()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    const MarkId mark = MarkId::mention(QStringLiteral("m1"));
    MarkId selected = mark;
    QObject::connect(&f.view, &ArticleView::markActivated, &f.view, [&](const MarkId &one) {
        selected = one;
        f.view.setSelectedMark(one);
    });
    f.view.setSelectedMark(mark);
    const QPoint free = f.pointAt(2);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, free);
    QVERIFY(selected.isNull());
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, free);
    QVERIFY(!f.view.selectedSpan().isEmpty());
    QCOMPARE(selected, mark);
}

void ArticleMouseTest::shiftClick_extends()
{
    ArticleFixture f;
    f.show();
    f.view.setTextSelection(3, 3);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, f.pointAt(12));
    QCOMPARE(f.view.selectedSpan().start, 3);
    QVERIFY(f.view.selectedSpan().end >= 12);
}

void ArticleMouseTest::hover_reportsEnteringAndLeaving()
{
    ArticleFixture f;
    f.addQuotation({QStringLiteral("Nous construirons ce pont"), QStringLiteral("et nous le paierons")},
                   Status::Suggested);
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::markHovered);
    QTest::mouseMove(f.view.viewport(), f.pointAt(f.spanOf(QStringLiteral("construirons")).start + 2));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<MarkId>(), MarkId::quotation(QStringLiteral("q1")));
    QTest::mouseMove(f.view.viewport(), f.pointAt(f.spanOf(QStringLiteral("paierons")).start + 2));
    QTest::mouseMove(f.view.viewport(), f.pointAt(2));
    QTRY_COMPARE(spy.size(), 2); // its second part is the same mark
    QVERIFY(spy[1][0].value<MarkId>().isNull());
}

void ArticleMouseTest::edge_isDraggedByWords()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Syndicat des pêcheurs"), EntityType::Organisation, Status::Suggested);
    f.show();
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    QSignalSpy spy(&f.view, &ArticleView::edgeDragged);
    const text::Span span = f.spanOf(QStringLiteral("Syndicat des pêcheurs"));
    const QRectF last = f.view.rectsOf({span.end - 1, span.end}).constFirst();
    const text::Span wider = f.spanOf(QStringLiteral("Syndicat des pêcheurs de la baie"));
    const QRectF target = f.view.rectsOf({wider.end - 2, wider.end - 1}).constFirst();
    drag(f.view, QPointF(last.right(), last.center().y()).toPoint(), target.center().toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<MarkId>().id, QStringLiteral("m1"));
    QCOMPARE(spy[0][1].toInt(), 0);
    QCOMPARE(spy[0][2].value<text::Span>(), wider);
    QVERIFY(!f.view.hasSelectedText());
}

void ArticleMouseTest::edge_isDraggedByCharacterWithControl()
{
    ArticleFixture f;
    f.addQuotation({QStringLiteral("Nous construirons ce pont"), QStringLiteral("et nous le paierons")},
                   Status::Suggested);
    f.show();
    f.view.setSelectedMark(MarkId::quotation(QStringLiteral("q1")));
    QSignalSpy spy(&f.view, &ArticleView::edgeDragged);
    const text::Span second = f.spanOf(QStringLiteral("et nous le paierons"));
    const QRectF first = f.view.rectsOf({second.start, second.start + 1}).constFirst();
    const QRectF target = f.view.rectsOf({second.start + 1, second.start + 2}).constFirst();
    drag(f.view, QPointF(first.left(), first.center().y()).toPoint(),
         QPointF(target.left() + 1, target.center().y()).toPoint(), Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toInt(), 1); // the second fragment
    QCOMPARE(spy[0][2].value<text::Span>(), (text::Span{second.start + 1, second.end}));
}

void ArticleMouseTest::edge_thatIsOnlyClickedStays()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    QSignalSpy dragged(&f.view, &ArticleView::edgeDragged);
    QSignalSpy activated(&f.view, &ArticleView::markActivated);
    const QRectF name = f.view.rectsOf(f.spanOf(QStringLiteral("Jeanne Morel"))).constFirst();
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      QPointF(name.right(), name.center().y()).toPoint());
    QCOMPARE(dragged.size(), 0);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(f.view.selectedMark().id, QStringLiteral("m1"));
}

void ArticleMouseTest::edge_neverCrossesTheOther()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    QSignalSpy spy(&f.view, &ArticleView::edgeDragged);
    const text::Span span = f.spanOf(QStringLiteral("Jeanne Morel"));
    const QRectF last = f.view.rectsOf({span.end - 1, span.end}).constFirst();
    drag(f.view, QPointF(last.right(), last.center().y()).toPoint(), f.pointAt(2));
    QCOMPARE(spy.size(), 1);
    QVERIFY(!spy[0][2].value<text::Span>().isEmpty());
    QCOMPARE(spy[0][2].value<text::Span>().start, span.start);
}

void ArticleMouseTest::picking_reportsTheNameAndEnds()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed).entity =
        QStringLiteral("e1");
    f.show();
    f.view.setPickingName(true);
    QSignalSpy picked(&f.view, &ArticleView::namePicked);
    QSignalSpy activated(&f.view, &ArticleView::markActivated);
    QSignalSpy ended(&f.view, &ArticleView::pickingEnded);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      f.pointAt(f.spanOf(QStringLiteral("Jeanne")).start + 1));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][1].toString(), QStringLiteral("e1"));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!f.view.isPickingName());
}

void ArticleMouseTest::picking_findsHiddenDescriptionsAndIgnoresTheRest()
{
    ArticleFixture f;
    auto &description = f.addMention(QStringLiteral("La ministre"), EntityType::Person, Status::Suggested);
    description.kind = annotation::MentionKind::Nominal;
    description.entity = QStringLiteral("e1");
    f.show();
    f.view.setPickingName(true);
    QSignalSpy picked(&f.view, &ArticleView::namePicked);
    QSignalSpy activated(&f.view, &ArticleView::markActivated);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      f.pointAt(f.spanOf(QStringLiteral("lundi")).start + 1));
    QVERIFY(f.view.isPickingName());
    QCOMPARE(activated.size(), 0);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointAt(4));
    QCOMPARE(picked.size(), 1);
    QVERIFY(!f.view.isPickingName());
}

void ArticleMouseTest::picking_endsWithEscape()
{
    ArticleFixture f;
    f.show();
    f.view.setPickingName(true);
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QVERIFY(!f.view.isPickingName());
}

void ArticleMouseTest::menu_tellsWhatLiesThere()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::menuRequested);
    const QPoint point = f.pointAt(f.spanOf(QStringLiteral("Jeanne")).start + 1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, f.view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(f.view.viewport(), &event);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].value<MarkId>().id, QStringLiteral("m1"));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&f.view, &byKey);
    QCOMPARE(spy.size(), 2);
    QVERIFY(spy[1][1].value<MarkId>().isNull()); // nothing at the caret
}

void ArticleMouseTest::controlAndWheel_askForAnotherZoom()
{
    ArticleFixture f;
    f.show();
    QSignalSpy spy(&f.view, &ArticleView::zoomRequested);
    const QPointF point(100, 100);
    QWheelEvent event(point, f.view.viewport()->mapToGlobal(point), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.view.viewport(), &event);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 1);
}

GUILLEMET_TEST(ArticleMouseTest)
#include "ArticleMouseTest.moc"
