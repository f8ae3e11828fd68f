#include "tests/detection/entities/LinkedText.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using annotation::Gender;
using guillemet::tests::LinkedText;

class EntityLinkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surnames_joinTheFullName();
    void surnames_joinAFullNameThatComesLater();
    void particles_belongToSurnames();
    void elidedParticles_belongToSurnames();
    void hyphenedArabicSurnames_joinWithAndWithoutParticle();
    void namesakes_stayApart();
    void namesakes_areToldByCivility();
    void namesakes_withoutHintAreTheLastNamed();
    void aCivilityOfAnotherGender_makesAnotherPerson();
    void families_areNobodyInParticular();
    void firstNames_joinTheFullName();
    void initials_joinTheFullName();
    void differentFirstNames_stayApart();
    void capitalsWithoutAccents_areTheSameName();
    void easternNames_joinByTheirFirstWord();
    void middleNames_makeNoOther();
    void jeanIsNotJeanPierre();
    void acronyms_joinByTheLexicon();
    void acronyms_joinByBrackets();
    void acronyms_joinByInitials();
    void bracketsOfOthers_doNotJoin();
    void bodies_joinTheirShortForm();
    void bodies_withTwoLongFormsStayApart();
    void bodies_joinWithAndWithoutNationality();
    void articles_ofNewspapersMakeNoOther();
    void countries_joinTheirAcronym();
    void englishNames_joinOnlyInEnglish();
    void typesStayApart();
    void dates_haveNoEntity();
    void entities_areNamedInFull();
    void entities_areNumberedByFirstName();
    void genders_comeFromFirstNames();
    void genders_comeFromCivilities();
    void genders_comeFromTitles();
    void masculineTitles_ofWomenAreWeak();
    void memory_joinsAliases();
    void memory_givesGenderAndName();
    void lineBreaks_inNamesMakeNoOther();
    void noNames_noEntities();
    void transcriptions_areTheSameName();
    void anAppositionOfTwo_isOfNeither();
};

void EntityLinkerTest::surnames_joinTheFullName()
{
    const LinkedText text(
        QStringLiteral("[P:Emmanuel Macron] a parlé. [P:Macron] est parti. M. [P:Macron] revient."));
    QCOMPARE(text.names(), QStringList(3, QStringLiteral("Emmanuel Macron")));
}

void EntityLinkerTest::surnames_joinAFullNameThatComesLater()
{
    const LinkedText text(
        QStringLiteral("[P:Macron] à Lyon\n\nLe président [P:Emmanuel Macron] est à Lyon."));
    QCOMPARE(text.table.size(), 1);
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Emmanuel Macron"));
}

