#include "detection/Language.h"
#include "detection/Analysis.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using detection::detectLanguage;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languages_data();
    void languages();
    void aTextWithoutWords_isFrench();
    void longTexts_areSampled();
    void analysis_detectsWhenAskedTo();
};

void LanguageTest::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char16_t *text, const char *language) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(language);
    };
    row("French",
        u"Le conseil municipal a voté hier soir la fermeture de la piscine, malgré les protestations des "
        u"habitants.",
        "fr");
    row("English",
        u"The town council voted last night to close the swimming pool, despite the protests of its "
        u"residents.",
        "en");
    row("German",
        u"Der Gemeinderat hat gestern Abend beschlossen, das Schwimmbad trotz der Proteste der Bewohner zu "
        u"schließen.",
        "de");
    row("Spanish",
        u"El ayuntamiento votó anoche el cierre de la piscina, a pesar de las protestas de los vecinos del "
        u"barrio.",
        "es");
    row("Russian",
        u"Городской совет вчера вечером проголосовал за закрытие бассейна, несмотря на протесты жителей.",
        "ru");
    row("Hebrew", u"מועצת העיר הצביעה אמש בעד סגירת בריכת השחייה למרות מחאות התושבים בשכונה", "he");
    row("short French", u"Il a dit non.", "fr");
    row("short English", u"He said that they would not.", "en");
    row("a French headline", u"La piscine fermera en juin", "fr");
    row("an English headline", u"The pool will close in June", "en");
    row("French with an English title",
        u"Le film «The Town» sera projeté mardi au cinéma du quartier, devant tous les élèves.", "fr");
}

void LanguageTest::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(detectLanguage(text), language);
}

void LanguageTest::aTextWithoutWords_isFrench()
{
    QCOMPARE(detectLanguage(u""), QStringLiteral("fr"));
    QCOMPARE(detectLanguage(u"*****"), QStringLiteral("fr"));
    QCOMPARE(detectLanguage(u"12 345"), QStringLiteral("fr"));
}

void LanguageTest::longTexts_areSampled()
{
    const QString text = QStringLiteral("The council voted to close the pool. ").repeated(100000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(detectLanguage(text), QStringLiteral("en"));
    QVERIFY(timer.elapsed() < 2000);
}

void LanguageTest::analysis_detectsWhenAskedTo()
{
    const text::ArticleText text(
        QStringLiteral("The town council voted last night to close the swimming pool."));
    QCOMPARE(detection::analyse(text, QStringLiteral("auto")).language, QStringLiteral("en"));
    QCOMPARE(detection::analyse(text, QString()).language, QStringLiteral("en"));
    QCOMPARE(detection::analyse(text, QStringLiteral("fr")).language, QStringLiteral("fr"));
}

GUILLEMET_TEST(LanguageTest)
#include "LanguageTest.moc"
