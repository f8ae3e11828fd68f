#include "tests/detection/entities/LinkedText.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using annotation::Gender;
using guillemet::tests::LinkedText;

class EntityTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void descriptions_leadToTheirPerson();
    void descriptions_ofTwoPresidentsAreToldByCountry();
    void synonyms_leadToTheSamePerson();
    void genders_ruleOut();
    void ministries_ruleOut();
    void appositions_leadToTheirPerson();
    void seats_areDescribedByTheirBody();
    void bodies_areDescribedByTheirKind();
    void describedLater_countsLess();
    void englishTitles_leadToTheirPerson();
    void nobodyDescribed_nobodyFound();
    void personsBefore_areTheLastNamedFirst();
    void personsBefore_ofOneGender();
    void added_areOneForOneName();
};

void EntityTableTest::descriptions_leadToTheirPerson()
{
    const LinkedText text(QStringLiteral(
        "Le président russe [P:Vladimir Poutine] a reçu [P:Anne Dupont]. Le président russe a parlé."));
    QCOMPARE(text.described(QStringLiteral("Le président russe")), QStringLiteral("Vladimir Poutine"));
    QCOMPARE(text.table.entity(0).descriptions, QStringList(QStringLiteral("président russe")));
}

void EntityTableTest::descriptions_ofTwoPresidentsAreToldByCountry()
{
    const LinkedText text(QStringLiteral(
        "Le président russe [P:Vladimir Poutine] et son homologue syrien [P:Bachar el-Assad] se sont vus, "
        "puis le président turc [P:Recep Tayyip Erdogan]. Le président turc part. Le dirigeant russe "
        "reste."));
    QCOMPARE(text.described(QStringLiteral("Le président turc")), QStringLiteral("Recep Tayyip Erdogan"));
    QCOMPARE(text.described(QStringLiteral("Le dirigeant russe")), QStringLiteral("Vladimir Poutine"));
}

void EntityTableTest::synonyms_leadToTheSamePerson()
{
    const LinkedText text(
        QStringLiteral("Le président syrien [P:Bachar el-Assad] parle. Le chef de l’Etat syrien écoute."));
    QCOMPARE(text.described(QStringLiteral("Le chef de l’Etat syrien")), QStringLiteral("Bachar el-Assad"));
}

void EntityTableTest::genders_ruleOut()
{
    const LinkedText text(QStringLiteral("Le maire de Lens, [P:Paul Roy], et la maire de Lille, [P:Anne "
                                         "Dupont], sont là. La maire part. Le maire rit."));
    QCOMPARE(text.described(QStringLiteral("La maire")), QStringLiteral("Anne Dupont"));
    QCOMPARE(text.described(QStringLiteral("Le maire")), QStringLiteral("Paul Roy"));
}

void EntityTableTest::ministries_ruleOut()
{
    const LinkedText text(QStringLiteral("Le ministre de la Défense [P:Paul Roy] et le ministre des "
                                         "Transports [P:Luc Petit]. Le ministre de la Défense dort."));
    QCOMPARE(text.described(QStringLiteral("Le ministre de la Défense")), QStringLiteral("Paul Roy"));
}

void EntityTableTest::appositions_leadToTheirPerson()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont], directrice du musée de Marvaine, a ouvert. [P:Luc "
                                         "Petit] part. La directrice sourit."));
    QCOMPARE(text.described(QStringLiteral("La directrice")), QStringLiteral("Anne Dupont"));
}

void EntityTableTest::seats_areDescribedByTheirBody()
{
    const LinkedText text(
        QStringLiteral("Le [O:Kremlin] a démenti. La présidence russe se tait. La présidence turque rit."));
    QCOMPARE(text.described(QStringLiteral("La présidence russe")), QStringLiteral("Kremlin"));
    QCOMPARE(text.described(QStringLiteral("La présidence turque")), QString());
    QVERIFY(text.table.facts(0).body);
    QCOMPARE(text.table.facts(0).country, QStringLiteral("Russie"));
}

void EntityTableTest::bodies_areDescribedByTheirKind()
{
    const LinkedText text(QStringLiteral("La [O:CGT] proteste. Le syndicat appelle à la grève."));
    QCOMPARE(text.described(QStringLiteral("Le syndicat")), QStringLiteral("CGT"));
}

void EntityTableTest::describedLater_countsLess()
{
    const LinkedText text(
        QStringLiteral("La maire [P:Anne Dupont] parle. La maire dort. La maire [P:Eve Roy] parle."));
    const auto found = text.table.describedAs(text.nominal(QStringLiteral("La maire dort")),
                                              text.tokenOf(QStringLiteral("dort")) - 2);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(text.table.entity(found[0].entity).name, QStringLiteral("Anne Dupont"));
    QVERIFY(found[0].score > found[1].score);
}

void EntityTableTest::englishTitles_leadToTheirPerson()
{
    const LinkedText text(QStringLiteral("Russian President [P:Vladimir Putin] met [P:Ann Smith], the mayor "
                                         "of Leeds. The Russian president smiled. The mayor left."),
                          QStringLiteral("en"));
    QCOMPARE(text.described(QStringLiteral("The Russian president")), QStringLiteral("Vladimir Putin"));
    QCOMPARE(text.described(QStringLiteral("The mayor")), QStringLiteral("Ann Smith"));
}

void EntityTableTest::nobodyDescribed_nobodyFound()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont] parle. Le boulanger dort."));
    QCOMPARE(text.described(QStringLiteral("Le boulanger")), QString());
}

void EntityTableTest::personsBefore_areTheLastNamedFirst()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont], [P:Luc Petit], [O:CGT], [P:Dupont]. Fin."));
    const std::vector<int> found =
        text.table.personsBefore(text.tokenOf(QStringLiteral("Fin")), Gender::Unknown);
    QCOMPARE(found, std::vector<int>({0, 1}));
    QVERIFY(text.table.personsBefore(0, Gender::Unknown).empty());
}

void EntityTableTest::personsBefore_ofOneGender()
{
    const LinkedText text(QStringLiteral("[P:Anne Dupont], [P:Luc Petit], [P:Zorglub]. Fin."));
    QCOMPARE(text.table.personsBefore(text.tokenOf(QStringLiteral("Fin")), Gender::Feminine),
             std::vector<int>({2, 0}));
}

void EntityTableTest::added_areOneForOneName()
{
    LinkedText text(QStringLiteral("[P:Anne Dupont] parle."));
    const int one =
        text.table.add(QStringLiteral("une source"), annotation::EntityType::Person, Gender::Unknown);
    const int two =
        text.table.add(QStringLiteral("Une source"), annotation::EntityType::Person, Gender::Unknown);
    QCOMPARE(one, two);
    QCOMPARE(text.table.entity(one).id, QStringLiteral("e2"));
    QCOMPARE(text.table.indexOf(QStringLiteral("e2")), one);
}

GUILLEMET_TEST(EntityTableTest)
#include "EntityTableTest.moc"