void EntityLinkerTest::particles_belongToSurnames()
{
    const LinkedText text(QStringLiteral("[P:Marine Le Pen] et [P:Dominique de Villepin]. Mme [P:Le Pen] et "
                                         "M. [P:de Villepin]. [P:Villepin]."));
    QVERIFY(text.same(0, 2));
    QVERIFY(text.same(1, 3));
    QVERIFY(text.same(1, 4));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::elidedParticles_belongToSurnames()
{
    const LinkedText text(QStringLiteral(
        "[P:D'ARTAGNAN]\n[P:Charles d’Artagnan] part, puis [P:D’Artagnan] et [P:d'Artagnan]."));
    QCOMPARE(text.table.size(), 1);
}

void EntityLinkerTest::hyphenedArabicSurnames_joinWithAndWithoutParticle()
{
    const LinkedText text(
        QStringLiteral("[P:Bachar el-Assad] puis [P:Assad], [P:Bachar al-Assad] et [P:el-Assad]."));
    QCOMPARE(text.table.size(), 1);
}

void EntityLinkerTest::namesakes_stayApart()
{
    const LinkedText text(QStringLiteral("[P:Marine Le Pen] et [P:Jean-Marie Le Pen]."));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::namesakes_areToldByCivility()
{
    const LinkedText text(QStringLiteral(
        "[P:Marine Le Pen] et [P:Jean-Marie Le Pen]. Mme [P:Le Pen] puis M. [P:Le Pen]. Mme [P:Le Pen]."));
    QVERIFY(text.same(0, 2));
    QVERIFY(text.same(1, 3));
    QVERIFY(text.same(0, 4));
}

void EntityLinkerTest::namesakes_withoutHintAreTheLastNamed()
{
    const LinkedText text(QStringLiteral(
        "[P:Hillary Clinton] parle. [P:Clinton] part. [P:Bill Clinton] parle. [P:Clinton] part."));
    QVERIFY(text.same(0, 1));
    QVERIFY(text.same(2, 3));
}

void EntityLinkerTest::aCivilityOfAnotherGender_makesAnotherPerson()
{
    const LinkedText text(
        QStringLiteral("[P:Patrick Balkany] est là. Mme [P:Balkany] est là. Mme [P:Balkany] part."));
    QVERIFY(!text.same(0, 1));
    QVERIFY(text.same(1, 2));
}

void EntityLinkerTest::families_areNobodyInParticular()
{
    const LinkedText text(
        QStringLiteral("[P:Patrick Balkany] et [P:Isabelle Balkany]. Les [P:Balkany] partent."));
    QVERIFY(!text.same(0, 2));
    QVERIFY(!text.same(1, 2));
    QVERIFY(text.table.facts(text.entity(2)).family);
}

void EntityLinkerTest::firstNames_joinTheFullName()
{
    const LinkedText text(QStringLiteral("[P:Greta Thunberg] marche. [P:Greta] sourit."));
    QVERIFY(text.same(0, 1));
}

void EntityLinkerTest::initials_joinTheFullName()
{
    const LinkedText text(QStringLiteral("[P:Jean-Luc Mélenchon], [P:J.-L. Mélenchon] et [P:J. Mélenchon]."));
    QCOMPARE(text.table.size(), 1);
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Jean-Luc Mélenchon"));
}

void EntityLinkerTest::differentFirstNames_stayApart()
{
    const LinkedText text(QStringLiteral("[P:François Fillon] et [P:Françoise Fillon], [P:F. Fillon]."));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::capitalsWithoutAccents_areTheSameName()
{
    const LinkedText text(QStringLiteral("[P:EDOUARD PHILIPPE]\n\n[P:Édouard Philippe] parle."));
    QVERIFY(text.same(0, 1));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Édouard Philippe"));
}

void EntityLinkerTest::easternNames_joinByTheirFirstWord()
{
    const LinkedText text(QStringLiteral("[P:Xi Jinping] reçoit. M. [P:Xi] sourit."));
    QVERIFY(text.same(0, 1));
}

void EntityLinkerTest::middleNames_makeNoOther()
{
    const LinkedText text(QStringLiteral(
        "[P:Donald John Trump] et [P:Donald Trump], [P:Gabriel García Márquez] et [P:García Márquez]."));
    QVERIFY(text.same(0, 1));
    QVERIFY(text.same(2, 3));
}

void EntityLinkerTest::jeanIsNotJeanPierre()
{
    const LinkedText text(QStringLiteral("[P:Jean-Pierre Dupont] et [P:Jean] parlent."));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::acronyms_joinByTheLexicon()
{
    const LinkedText text(QStringLiteral(
        "L’[O:Organisation des Nations unies] parle. L’[O:ONU] aussi, et les [O:Nations unies]."));
    QCOMPARE(text.table.size(), 1);
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Organisation des Nations unies"));
}

void EntityLinkerTest::acronyms_joinByBrackets()
{
    const LinkedText text(QStringLiteral("Le [O:Groupement breton des pêcheurs] ([O:Grobrep]) et la [O:Ligue "
                                         "cantonale du livre] ([O:LCL]). La [O:LCL] part."));
    QVERIFY(text.same(2, 3));
    QVERIFY(text.same(2, 4));
}

void EntityLinkerTest::acronyms_joinByInitials()
{
    const LinkedText text(
        QStringLiteral("Le [O:Syndicat des apiculteurs de Corrèze] proteste. Le [O:SAC] écrit."));
    QVERIFY(text.same(0, 1));
}

void EntityLinkerTest::bracketsOfOthers_doNotJoin()
{
    const LinkedText text(QStringLiteral("Selon [O:Bouygues] ([O:TF1]), rien."));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::bodies_joinTheirShortForm()
{
    const LinkedText text(QStringLiteral(
        "Le [O:Conseil de sécurité de l’ONU] vote. Le [O:Conseil de sécurité] siège. Le [O:Conseil] part."));
    QCOMPARE(text.table.size(), 1);
}

void EntityLinkerTest::bodies_withTwoLongFormsStayApart()
{
    const LinkedText text(
        QStringLiteral("Le [O:Conseil constitutionnel] et le [O:Conseil d’Etat]. Le [O:Conseil] part."));
    QCOMPARE(text.table.size(), 3);
}

void EntityLinkerTest::bodies_joinWithAndWithoutNationality()
{
    const LinkedText text(
        QStringLiteral("Le [O:ministère russe de la Défense] dit. Le [O:ministère de la Défense] répète."));
    QVERIFY(text.same(0, 1));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("ministère russe de la Défense"));
}

void EntityLinkerTest::articles_ofNewspapersMakeNoOther()
{
    const LinkedText text(QStringLiteral("Selon [O:Le Parisien], rien. Le [O:Parisien] le dit."));
    QVERIFY(text.same(0, 1));
}

void EntityLinkerTest::countries_joinTheirAcronym()
{
    const LinkedText text(
        QStringLiteral("Les [L:Etats-Unis] et les [L:États-Unis], les [L:USA] et le [L:Mexique]."));
    QVERIFY(text.same(0, 1));
    QVERIFY(text.same(0, 2));
    QVERIFY(!text.same(0, 3));
}

void EntityLinkerTest::englishNames_joinOnlyInEnglish()
{
    const LinkedText french(QStringLiteral("Le [L:Mexique] et [L:Mexico]."));
    QVERIFY(!french.same(0, 1));
    const LinkedText english(QStringLiteral("The [L:United States] and the [L:U.S.]."), QStringLiteral("en"));
    QVERIFY(english.same(0, 1));
}

void EntityLinkerTest::typesStayApart()
{
    const LinkedText text(QStringLiteral("[L:Chelsea] et [O:Chelsea]."));
    QVERIFY(!text.same(0, 1));
}

void EntityLinkerTest::dates_haveNoEntity()
{
    const LinkedText text(QStringLiteral("Le [D:22 novembre], [P:Anne Dupont] parle."));
    QCOMPARE(text.entity(0), -1);
    QVERIFY(text.mentions[0].entity.isEmpty());
    QCOMPARE(text.mentions[1].entity, QStringLiteral("e1"));
}

void EntityLinkerTest::entities_areNamedInFull()
{
    const LinkedText text(
        QStringLiteral("[P:Dupont] parle, [P:A. Dupont] aussi.\n[P:ANNE DUPONT]\n[P:Anne Dupont]."));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Anne Dupont"));
}

void EntityLinkerTest::entities_areNumberedByFirstName()
{
    const LinkedText text(QStringLiteral("[L:Paris], [P:Anne Dupont], [O:CGT], [L:Paris]."));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Paris"));
    QCOMPARE(text.table.entity(1).id, QStringLiteral("e2"));
    QCOMPARE(text.table.indexOf(QStringLiteral("e3")), 2);
    QCOMPARE(text.table.indexOf(QStringLiteral("e4")), -1);
    QCOMPARE(text.mentions[3].entity, QStringLiteral("e1"));
}

void EntityLinkerTest::genders_comeFromFirstNames()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont], [P:Pierre Durand] et [P:Camille Petit]."));
    QCOMPARE(text.table.entity(0).gender, Gender::Feminine);
    QCOMPARE(text.table.entity(1).gender, Gender::Masculine);
    QCOMPARE(text.table.entity(2).gender, Gender::Unknown);
}

void EntityLinkerTest::genders_comeFromCivilities()
{
    const LinkedText text(QStringLiteral("Mme [P:Zorglub] et M. [P:Zyx]. Mr. [P:Bloggs]"));
    QCOMPARE(text.table.entity(0).gender, Gender::Feminine);
    QCOMPARE(text.table.entity(1).gender, Gender::Masculine);
    QCOMPARE(text.table.entity(2).gender, Gender::Masculine);
}

void EntityLinkerTest::genders_comeFromTitles()
{
    const LinkedText text(QStringLiteral("La ministre [P:Camille Petit] et le maire [P:Dominique Durand]. "
                                         "[P:Claude Roy], directrice du musée, part."));
    QCOMPARE(text.table.entity(0).gender, Gender::Feminine);
    QCOMPARE(text.table.entity(1).gender, Gender::Masculine);
    QCOMPARE(text.table.entity(2).gender, Gender::Feminine);
}

void EntityLinkerTest::masculineTitles_ofWomenAreWeak()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont], professeur d’histoire, part."));
    QCOMPARE(text.table.entity(0).gender, Gender::Feminine);
}

