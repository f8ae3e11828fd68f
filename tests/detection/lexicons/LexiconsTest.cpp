#include "detection/lexicons/Lexicons.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;
using annotation::Gender;
using L = Lexicons;

class LexiconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loading_staysUnderTheTablesCapacity();
    void firstNames_haveAGender();
    void firstNames_ofTheWholeWorld();
    void firstNames_differBetweenLanguages();
    void hyphenedFirstNames_followTheirFirstPart();
    void places_areKnownInFrenchAndEnglish();
    void phrases_areMatchedAtTheirLongest();
    void phrases_matchAcrossElisions();
    void marks_coverPhrasesOnce();
    void marks_takeNamesOnlyWithACapital();
    void titles_haveGenderAndLemma();
    void seats_standForTheirBody();
    void nationalities_leadToCountries();
    void organisations_joinAcronymAndFullName();
    void personNouns_haveGenderAndNumber();
    void unknownWords_haveNoFlags();
};

namespace {

const Lexicons &lexicons()
{
    return Lexicons::shared();
}

L::Match longestAt(const QString &text, int token, L::Flags wanted)
{
    const Analysis article = analyse(text::ArticleText(text), QStringLiteral("fr"));
    return lexicons().longest(lexicons().keys(article), token, wanted);
}

} // namespace

void LexiconsTest::loading_staysUnderTheTablesCapacity()
{
    QVERIFY(lexicons().size() > 100000);
    QVERIFY(lexicons().size() < 170000);
}

void LexiconsTest::firstNames_haveAGender()
{
    QCOMPARE(lexicons().firstNameGender(u"Emmanuel"), Gender::Masculine);
    QCOMPARE(lexicons().firstNameGender(u"MARINE"), Gender::Feminine);
    QCOMPARE(lexicons().firstNameGender(u"Édouard"), Gender::Masculine);
    QCOMPARE(lexicons().firstNameGender(u"Edouard"), Gender::Masculine);
    QCOMPARE(lexicons().firstNameGender(u"Dominique"), Gender::Unknown);
    QCOMPARE(lexicons().firstNameGender(u"Xyzzy"), Gender::Unknown);
}

void LexiconsTest::firstNames_ofTheWholeWorld()
{
    for (const QStringView name :
         {u"Vladimir", u"Mamadou", u"Bachar", u"Recep", u"Giuseppe", u"Agnieszka", u"Jürgen"})
        QVERIFY2(lexicons().flags(name) & L::AnyFirstName, qPrintable(name.toString()));
    QCOMPARE(lexicons().firstNameGender(u"Fatoumata"), Gender::Feminine);
    QCOMPARE(lexicons().firstNameGender(u"Sergueï"), Gender::Masculine);
}

void LexiconsTest::firstNames_differBetweenLanguages()
{
    QCOMPARE(lexicons().firstNameGender(u"Jean"), Gender::Masculine);
    QCOMPARE(lexicons().firstNameGender(u"Jean", true), Gender::Feminine);
}

void LexiconsTest::hyphenedFirstNames_followTheirFirstPart()
{
    QCOMPARE(lexicons().firstNameGender(u"Jean-Zébulon"), Gender::Masculine);
    QCOMPARE(lexicons().firstNameGender(u"Marie-Zébulonne"), Gender::Feminine);
    QVERIFY(!(lexicons().flags(u"Zzyzx-Marie") & L::AnyFirstName));
}

void LexiconsTest::places_areKnownInFrenchAndEnglish()
{
    QVERIFY(lexicons().flags(u"Russie") & L::Country);
    QVERIFY(lexicons().flags(u"Germany") & L::Country);
    QVERIFY(lexicons().flags(u"Pékin") & L::City);
    QVERIFY(lexicons().flags(u"London") & L::City);
    QVERIFY(lexicons().flags(u"Seine-Saint-Denis") & L::Region);
    QVERIFY(lexicons().flags(u"Sisteron") & L::Town);
    QVERIFY(lexicons().flags(u"Cisjordanie") & L::Geography);
}

void LexiconsTest::phrases_areMatchedAtTheirLongest()
{
    const L::Match match = longestAt(QStringLiteral("Corée du Sud et Corée"), 0, L::AnyPlace);
    QCOMPARE(match.tokens, 3);
    QVERIFY(match.flags & L::Country);
    QCOMPARE(longestAt(QStringLiteral("en Corée du Sud"), 0, L::AnyPlace).tokens, 0);
    QCOMPARE(longestAt(QStringLiteral("New York"), 0, L::AnyPlace).tokens, 2);
}

