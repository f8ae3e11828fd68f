#include "ui/panels/NamesModel.h"

#include "tests/support/TestMain.h"
#include "project/Intentions.h"
#include "tests/ui/support/SampleArticle.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class NamesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entities_standUnderTheirType();
    void byCount_isFlat();
    void theFilter_findsForms();
    void entities_areFound();
    void aDecision_isFollowed();
    void aRejection_isNotFollowed();
    void types_andStatesFilter();
    void types_cannotBeSelected();
    void theModel_isSound();
};

void NamesModelTest::entities_standUnderTheirType()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex people = model.index(0, 0);
    QCOMPARE(people.data().toString(), QStringLiteral("People"));
    QCOMPARE(model.rowCount(people), 2);
    const QModelIndex first = model.index(0, 0, people);
    QCOMPARE(first.data().toString(), QStringLiteral("Vladimir Poutine"));
    QCOMPARE(first.data(NamesModel::CountRole).toInt(), 3);
    QCOMPARE(first.data(NamesModel::UndecidedRole).toInt(), 3);
}

void NamesModelTest::byCount_isFlat()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    model.setOrder(NamesModel::Order::ByCount);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.index(0, 0).parent().isValid());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Vladimir Poutine"));
}

void NamesModelTest::theFilter_findsForms()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    model.setWords(QStringLiteral("KREML"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
}

void NamesModelTest::entities_areFound()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    for (const annotation::Entity *entity : session.annotations().entities())
        QCOMPARE(model.indexOf(entity->id, {}).data().toString(), entity->name);
    QVERIFY(!model.indexOf(QStringLiteral("nobody"), {}).isValid());
}

void NamesModelTest::aDecision_isFollowed()
{
    auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const annotation::Edit edit = project::confirm(session, first.data(NamesModel::MentionRole).toString(), {});
    QVERIFY(session.annotations().apply(edit.changes.front()).ok());
    QVERIFY(model.edited(edit));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(first.data(NamesModel::UndecidedRole).toInt(), 2);
    QVERIFY(session.annotations().apply(edit.inverse().changes.front()).ok());
    QVERIFY(model.edited(edit.inverse()));
    QCOMPARE(first.data(NamesModel::UndecidedRole).toInt(), 3);
}

void NamesModelTest::aRejection_isNotFollowed()
{
    auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    const annotation::Edit edit = project::reject(session, first.data(NamesModel::MentionRole).toString(), {});
    QVERIFY(!model.edited(edit)); // a row may go
}

void NamesModelTest::types_andStatesFilter()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    model.setType(int(annotation::EntityType::Place));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Places"));
    model.setState(NamesModel::State::Decided);
    QCOMPARE(model.rowCount(), 0);
    model.setType(-1);
    model.setState(NamesModel::State::Undecided);
    QCOMPARE(model.rowCount(), 3);
    model.setState(NamesModel::State::WithNote);
    QCOMPARE(model.rowCount(), 0);
}

void NamesModelTest::types_cannotBeSelected()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    model.setSession(&session);
    const QModelIndex type = model.index(0, 0);
    QVERIFY(!(model.flags(type) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(0, 0, type)) & Qt::ItemIsSelectable);
}

void NamesModelTest::theModel_isSound()
{
    const auto session = tests::sampleSession();
    NamesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(&session);
    model.setOrder(NamesModel::Order::ByPlace);
    model.setOrder(NamesModel::Order::ByType);
    model.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

GUILLEMET_TEST(NamesModelTest)
#include "NamesModelTest.moc"
