#include "ui/article/ArticleAccessible.h"
#include "tests/support/TestMain.h"
#include "tests/ui/article/ArticleFixture.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using tests::ArticleFixture;

class ArticleAccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void view_isAReadOnlyTextOfSeveralLines();
    void text_isTheArticles();
    void caretAndSelection_goBothWays();
    void characters_standWhereTheyArePainted();
    void boundaries_areTheTexts();
    void events_tellOfCaretAndClearedSelection();
};

namespace {

QAccessibleInterface *of(ArticleFixture &f)
{
    return QAccessible::queryAccessibleInterface(&f.view);
}

} // namespace

void ArticleAccessibleTest::view_isAReadOnlyTextOfSeveralLines()
{
    ArticleFixture f;
    f.show();
    QAccessibleInterface *accessible = of(f);
    QVERIFY(accessible && accessible->textInterface());
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().readOnly && accessible->state().multiLine);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
}

void ArticleAccessibleTest::text_isTheArticles()
{
    ArticleFixture f;
    f.show();
    QAccessibleTextInterface *text = of(f)->textInterface();
    QCOMPARE(text->characterCount(), f.text.size());
    QCOMPARE(text->text(0, 11), QStringLiteral("La ministre"));
    QCOMPARE(text->text(0, -1), f.text.string());
    QCOMPARE(text->text(-4, 1'000'000), f.text.string());
}

void ArticleAccessibleTest::caretAndSelection_goBothWays()
{
    ArticleFixture f;
    f.show();
    QAccessibleTextInterface *text = of(f)->textInterface();
    text->setCursorPosition(7);
    QCOMPARE(f.view.caret(), 7);
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(3, 11);
    QCOMPARE(f.view.selectedSpan(), (text::Span{3, 11}));
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, 3);
    QCOMPARE(end, 11);
    QCOMPARE(text->cursorPosition(), 11);
    text->removeSelection(0);
    QVERIFY(!f.view.hasSelectedText());
}

void ArticleAccessibleTest::characters_standWhereTheyArePainted()
{
    ArticleFixture f;
    f.show();
    QAccessibleTextInterface *text = of(f)->textInterface();
    for (const int offset : {0, 5, 60, 130}) {
        const QRect rect = text->characterRect(offset);
        QVERIFY(rect.width() > 1);
        QCOMPARE(text->offsetAtPoint(QPoint(rect.left() + 1, rect.center().y())), offset);
    }
    QCOMPARE(text->offsetAtPoint(QPoint(-5000, -5000)), -1);
}

void ArticleAccessibleTest::boundaries_areTheTexts()
{
    ArticleFixture f;
    f.show();
    QAccessibleTextInterface *text = of(f)->textInterface();
    int start = -1;
    int end = -1;
    QCOMPARE(text->textAtOffset(4, QAccessible::WordBoundary, &start, &end), QStringLiteral("ministre"));
    QCOMPARE(start, 3);
    QCOMPARE(end, 11);
    QVERIFY(text->attributes(4, &start, &end).isEmpty());
    QCOMPARE(start, 0);
}

void ArticleAccessibleTest::events_tellOfCaretAndClearedSelection()
{
    // Qt sends nothing on the offscreen platform, so what would be sent is asked for.
    using Events = std::vector<QAccessible::Event>;
    QCOMPARE(selectionEvents(false, true, true),
             (Events{QAccessible::TextSelectionChanged, QAccessible::TextCaretMoved}));
    QCOMPARE(selectionEvents(true, false, false),
             Events{QAccessible::TextSelectionChanged}); // cleared, the caret stays
    QCOMPARE(selectionEvents(false, false, true), Events{QAccessible::TextCaretMoved});
    QVERIFY(selectionEvents(false, false, false).empty());
}

GUILLEMET_TEST(ArticleAccessibleTest)
#include "ArticleAccessibleTest.moc"