void LexiconsTest::phrases_matchAcrossElisions()
{
    const L::Match match = longestAt(QStringLiteral("Quai d’Orsay"), 0, L::Seat);
    QCOMPARE(match.tokens, 3);
    QCOMPARE(lexicons().seat(match.key)->body, QStringLiteral("ministère français des Affaires étrangères"));
    QCOMPARE(longestAt(QStringLiteral("Côte d'Ivoire"), 0, L::Country).tokens, 3);
}

void LexiconsTest::marks_coverPhrasesOnce()
{
    const Analysis article = analyse(
        text::ArticleText(QStringLiteral("En Arabie saoudite, la Maison Blanche")), QStringLiteral("fr"));
    const auto marks = lexicons().marks(article, lexicons().keys(article));
    QVERIFY(marks[1].begins & L::Country);
    QVERIFY(marks[2].inside & L::Country);
    QVERIFY(!(marks[2].begins));
    QVERIFY(marks[5].begins & L::Seat);
    QVERIFY(marks[6].inside & L::Seat);
}

void LexiconsTest::marks_takeNamesOnlyWithACapital()
{
    const Analysis article = analyse(
        text::ArticleText(QStringLiteral("une maison blanche, le secrétaire général")), QStringLiteral("fr"));
    const auto marks = lexicons().marks(article, lexicons().keys(article));
    QCOMPARE(marks[1].begins, 0u);
    QVERIFY(marks[5].begins & L::Function);
}

void LexiconsTest::titles_haveGenderAndLemma()
{
    const L::Title *title = lexicons().title(L::keyOf(u"procureure de la République"));
    QVERIFY(title);
    QCOMPARE(title->lemma, QStringLiteral("procureur de la République"));
    QCOMPARE(title->gender, Gender::Feminine);
    QVERIFY(lexicons().title(L::keyOf(u"Mme"))->civility);
    QCOMPARE(lexicons().title(L::keyOf(u"ministre"))->gender, Gender::Unknown);
    QVERIFY(!lexicons().title(L::keyOf(u"table")));
}

void LexiconsTest::seats_standForTheirBody()
{
    QCOMPARE(lexicons().seat(L::keyOf(u"Kremlin"))->body, QStringLiteral("présidence russe"));
    QCOMPARE(lexicons().seat(L::keyOf(u"Élysée"))->country, QStringLiteral("France"));
    QVERIFY(lexicons().flags(u"Matignon") & L::Seat);
}

void LexiconsTest::nationalities_leadToCountries()
{
    QCOMPARE(lexicons().nationality(L::keyOf(u"russe"))->country, QStringLiteral("Russie"));
    QCOMPARE(lexicons().nationality(L::keyOf(u"américaines"))->country, QStringLiteral("Etats-Unis"));
    QCOMPARE(lexicons().nationality(L::keyOf(u"Syrian"))->englishCountry, QStringLiteral("Syria"));
    QCOMPARE(lexicons().nationality(L::keyOf(u"Etats-Unis"))->capital, QStringLiteral("Washington"));
    QCOMPARE(lexicons().nationality(L::keyOf(u"Moscou"))->country, QStringLiteral("Russie"));
    QVERIFY(lexicons().flags(u"sud-coréenne") & L::Demonym);
}

void LexiconsTest::organisations_joinAcronymAndFullName()
{
    const L::Body *un = lexicons().body(L::keyOf(u"ONU"));
    QVERIFY(un);
    QCOMPARE(un, lexicons().body(L::keyOf(u"Organisation des Nations unies")));
    QCOMPARE(un->name, QStringLiteral("Organisation des Nations unies"));
    QVERIFY(lexicons().flags(u"AFP") & L::Media);
    QVERIFY(lexicons().flags(u"Airbus") & L::Company);
}

void LexiconsTest::personNouns_haveGenderAndNumber()
{
    QVERIFY(lexicons().flags(u"journaliste") & L::PersonNoun);
    const L::Flags women = lexicons().flags(u"opposantes");
    QVERIFY(women & L::FeminineNoun);
    QVERIFY(!(women & L::MasculineNoun));
    QVERIFY(women & L::PluralNoun);
}

void LexiconsTest::unknownWords_haveNoFlags()
{
    QCOMPARE(lexicons().flags(u"qwrtzpsd"), 0u);
    QCOMPARE(lexicons().flags(u""), 0u);
    QCOMPARE(lexicons().flags(u"-"), 0u);
}

GUILLEMET_TEST(LexiconsTest)
#include "LexiconsTest.moc"
