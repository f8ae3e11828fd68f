#include "ui/panels/ContextsModel.h"

#include "tests/support/TestMain.h"
#include "ui/panels/EntityCard.h"

#include <QtTest/QtTest>

using namespace guillemet::ui;

class ContextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void context_isCutBetweenWords();
    void context_staysInItsParagraph();
    void headings_cannotBeChosen();
    void wikidataIds_areChecked();
};

void ContextsTest::context_isCutBetweenWords()
{
    const Context context = contextOf(u"un deux trois quatre cinq six", {14, 20}, 6);
    QCOMPARE(context.words, QStringLiteral("quatre"));
    QCOMPARE(context.before, QStringLiteral("trois "));
    QCOMPARE(context.after, QStringLiteral(" cinq"));
}

void ContextsTest::context_staysInItsParagraph()
{
    QCOMPARE(contextOf(u"un deux\ntrois quatre", {14, 20}, 40).before, QStringLiteral("trois "));
}

void ContextsTest::headings_cannotBeChosen()
{
    ContextsModel model;
    Context heading;
    heading.heading = QStringLiteral("In the text");
    model.setContexts({heading, contextOf(u"un deux", {3, 7})});
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

void ContextsTest::wikidataIds_areChecked()
{
    QVERIFY(isWikidataId(QStringLiteral("Q7747")));
    QVERIFY(!isWikidataId(QStringLiteral("7747")));
    QVERIFY(!isWikidataId(QStringLiteral("Q0")));
    QVERIFY(!isWikidataId(QStringLiteral("Q12 ")));
}

GUILLEMET_TEST(ContextsTest)
#include "ContextsTest.moc"
