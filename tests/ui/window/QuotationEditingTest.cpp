#include "project/ArticleSession.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/window/ActionSet.h"
#include "ui/window/MessageStrip.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

/// Quotations cut, joined, made longer and shorter with the real keys and clicks.
class QuotationEditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClick_saysWhereToSplit();
    void selectedWords_sayWhereToSplit();
    void withoutAPlace_itIsSplitBeforeItsSecondFragment();
    void nowhereToSplit_isSaid();
    void join_takesTheNextOne();
    void aFragment_isAddedFromTheSelection();
    void theFragmentUnderTheCaret_isDropped();
    void theSource_isLinkedToTheSpeaker();
    void theCopy_saysWhoAndWhere();
};

namespace {

QStringList wordsOf(const tests::WindowFixture &fixture, int nth)
{
    QStringList out;
    for (const text::Span span : fixture.annotations().quotations()[size_t(nth)]->spans)
        out.append(fixture.workspace()->article()->text().mid(span));
    return out;
}

size_t count(const tests::WindowFixture &fixture) { return fixture.annotations().quotations().size(); }

} // namespace

void QuotationEditingTest::aClick_saysWhereToSplit()
{
    tests::WindowFixture fixture;
    fixture.clickWords(QStringLiteral("vous féliciter"));
    QCOMPARE(fixture.workspace()->selected(), Selected::quotation(fixture.quotation(0)));
    const int caret = fixture.view()->caret();
    fixture.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(fixture), size_t(4));
    const QString whole = QStringLiteral("Je voudrais vous féliciter");
    const int start = tests::spanOf(*fixture.workspace()->article(), whole).start;
    QCOMPARE(wordsOf(fixture, 0).join(QString()) , whole.left(caret - start).trimmed());
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(fixture), size_t(3));
    QCOMPARE(wordsOf(fixture, 0), QStringList{whole});
}

void QuotationEditingTest::selectedWords_sayWhereToSplit()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    fixture.select(QStringLiteral("vous féliciter"));
    fixture.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wordsOf(fixture, 0), QStringList{QStringLiteral("Je voudrais")});
    QCOMPARE(wordsOf(fixture, 1), QStringList{QStringLiteral("vous féliciter")});
}

void QuotationEditingTest::withoutAPlace_itIsSplitBeforeItsSecondFragment()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
    fixture.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wordsOf(fixture, 1), QStringList{QStringLiteral("Je pense")});
    QCOMPARE(wordsOf(fixture, 2), QStringList{QStringLiteral("que le temps est venu")});
}

void QuotationEditingTest::nowhereToSplit_isSaid()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    fixture.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(fixture), size_t(3));
    QVERIFY(fixture.window()->parts().messages->sentence().contains(QStringLiteral("split")));
}

void QuotationEditingTest::join_takesTheNextOne()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    fixture.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(count(fixture), size_t(2));
    QCOMPARE(wordsOf(fixture, 0).size(), 3);
    QCOMPARE(fixture.workspace()->selected(), Selected::quotation(fixture.quotation(0)));
}

void QuotationEditingTest::aFragment_isAddedFromTheSelection()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(2)));
    fixture.select(QStringLiteral("a quitté Sotchi"));
    fixture.key(Qt::Key_Q, Qt::ShiftModifier);
    QCOMPARE(wordsOf(fixture, 2), (QStringList{QStringLiteral("la Syrie était prête"), QStringLiteral("a quitté Sotchi")}));
}

void QuotationEditingTest::theFragmentUnderTheCaret_isDropped()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
    fixture.clickWords(QStringLiteral("Je pense"));
    fixture.key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(wordsOf(fixture, 1), QStringList{QStringLiteral("que le temps est venu")});
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    fixture.view()->setTextSelection(0, 0); // elsewhere: the last one
    fixture.key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(wordsOf(fixture, 1), QStringList{QStringLiteral("Je pense")});
}

void QuotationEditingTest::theSource_isLinkedToTheSpeaker()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(2);
    fixture.workspace()->select(Selected::quotation(id));
    fixture.action("quotation.linkSource")->trigger();
    QVERIFY(fixture.window()->parts().messages->sentence().contains(QStringLiteral("source")));
    fixture.select(QStringLiteral("Le président russe"));
    fixture.key(Qt::Key_O);
    fixture.key(Qt::Key_L);
    const auto there = fixture.annotations().mentionsIn(tests::spanOf(*fixture.workspace()->article(), QStringLiteral("Le président russe")));
    QCOMPARE(there.size(), size_t(1));
    QCOMPARE(there.front()->entity, fixture.annotations().quotation(id)->speaker);
    QCOMPARE(there.front()->kind, annotation::MentionKind::Nominal);
}

void QuotationEditingTest::theCopy_saysWhoAndWhere()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    fixture.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Je voudrais vous féliciter")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("a déclaré Vladimir Poutine")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("Rencontre à Sotchi")), qPrintable(copied));
}

GUILLEMET_TEST(QuotationEditingTest)
#include "QuotationEditingTest.moc"
