#include "project/EntityPlaces.h"

#include "tests/project/TestProject.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;

class EntityPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_areThoseOfTheWholeProject();
    void contexts_stayInTheirParagraph();
    void forms_areCounted();
    void beyondTheLimit_onlyNumbersAreKept();
    void anUnknownEntity_hasNoPlaces();

private:
    static QString idOf(const project::Project &project, const QString &name);
};

QString EntityPlacesTest::idOf(const project::Project &project, const QString &name)
{
    for (const project::EntitySummary &summary : project.entities()) {
        if (summary.entity.name == name)
            return summary.entity.id;
    }
    return {};
}

void EntityPlacesTest::places_areThoseOfTheWholeProject()
{
    const tests::TestProject made;
    made.importTwo();
    const auto project = made.open();
    const auto places = project::placesOf(*project, idOf(*project, QStringLiteral("Léa Roy")));
    QVERIFY(places);
    QCOMPARE(places->articles.size(), size_t(2));
    QCOMPARE(places->articles[0].title, QStringLiteral("A"));
    QCOMPARE(places->articles[1].title, QStringLiteral("B"));
    QCOMPARE(places->names, 2);
    QCOMPARE(places->quotations, 1);
    QCOMPARE(places->reportedWords, 1);
    const project::EntityPlace &said = places->articles[0].places.back();
    QVERIFY(said.isQuotation);
    QCOMPARE(said.words, QStringLiteral("oui"));
}

void EntityPlacesTest::contexts_stayInTheirParagraph()
{
    const tests::TestProject made;
    made.import(QStringLiteral("c.jsonl"),
                R"({"id":"c","title":"C","language":"fr","text":"Avant.\nUn soir, Léa Roy partit seule.\nAprès.","mentions":[{"id":"m1","start":16,"end":23,"type":"PER","entity":"e1"}],"entities":[{"id":"e1","name":"Léa Roy","type":"PER"}]})"
                "\n");
    const auto project = made.open();
    const auto places = project::placesOf(*project, idOf(*project, QStringLiteral("Léa Roy")));
    QVERIFY(places);
    const project::EntityPlace &place = places->articles.front().places.front();
    QCOMPARE(place.before, QStringLiteral("Un soir, "));
    QCOMPARE(place.words, QStringLiteral("Léa Roy"));
    QCOMPARE(place.after, QStringLiteral(" partit seule."));
}

void EntityPlacesTest::forms_areCounted()
{
    const tests::TestProject made;
    made.importTwo();
    const auto project = made.open();
    const auto places = project::placesOf(*project, idOf(*project, QStringLiteral("Léa Roy")));
    QVERIFY(places);
    QCOMPARE(places->forms.size(), size_t(1));
    QCOMPARE(places->forms.front().words, QStringLiteral("Léa Roy"));
    QCOMPARE(places->forms.front().count, 2);
}

void EntityPlacesTest::beyondTheLimit_onlyNumbersAreKept()
{
    const tests::TestProject made;
    made.importTwo();
    const auto project = made.open();
    const auto places = project::placesOf(*project, idOf(*project, QStringLiteral("Léa Roy")), 2);
    QVERIFY(places);
    QVERIFY(places->more);
    QCOMPARE(places->names, 2);
    size_t kept = 0;
    for (const auto &article : places->articles)
        kept += article.places.size();
    QCOMPARE(kept, size_t(2));
}

void EntityPlacesTest::anUnknownEntity_hasNoPlaces()
{
    const tests::TestProject made;
    made.importTwo();
    const auto project = made.open();
    const auto places = project::placesOf(*project, QStringLiteral("nobody"));
    QVERIFY(places);
    QVERIFY(places->articles.empty());
    const auto entity = project::projectEntity(*project, QStringLiteral("nobody"));
    QVERIFY(entity && !entity->has_value());
}

GUILLEMET_TEST(EntityPlacesTest)
#include "EntityPlacesTest.moc"
