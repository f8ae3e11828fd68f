#include "ui/panels/QuotationsModel.h"

#include "project/Intentions.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class QuotationsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_areInReadingOrder();
    void anEdit_touchesItsRowOnly();
    void filters_bySpeakerAndState();
};

void QuotationsModelTest::rows_areInReadingOrder()
{
    const auto session = tests::sampleSession();
    QuotationsModel model;
    model.setSession(&session);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Je voudrais vous féliciter"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Je pense … que le temps est venu"));
    QCOMPARE(model.index(2).data(QuotationsModel::CueRole).toString(), QStringLiteral("a souligné"));
}

void QuotationsModelTest::anEdit_touchesItsRowOnly()
{
    auto session = tests::sampleSession();
    QuotationsModel model;
    model.setSession(&session);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString id = session.annotations().quotations()[1]->id;
    const auto edit = project::confirm(session, id, {QStringLiteral("Anne"), QDateTime::currentDateTimeUtc()});
    for (const annotation::Change &change : edit.changes)
        QVERIFY(session.annotations().apply(change));
    model.edited(edit);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
}

void QuotationsModelTest::filters_bySpeakerAndState()
{
    const auto session = tests::sampleSession();
    QuotationsModel model;
    QuotationsFilter filter;
    filter.setSourceModel(&model);
    model.setSession(&session);
    filter.setSpeaker(QStringLiteral("somebody else"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setSpeaker({});
    filter.setState(QuotationsFilter::State::Undecided);
    QCOMPARE(filter.rowCount(), 3);
    filter.setState(QuotationsFilter::State::Rejected);
    QCOMPARE(filter.rowCount(), 0);
    filter.setState(QuotationsFilter::State::NotRejected);
    filter.setKind(int(annotation::QuotationKind::Indirect));
    QCOMPARE(filter.rowCount(), 1);
}

GUILLEMET_TEST(QuotationsModelTest)
#include "QuotationsModelTest.moc"