void EntityLinkerTest::memory_joinsAliases()
{
    detection::Memory memory;
    memory.entities.push_back({QStringLiteral("Etat islamique"),
                               annotation::EntityType::Organisation,
                               Gender::Unknown,
                               {},
                               {QStringLiteral("la secte"), QStringLiteral("Les Noirs")}});
    const LinkedText text(QStringLiteral("L’[O:Etat islamique] et [O:les Noirs]."), QStringLiteral("fr"),
                          memory);
    QVERIFY(text.same(0, 1));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Etat islamique"));
}

void EntityLinkerTest::memory_givesGenderAndName()
{
    detection::Memory memory;
    memory.entities.push_back({QStringLiteral("Camille Petit-Roy"),
                               annotation::EntityType::Person,
                               Gender::Feminine,
                               QStringLiteral("maire de Marvaine"),
                               {QStringLiteral("Camille Petit")}});
    const LinkedText text(QStringLiteral("[P:Camille Petit] parle. La maire part."), QStringLiteral("fr"),
                          memory);
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Camille Petit-Roy"));
    QCOMPARE(text.table.entity(0).gender, Gender::Feminine);
    QCOMPARE(text.described(QStringLiteral("La maire")), QStringLiteral("Camille Petit-Roy"));
}

void EntityLinkerTest::lineBreaks_inNamesMakeNoOther()
{
    const LinkedText text(QStringLiteral("[P:Anne\u00A0Dupont] et [P:Anne Dupont]."));
    QVERIFY(text.same(0, 1));
    QCOMPARE(text.table.entity(0).name, QStringLiteral("Anne Dupont"));
}

