#include "project/versions/CarryOver.h"

#include "project/versions/EarlierVersion.h"
#include "tests/project/Sessions.h"
#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::project;
using namespace guillemet::tests;

/// Marks of an earlier version on a changed text.
class CarryOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decisions_areCarriedWithWhoMadeThem();
    void suggestionsOfTheEngine_areNotCarried();
    void whatIsGone_isListed();
    void changedQuotations_areToBeChecked();
    void theEnginesOwn_isDecidedAndNotDoubled();
    void whatAPersonDecidedThere_stands();
    void rejections_areCarriedToo();
    void theEditIsOneStep_andGoesBack();
    void entities_keepTheirNameAndLink();
    void earlierVersions_areFoundById();
    void earlierVersions_areFoundByAddress();
    void inAProject_itIsStored();
};

namespace {

const QString before = QStringLiteral("Léa Roy a parlé. «Nous avons tenu toutes nos promesses», a dit Léa Roy à Paris. Paul est parti.");
const QString after = QStringLiteral("Mis à jour. Léa Roy a parlé. «Nous avons tenu toutes nos promesses», a dit Léa Roy à Lyon.");

SessionBuilder builder(const QString &text)
{
    SessionBuilder made(text);
    made.entity(QStringLiteral("e1"), QStringLiteral("Léa Roy"), EntityType::Person);
    return made;
}

ArticleSession earlier()
{
    return builder(before)
        .entity(QStringLiteral("e2"), QStringLiteral("Paris"), EntityType::Place)
        .entity(QStringLiteral("e3"), QStringLiteral("Paul"), EntityType::Person)
        .name(QStringLiteral("Léa Roy"), EntityType::Person, QStringLiteral("e1"))
        .name(QStringLiteral("Paris"), EntityType::Place, QStringLiteral("e2"))
        .name(QStringLiteral("Paul"), EntityType::Person, QStringLiteral("e3"))
        .quotation({QStringLiteral("Nous avons tenu toutes nos promesses")}, QStringLiteral("e1"))
        .session();
}

ArticleSession later() { return builder(after).session(); }

void decide(ArticleSession &session, const QStringList &ids)
{
    QVERIFY(carryOut(session, confirmAll(session, ids, ada())));
}

} // namespace

void CarryOverTest::decisions_areCarriedWithWhoMadeThem()
{
    ArticleSession from = earlier();
    ArticleSession to = later();
    decide(from, {QStringLiteral("m1"), QStringLiteral("q1")});
    const CarriedOver carried = carryOver(from, to);
    QCOMPARE(carried.kept, 2);
    QVERIFY(carried.lost.empty());
    QVERIFY(carried.changed.empty());
    QVERIFY(carryOut(to, carried.edit));
    const Mention *name = to.annotations().mentions().front();
    QCOMPARE(to.text().mid(name->span), QStringLiteral("Léa Roy"));
    QCOMPARE(name->status, Status::Confirmed);
    QCOMPARE(name->provenance.author, QStringLiteral("Ada"));
    QCOMPARE(name->provenance.time, ada().time);
    const Quotation *quotation = to.annotations().quotations().front();
    QCOMPARE(to.text().mid(quotation->spans.front()), QStringLiteral("Nous avons tenu toutes nos promesses"));
    QCOMPARE(to.annotations().entity(quotation->speaker)->name, QStringLiteral("Léa Roy"));
}

void CarryOverTest::suggestionsOfTheEngine_areNotCarried()
{
    const ArticleSession from = earlier();
    ArticleSession to = later();
    QVERIFY(carryOver(from, to).edit.isEmpty());
}

void CarryOverTest::whatIsGone_isListed()
{
    ArticleSession from = earlier();
    ArticleSession to = later();
    decide(from, {QStringLiteral("m2"), QStringLiteral("m3")});
    const CarriedOver carried = carryOver(from, to);
    QVERIFY(carried.edit.isEmpty());
    QCOMPARE(carried.lost.size(), size_t(2));
    QCOMPARE(carried.lost[0].words, QStringLiteral("Paris"));
    QCOMPARE(carried.lost[1].words, QStringLiteral("Paul"));
    QCOMPARE(carried.lost[1].id, QStringLiteral("m3"));
}

