#include "ui/panels/EntityCard.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/panels/AliasField.h"
#include "ui/panels/Chip.h"
#include "ui/panels/EntityForms.h"
#include "ui/panels/EntityPlacesView.h"
#include "ui/panels/LookAlikes.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace guillemet;
using namespace guillemet::ui;

class EntityCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void card_showsEveryPlaceOfTheProject();
    void card_showsTheFormsWithTheirCounts();
    void place_isGoneToByEnter();
    void wikidata_isCheckedWhileTyping();
    void wikidata_isTakenFromAPastedAddress();
    void aliases_areAddedAndTakenAway();
    void lookAlikes_findAcronymsAndFamilyNames();

private:
    annotation::Entity entity(const QString &name) const;
    void load(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EntityCard> m_card;
    QAction m_action;
};

void EntityCardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setProject(tests::sampleProject(m_folder->filePath(QStringLiteral("a.guillemet"))));
    m_workspace->openArticle(QStringLiteral("sotchi"));
    InspectorActions actions;
    actions.confirm = actions.reject = actions.chooseSpeaker = actions.confirmAlike = actions.merge = actions.split = &m_action;
    m_card = std::make_unique<EntityCard>(m_workspace.get(), actions);
}

void EntityCardTest::cleanup()
{
    m_card.reset();
    m_workspace.reset();
    m_folder.reset();
}

annotation::Entity EntityCardTest::entity(const QString &name) const
{
    for (const annotation::Entity *entity : m_workspace->article()->annotations().entities()) {
        if (entity->name == name)
            return *entity;
    }
    qFatal("no entity %s", qPrintable(name));
}

void EntityCardTest::load(const QString &name)
{
    m_card->load(entity(name));
    auto *places = m_card->findChild<EntityPlacesView *>();
    QTRY_VERIFY(places->model()->rowCount() > 0);
}

void EntityCardTest::card_showsEveryPlaceOfTheProject()
{
    load(QStringLiteral("Vladimir Poutine"));
    const auto *places = m_card->findChild<EntityPlacesView *>();
    QStringList rows;
    for (int i = 0; i < places->model()->rowCount(); ++i)
        rows.append(places->model()->index(i, 0).data().toString());
    QVERIFY(rows.contains(QStringLiteral("Je voudrais vous féliciter")));
    QVERIFY(rows.filter(QStringLiteral("a quitté Sotchi")).size() == 1);
}

void EntityCardTest::card_showsTheFormsWithTheirCounts()
{
    load(QStringLiteral("Vladimir Poutine"));
    const auto chips = m_card->findChild<EntityForms *>()->findChildren<Chip *>();
    QVERIFY(!chips.isEmpty());
    QCOMPARE(chips.first()->words(), QStringLiteral("Vladimir Poutine"));
    QVERIFY(chips.first()->accessibleName().contains(QStringLiteral("3")));
}

void EntityCardTest::place_isGoneToByEnter()
{
    load(QStringLiteral("Vladimir Poutine"));
    auto *places = m_card->findChild<EntityPlacesView *>();
    QSignalSpy chosen(m_card.get(), &EntityCard::placeChosen);
    int row = 0;
    while (!(places->model()->flags(places->model()->index(row, 0)) & Qt::ItemIsSelectable))
        ++row;
    places->setCurrentIndex(places->model()->index(row, 0));
    QTest::keyClick(places, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("sotchi"));
}

void EntityCardTest::wikidata_isCheckedWhileTyping()
{
    load(QStringLiteral("Vladimir Poutine"));
    auto *edit = m_card->findChild<QLineEdit *>(QStringLiteral("entityWikidata"));
    QSignalSpy edited(m_card.get(), &EntityCard::edited);
    QTest::keyClicks(edit, QStringLiteral("7747"));
    QVERIFY(!m_card->findChild<QLabel *>(QStringLiteral("wikidataNote"))->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("q7747"));
    QVERIFY(m_card->findChild<QLabel *>(QStringLiteral("wikidataNote"))->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<annotation::ProjectEntity>().wikidata, QStringLiteral("Q7747"));
}

void EntityCardTest::wikidata_isTakenFromAPastedAddress()
{
    QCOMPARE(wikidataIdIn(QStringLiteral(" https://www.wikidata.org/wiki/Q7747#sitelinks ")), QStringLiteral("Q7747"));
}

void EntityCardTest::aliases_areAddedAndTakenAway()
{
    AliasField field;
    QSignalSpy changed(&field, &AliasField::changed);
    field.setAliases({QStringLiteral("Volodia")});
    auto *edit = field.findChild<QLineEdit *>(QStringLiteral("aliasEdit"));
    QTest::keyClicks(edit, QStringLiteral("V. Poutine"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.aliases(), QStringList({QStringLiteral("Volodia"), QStringLiteral("V. Poutine")}));
    QCOMPARE(changed.size(), 1);
    Chip *first = nullptr;
    for (Chip *chip : field.findChildren<Chip *>()) {
        if (chip->words() == QStringLiteral("Volodia") && !chip->isHidden())
            first = chip;
    }
    QVERIFY(first);
    QTest::keyClick(first, Qt::Key_Delete);
    QCOMPARE(field.aliases(), QStringList({QStringLiteral("V. Poutine")}));
}

void EntityCardTest::lookAlikes_findAcronymsAndFamilyNames()
{
    const text::ArticleText text(QStringLiteral("Union européenne UE Jeanne Durand Durand Paris"));
    annotation::Article article;
    const auto add = [&](const QString &id, const QString &name, annotation::EntityType type, int start) {
        annotation::Entity entity;
        entity.id = id;
        entity.name = name;
        entity.type = type;
        article.entities.push_back(entity);
        annotation::Mention mention;
        mention.id = QStringLiteral("m") + id;
        mention.entity = id;
        mention.type = type;
        mention.span = {start, start + int(name.size())};
        article.mentions.push_back(mention);
    };
    add(QStringLiteral("e1"), QStringLiteral("Union européenne"), annotation::EntityType::Organisation, 0);
    add(QStringLiteral("e2"), QStringLiteral("UE"), annotation::EntityType::Organisation, 17);
    add(QStringLiteral("e3"), QStringLiteral("Jeanne Durand"), annotation::EntityType::Person, 20);
    add(QStringLiteral("e4"), QStringLiteral("Durand"), annotation::EntityType::Person, 34);
    add(QStringLiteral("e5"), QStringLiteral("Paris"), annotation::EntityType::Place, 41);
    const project::ArticleSession session(article.info, text, annotation::AnnotationSet(article.mentions, article.entities, article.quotations));
    const std::vector<LookAlike> expected = {{QStringLiteral("e2"), QStringLiteral("e1")},
                                             {QStringLiteral("e4"), QStringLiteral("e3")}};
    QCOMPARE(lookAlikes(session), expected);
}

GUILLEMET_TEST(EntityCardTest)
#include "EntityCardTest.moc"
