#include "ui/panels/ContextsModel.h"

#include "tests/support/TestMain.h"
#include "ui/panels/EntityCard.h"

#include <QtTest/QtTest>

using namespace guillemet::ui;

class ContextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headings_cannotBeChosen();
    void wikidataIds_areChecked();
};

void ContextsTest::headings_cannotBeChosen()
{
    ContextsModel model;
    Context heading;
    heading.heading = QStringLiteral("In the text");
    Context place;
    place.words = QStringLiteral("deux");
    model.setContexts({heading, place});
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