void CarryOverTest::changedQuotations_areToBeChecked()
{
    ArticleSession from = earlier();
    ArticleSession to = builder(QString(after).replace(QStringLiteral("toutes nos"), QStringLiteral("presque toutes nos"))).session();
    decide(from, {QStringLiteral("q1")});
    const CarriedOver carried = carryOver(from, to);
    QCOMPARE(carried.kept, 0);
    QCOMPARE(carried.changed.size(), size_t(1));
    QVERIFY(carryOut(to, carried.edit));
    const Quotation *quotation = to.annotations().quotations().front();
    QCOMPARE(quotation->status, Status::Suggested);
    QVERIFY(quotation->flagged);
    QCOMPARE(to.text().mid(quotation->spans.front()), QStringLiteral("Nous avons tenu presque toutes nos promesses"));
}

void CarryOverTest::theEnginesOwn_isDecidedAndNotDoubled()
{
    ArticleSession from = earlier();
    ArticleSession to = builder(after)
                            .name(QStringLiteral("Léa Roy"), EntityType::Organisation, QStringLiteral("e1"))
                            .quotation({QStringLiteral("Nous avons tenu toutes nos promesses")})
                            .session();
    decide(from, {QStringLiteral("m1"), QStringLiteral("q1")});
    QVERIFY(carryOut(to, carryOver(from, to).edit));
    QCOMPARE(to.annotations().mentions().size(), size_t(1));
    QCOMPARE(to.annotations().mentions().front()->type, EntityType::Person);
    QCOMPARE(to.annotations().mentions().front()->status, Status::Confirmed);
    QCOMPARE(to.annotations().quotations().size(), size_t(1));
    QCOMPARE(to.annotations().quotations().front()->speaker, QStringLiteral("e1"));
    QCOMPARE(to.annotations().entities().size(), size_t(1));
}

void CarryOverTest::whatAPersonDecidedThere_stands()
{
    ArticleSession from = earlier();
    ArticleSession to = builder(after).name(QStringLiteral("Léa"), EntityType::Person, QStringLiteral("e1")).session();
    decide(from, {QStringLiteral("m1")});
    decide(to, {QStringLiteral("m1")});
    const CarriedOver carried = carryOver(from, to);
    QVERIFY(carried.edit.isEmpty());
    QCOMPARE(carried.standing, 1);
    QVERIFY(carried.lost.empty());
}

void CarryOverTest::rejections_areCarriedToo()
{
    ArticleSession from = earlier();
    ArticleSession to = builder(after).name(QStringLiteral("Léa Roy"), EntityType::Person, QStringLiteral("e1")).session();
    QVERIFY(carryOut(from, rejectAll(from, {QStringLiteral("m1"), QStringLiteral("m3")}, ada())));
    const CarriedOver carried = carryOver(from, to);
    QVERIFY(carryOut(to, carried.edit));
    QCOMPARE(to.annotations().mentions().front()->status, Status::Rejected);
    QVERIFY(carried.lost.empty()); // what was rejected and is gone is no loss
}

void CarryOverTest::theEditIsOneStep_andGoesBack()
{
    ArticleSession from = earlier();
    ArticleSession to = builder(after).name(QStringLiteral("Léa"), EntityType::Person, QStringLiteral("e1")).session();
    decide(from, {QStringLiteral("m1"), QStringLiteral("q1")});
    const Mention was = *to.annotations().mentions().front();
    const CarriedOver carried = carryOver(from, to);
    QVERIFY(carryOut(to, carried.edit));
    QCOMPARE(to.annotations().mentions().size(), size_t(1)); // the narrower suggestion gave way
    QVERIFY(carryOut(to, carried.edit.inverse()));
    QCOMPARE(*to.annotations().mentions().front(), was);
    QVERIFY(to.annotations().quotations().empty());
}

