#include "ui/panels/ArticlesModel.h"

#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using project::ArticleSummary;

class ArticlesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toDecideFirst_putsDoneOnesLast();
    void theFilter_foldsAccents();
    void states_filter();
    void oneRow_isAnnouncedAlone();
    void rows_saySourceAndProgress();
};

namespace {

ArticleSummary article(const char *id, const QString &title, int decided, int undecided,
                       annotation::ArticleState state = annotation::ArticleState::InReview)
{
    ArticleSummary out;
    out.id = QString::fromLatin1(id);
    out.title = title;
    out.decided = decided;
    out.undecided = undecided;
    out.state = state;
    return out;
}

std::vector<ArticleSummary> three()
{
    return {article("a", QStringLiteral("Fini"), 5, 0, annotation::ArticleState::Done),
            article("b", QStringLiteral("Neuf"), 0, 5, annotation::ArticleState::New),
            article("c", QStringLiteral("Élections"), 2, 3)};
}

} // namespace

void ArticlesModelTest::toDecideFirst_putsDoneOnesLast()
{
    ArticlesModel model;
    ArticlesOrder order;
    order.setSourceModel(&model);
    model.setArticles(three());
    order.setOrder(ArticlesOrder::By::UndecidedFirst);
    QCOMPARE(order.index(0, 0).data().toString(), QStringLiteral("Élections"));
    QCOMPARE(order.index(1, 0).data().toString(), QStringLiteral("Neuf"));
    QCOMPARE(order.index(2, 0).data().toString(), QStringLiteral("Fini"));
}

void ArticlesModelTest::theFilter_foldsAccents()
{
    ArticlesModel model;
    ArticlesOrder order;
    order.setSourceModel(&model);
    model.setArticles(three());
    order.setWords(QStringLiteral("elec"));
    QCOMPARE(order.rowCount(), 1);
    order.setWords(QString());
    QCOMPARE(order.rowCount(), 3);
}

void ArticlesModelTest::states_filter()
{
    ArticlesModel model;
    ArticlesOrder order;
    order.setSourceModel(&model);
    model.setArticles(three());
    order.setState(int(annotation::ArticleState::Done));
    QCOMPARE(order.rowCount(), 1);
    QCOMPARE(order.index(0, 0).data().toString(), QStringLiteral("Fini"));
    order.setState(-1);
    QCOMPARE(order.rowCount(), 3);
}

void ArticlesModelTest::oneRow_isAnnouncedAlone()
{
    ArticlesModel model;
    model.setArticles(three());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto articles = three();
    articles[2].decided = 3;
    articles[2].undecided = 2;
    model.setArticles(articles);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void ArticlesModelTest::rows_saySourceAndProgress()
{
    ArticlesModel model;
    model.setArticles(three());
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Élections, no source, 2 of 5 decided, in review"));
    QCOMPARE(ArticlesModel::progressWords(three()[1]), QStringLiteral("new"));
    QCOMPARE(ArticlesModel::progressWords(three()[2]), QStringLiteral("2 / 5"));
}

GUILLEMET_TEST(ArticlesModelTest)
#include "ArticlesModelTest.moc"