void EntityLinkerTest::noNames_noEntities()
{
    QCOMPARE(LinkedText(QString()).table.size(), 0);
    QCOMPARE(LinkedText(QStringLiteral("Rien ici.")).table.size(), 0);
}

void EntityLinkerTest::transcriptions_areTheSameName()
{
    const LinkedText text(QStringLiteral("[P:Volodymyr Zelensky] a parlé. [P:Zelenskyy] est parti. [P:Zelenski] revient."));
    QCOMPARE(text.names(), QStringList(3, QStringLiteral("Volodymyr Zelensky")));
    const LinkedText others(QStringLiteral("[P:Léon Trotsky] et [P:Roman Polanski] n’ont rien à voir. [P:Sky] non plus."));
    QCOMPARE(others.table.size(), 3);
}

void EntityLinkerTest::anAppositionOfTwo_isOfNeither()
{
    const LinkedText text(QStringLiteral("[P:Pierre Dupont] et [P:Marie Dupont], frère et sœur, ont ouvert un café. M. [P:Dupont] sourit. Mme [P:Dupont] aussi."));
    QCOMPARE(text.names(), QStringList({QStringLiteral("Pierre Dupont"), QStringLiteral("Marie Dupont"),
                                        QStringLiteral("Pierre Dupont"), QStringLiteral("Marie Dupont")}));
}

GUILLEMET_TEST(EntityLinkerTest)
#include "EntityLinkerTest.moc"