void CarryOverTest::entities_keepTheirNameAndLink()
{
    ArticleSession from = earlier();
    ArticleSession to = later();
    Entity named = *from.annotations().entity(QStringLiteral("e1"));
    const Entity wasNamed = named;
    named.projectEntity = QStringLiteral("p7");
    named.linkStatus = Status::Confirmed;
    QVERIFY(from.annotations().apply({from.id(), wasNamed, named}).ok());
    decide(from, {QStringLiteral("m1")});
    QVERIFY(carryOut(to, carryOver(from, to).edit));
    const Entity *there = to.annotations().entity(to.annotations().mentions().front()->entity);
    QCOMPARE(there->projectEntity, QStringLiteral("p7"));
    QCOMPARE(there->linkStatus, Status::Confirmed);
}

void CarryOverTest::earlierVersions_areFoundById()
{
    const TestProject files;
    files.import(QStringLiteral("a.txt"), "Un texte.\n");
    files.import(QStringLiteral("other.txt"), "Tout autre chose.\n");
    const ImportReport report = files.import(QStringLiteral("a.txt"), "Un texte, plus tard.\n");
    QCOMPARE(report.importedIds(), QStringList(QStringLiteral("a-2")));
    const auto third = files.import(QStringLiteral("a.txt"), "Un texte, bien plus tard.\n");
    const auto project = files.open();
    QCOMPARE(*earlierVersionOf(*project, QStringLiteral("a-2")), QStringLiteral("a"));
    QCOMPARE(*earlierVersionOf(*project, third.importedIds().first()), QStringLiteral("a-2"));
    QCOMPARE(*earlierVersionOf(*project, QStringLiteral("a")), QString());
    QVERIFY(!earlierVersionOf(*project, QStringLiteral("nothing")).ok());
}

void CarryOverTest::earlierVersions_areFoundByAddress()
{
    const TestProject files;
    files.import(QStringLiteral("x.jsonl"), R"({"id":"first","url":"https://example.org/1","text":"Un."})" "\n"
                                            R"({"id":"elsewhere","url":"https://example.org/2","text":"Deux."})" "\n"
                                            R"({"id":"last","url":"https://example.org/1","text":"Un et demi."})" "\n");
    const auto project = files.open();
    QCOMPARE(*earlierVersionOf(*project, QStringLiteral("last")), QStringLiteral("first"));
    QCOMPARE(*earlierVersionOf(*project, QStringLiteral("elsewhere")), QString());
}

void CarryOverTest::inAProject_itIsStored()
{
    const TestProject files;
    files.importTwo();
    files.import(QStringLiteral("a.txt"), QStringLiteral("Enfin : Léa Roy dit «oui» à Paul.").toUtf8());
    {
        const auto project = files.open();
        auto from = *project->openArticle(QStringLiteral("a"));
        auto to = *project->openArticle(QStringLiteral("a-2"));
        QVERIFY(project->apply(confirmAll(*from, {QStringLiteral("m1"), QStringLiteral("q1")}, ada())).ok());
        const CarriedOver carried = carryOver(*from, *to);
        QCOMPARE(carried.kept, 2);
        QVERIFY(project->apply(carried.edit).ok());
    }
    const auto project = files.open();
    auto to = *project->openArticle(QStringLiteral("a-2"));
    QCOMPARE(to->annotations().quotations().size(), size_t(1));
    QCOMPARE(to->annotations().entity(to->annotations().quotations().front()->speaker)->name, QStringLiteral("Léa Roy"));
    QVERIFY(project->undo().ok());
    QVERIFY(to->annotations().quotations().empty());
    QVERIFY(to->annotations().mentions().empty());
}

GUILLEMET_TEST(CarryOverTest)
#include "CarryOverTest.moc"
