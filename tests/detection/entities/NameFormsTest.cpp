#include "detection/entities/NameForms.h"
#include "detection/entities/BodyClusters.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::detection;

class NameFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hyphensAreTakenApart();
    void possessivesAndStopsAreLeftOut();
    void juniorIsLeftOut();
    void particlesDoNotCount();
    void aNameOfOneParticleIsAName();
    void initialsOfBodies();
    void acronymsAreCapitals();
    void acronymsFitTheirName();
};

namespace {

NameForm person(QStringView text)
{
    return nameForm(text, true, Lexicons::shared());
}

NameForm body(QStringView text)
{
    return nameForm(text, false, Lexicons::shared());
}

QStringList words(const NameForm &form)
{
    QStringList out;
    for (const NameForm::Word &word : form.words)
        out.append(word.plain);
    return out;
}

} // namespace

void NameFormsTest::hyphensAreTakenApart()
{
    const NameForm form = person(u"Jean-Luc Mélenchon");
    QCOMPARE(words(form),
             QStringList({QStringLiteral("jean"), QStringLiteral("luc"), QStringLiteral("melenchon")}));
    QCOMPARE(form.coreCount(), 2);
}

void NameFormsTest::possessivesAndStopsAreLeftOut()
{
    QCOMPARE(words(person(u"Macron’s")), QStringList(QStringLiteral("macron")));
    QCOMPARE(words(person(u"J.-L. Godard")),
             QStringList({QStringLiteral("j"), QStringLiteral("l"), QStringLiteral("godard")}));
    QVERIFY(person(u"J.-L. Godard").words.front().initial);
}

void NameFormsTest::juniorIsLeftOut()
{
    QCOMPARE(words(person(u"Donald Trump Jr")),
             QStringList({QStringLiteral("donald"), QStringLiteral("trump")}));
}

void NameFormsTest::particlesDoNotCount()
{
    QCOMPARE(person(u"Le Pen").coreCount(), 1);
    QCOMPARE(person(u"Marine Le Pen").coreCount(), 2);
    QCOMPARE(person(u"el-Assad").coreCount(), 1);
}

void NameFormsTest::aNameOfOneParticleIsAName()
{
    QCOMPARE(person(u"San").coreCount(), 1);
}

void NameFormsTest::initialsOfBodies()
{
    QCOMPARE(body(u"Organisation des Nations unies").initials(false), QStringLiteral("onu"));
    QCOMPARE(body(u"Organisation des Nations unies").initials(true), QStringLiteral("odnu"));
}

void NameFormsTest::acronymsAreCapitals()
{
    QVERIFY(body(u"ONU").acronym);
    QVERIFY(body(u"U.S.").acronym);
    QVERIFY(!body(u"Otan").acronym);
    QVERIFY(!body(u"PARTI SOCIALISTE").acronym);
}

void NameFormsTest::acronymsFitTheirName()
{
    QVERIFY(isAcronymOf(body(u"OMS"), body(u"Organisation mondiale de la santé")));
    QVERIFY(isAcronymOf(body(u"AP-HP"), body(u"Assistance publique-Hôpitaux de Paris")));
    QVERIFY(!isAcronymOf(body(u"TF1"), body(u"Groupe Bouygues")));
    QVERIFY(!isAcronymOf(body(u"OMS"), body(u"OMC")));
}

GUILLEMET_TEST(NameFormsTest)
#include "NameFormsTest.moc"
