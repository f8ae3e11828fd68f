#include "detection/names/JoinedNames.h"
#include "detection/names/LexiconKinds.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;
using annotation::EntityType;

class JoinedNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countriesAndBodies_areNamesOfTheirOwn();
    void aPlaceMadeOfCities_isThatManyCities();
    void citiesThatNobodyTookForAPlace_stay();
    void aWholeThatTheLexiconKnows_stays();
    void onePartThatIsUnknown_leavesTheName();
    void otherNames_keepTheirOrder();
    void affixes_areNotPartOfTheName();
};

namespace {

QByteArray table()
{
    NameLexiconBuilder builder;
    for (const QStringView country : {u"France", u"Allemagne", u"Ukraine", u"Guinée"})
        builder.add(country, Countries);
    builder.add(u"Guinée-Bissau", Countries);
    builder.add(u"Otan", International);
    for (const QStringView city : {u"Paris", u"Rouen", u"Bissau"})
        builder.add(city, Cities);
    return builder.bytes();
}

QStringList found(const QString &text, const QString &named = {}, EntityType type = EntityType::Place)
{
    const Analysis article = analyse(text::ArticleText(text), QStringLiteral("fr"));
    std::vector<annotation::Mention> names;
    if (!named.isEmpty()) {
        annotation::Mention name;
        const int start = int(text.indexOf(named));
        name.span = {start, start + int(named.size())};
        name.type = type;
        names.push_back(name);
    }
    const QByteArray bytes = table();
    QStringList out;
    for (const annotation::Mention &name : withJoinedNames(names, article, NameLexicon(bytes)))
        out.append(annotation::toWord(name.type) + u' ' + article.text.mid(name.span));
    return out;
}

} // namespace

void JoinedNamesTest::countriesAndBodies_areNamesOfTheirOwn()
{
    QCOMPARE(found(QStringLiteral("Une réunion Otan-Ukraine mardi.")), QStringList({QStringLiteral("ORG Otan"), QStringLiteral("LOC Ukraine")}));
    QCOMPARE(found(QStringLiteral("Un France-Allemagne."), QStringLiteral("France-Allemagne"), EntityType::Other),
             QStringList({QStringLiteral("LOC France"), QStringLiteral("LOC Allemagne")}));
}

void JoinedNamesTest::aPlaceMadeOfCities_isThatManyCities()
{
    QCOMPARE(found(QStringLiteral("La ligne Paris-Rouen ferme."), QStringLiteral("Paris-Rouen")),
             QStringList({QStringLiteral("LOC Paris"), QStringLiteral("LOC Rouen")}));
}

void JoinedNamesTest::citiesThatNobodyTookForAPlace_stay()
{
    QCOMPARE(found(QStringLiteral("Il a gagné Paris-Rouen."), QStringLiteral("Paris-Rouen"), EntityType::Other),
             QStringList({QStringLiteral("MISC Paris-Rouen")}));
    QVERIFY(found(QStringLiteral("Il a gagné Paris-Rouen.")).isEmpty());
}

void JoinedNamesTest::aWholeThatTheLexiconKnows_stays()
{
    QCOMPARE(found(QStringLiteral("En Guinée-Bissau."), QStringLiteral("Guinée-Bissau")),
             QStringList({QStringLiteral("LOC Guinée-Bissau")}));
}

void JoinedNamesTest::onePartThatIsUnknown_leavesTheName()
{
    QCOMPARE(found(QStringLiteral("Mme France-Rouland parle."), QStringLiteral("France-Rouland"), EntityType::Person),
             QStringList({QStringLiteral("PER France-Rouland")}));
}

void JoinedNamesTest::otherNames_keepTheirOrder()
{
    QCOMPARE(found(QStringLiteral("Réunion Otan-Ukraine, dit Jean."), QStringLiteral("Jean"), EntityType::Person),
             QStringList({QStringLiteral("ORG Otan"), QStringLiteral("LOC Ukraine"), QStringLiteral("PER Jean")}));
}

void JoinedNamesTest::affixes_areNotPartOfTheName()
{
    QCOMPARE(found(QStringLiteral("Un groupe pro-Ukraine.")), QStringList({QStringLiteral("LOC Ukraine")}));
    QCOMPARE(found(QStringLiteral("Un avis anti-France.")), QStringList({QStringLiteral("LOC France")}));
    QCOMPARE(found(QStringLiteral("The Paris-based firm.")), QStringList({QStringLiteral("LOC Paris")}));
    QVERIFY(found(QStringLiteral("Un après-midi, un vice-président.")).isEmpty());
    QVERIFY(found(QStringLiteral("Un mot- et -un autre -- ici.")).isEmpty());
}

GUILLEMET_TEST(JoinedNamesTest)
#include "JoinedNamesTest.moc"
