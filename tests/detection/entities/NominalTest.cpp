#include "detection/entities/Nominal.h"
#include "detection/entities/HeadClasses.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::detection;
using guillemet::annotation::Gender;

class NominalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heads_areMasculine();
    void genders_comeFromTheArticle();
    void genders_comeFromTheForm();
    void countries_comeFromAdjectivesAndComplements();
    void plurals_areSeen();
    void bodies_areNoPersons();
    void adjectivesBeforeTheHead_arePassed();
    void formerHolders_areSeen();
    void englishHeads_areTheLastTitle();
    void headKeys_dropGenderAndNumber();
    void otherWords_areNoDescription();
    void likeness_needsOneCountry();
    void likeness_ofSynonymsIsLess();
};

namespace {

Nominal fr(const QString &words)
{
    return nominalOf(words, QStringLiteral("fr")).value_or(Nominal());
}

Nominal en(const QString &words)
{
    return nominalOf(words, QStringLiteral("en")).value_or(Nominal());
}

} // namespace

void NominalTest::heads_areMasculine()
{
    QCOMPARE(fr(QStringLiteral("la présidente")).lemma, QStringLiteral("président"));
    QCOMPARE(fr(QStringLiteral("la procureure de la République de Paris")).lemma,
             QStringLiteral("procureur de la République"));
}

void NominalTest::genders_comeFromTheArticle()
{
    QCOMPARE(fr(QStringLiteral("la ministre")).gender, Gender::Feminine);
    QCOMPARE(fr(QStringLiteral("le porte-parole")).gender, Gender::Masculine);
    QCOMPARE(fr(QStringLiteral("l’élève")).gender, Gender::Unknown);
}

void NominalTest::genders_comeFromTheForm()
{
    QCOMPARE(fr(QStringLiteral("l’avocate")).gender, Gender::Feminine);
    QCOMPARE(fr(QStringLiteral("directeur du musée")).gender, Gender::Masculine);
}

void NominalTest::countries_comeFromAdjectivesAndComplements()
{
    QCOMPARE(fr(QStringLiteral("le président russe")).country, QStringLiteral("Russie"));
    QCOMPARE(fr(QStringLiteral("la présidente de l’Argentine")).country, QStringLiteral("Argentine"));
    QCOMPARE(fr(QStringLiteral("le porte-parole du Kremlin")).country, QStringLiteral("Russie"));
    QCOMPARE(en(QStringLiteral("the Russian president")).country, QStringLiteral("Russie"));
}

void NominalTest::plurals_areSeen()
{
    QVERIFY(fr(QStringLiteral("les avocats")).plural);
    QVERIFY(!fr(QStringLiteral("l’avocat")).plural);
}

void NominalTest::bodies_areNoPersons()
{
    QVERIFY(!fr(QStringLiteral("le ministère russe de la Défense")).person);
    QVERIFY(fr(QStringLiteral("le ministre russe de la Défense")).person);
}

void NominalTest::adjectivesBeforeTheHead_arePassed()
{
    QCOMPARE(fr(QStringLiteral("la jeune avocate")).lemma, QStringLiteral("avocat"));
    QCOMPARE(fr(QStringLiteral("le nouveau maire de Lens")).lemma, QStringLiteral("maire"));
}

void NominalTest::formerHolders_areSeen()
{
    QCOMPARE(fr(QStringLiteral("l’ex-footballeuse")).gender, Gender::Feminine);
    QVERIFY(fr(QStringLiteral("l’ex-footballeuse")).person);
}

void NominalTest::englishHeads_areTheLastTitle()
{
    QCOMPARE(en(QStringLiteral("the White House press secretary")).lemma, QStringLiteral("press secretary"));
    QCOMPARE(en(QStringLiteral("a spokeswoman for the ministry")).gender, Gender::Feminine);
    QCOMPARE(en(QStringLiteral("the former French foreign minister")).lemma,
             QStringLiteral("foreign minister"));
}

void NominalTest::headKeys_dropGenderAndNumber()
{
    QCOMPARE(headKey(u"directrices"), headKey(u"directeur"));
    QCOMPARE(headKey(u"policières"), headKey(u"policier"));
    QCOMPARE(headKey(u"Syrienne"), headKey(u"syrien"));
    QVERIFY(headKey(u"maire") != headKey(u"ministre"));
    QVERIFY(headClasses(headKey(u"maire")) & headClasses(headKey(u"élue")));
    QCOMPARE(headClasses(headKey(u"boulanger")), quint64(0));
}

void NominalTest::otherWords_areNoDescription()
{
    QVERIFY(!nominalOf(QStringLiteral("la table"), QStringLiteral("fr")));
    QVERIFY(!nominalOf(QString(), QStringLiteral("fr")));
    QVERIFY(!nominalOf(QStringLiteral("la"), QStringLiteral("fr")));
}

void NominalTest::likeness_needsOneCountry()
{
    QCOMPARE(likeness(fr(QStringLiteral("le président russe")), fr(QStringLiteral("le président turc"))),
             0.0);
    QVERIFY(likeness(fr(QStringLiteral("le président russe")), fr(QStringLiteral("le président russe"))) >
            0.8);
    QCOMPARE(likeness(fr(QStringLiteral("la ministre")), fr(QStringLiteral("le ministre"))), 0.0);
    QCOMPARE(likeness(fr(QStringLiteral("le ministre de la Santé")),
                      fr(QStringLiteral("le ministre de la Défense"))),
             0.0);
}

void NominalTest::likeness_ofSynonymsIsLess()
{
    const double same =
        likeness(fr(QStringLiteral("le président")), fr(QStringLiteral("le président russe")));
    const double synonym =
        likeness(fr(QStringLiteral("le chef de l’Etat")), fr(QStringLiteral("le président russe")));
    QVERIFY(same > synonym);
    QVERIFY(synonym > 0);
}

GUILLEMET_TEST(NominalTest)
#include "NominalTest.moc"
