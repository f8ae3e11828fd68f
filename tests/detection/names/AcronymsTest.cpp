#include "detection/names/ArticleFacts.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class AcronymsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameBeforeItsInitials_isMarked();
    void smallWords_mayLendALetterOrNone();
    void aNameInBracketsAfterItsInitials_isMarked();
    void accentedLetters_standWithoutTheirAccent();
    void initialsThatDoNotFit_markNothing();
};

namespace {

/// The words of the name that its initials explain, with blanks between them.
QString explained(const QString &text)
{
    const Analysis article = analyse(text::ArticleText(text), QStringLiteral("fr"));
    const WordTypes words(article, WordClusters(), NameLexicon());
    const ArticleFacts facts(article, words);
    QStringList out;
    for (int i = 0; i < int(article.tokens.size()); ++i) {
        if (facts.definedAt(i) != ArticleFacts::Undefined && facts.definedAt(i) != ArticleFacts::Acronym)
            out.append(article.word(i).toString());
    }
    return out.join(u' ');
}

} // namespace

void AcronymsTest::aNameBeforeItsInitials_isMarked()
{
    QCOMPARE(explained(QStringLiteral("Hier, le Conseil français du culte musulman (CFCM) a parlé.")),
             QStringLiteral("Conseil français du culte musulman"));
}

void AcronymsTest::smallWords_mayLendALetterOrNone()
{
    QCOMPARE(explained(QStringLiteral("Une Agence pour une vie de qualité (APVQ) existe.")), QStringLiteral("Agence pour une vie de qualité"));
    QCOMPARE(explained(QStringLiteral("Le Produit de la terre (PDLT).")), QStringLiteral("Produit de la terre"));
}

void AcronymsTest::aNameInBracketsAfterItsInitials_isMarked()
{
    QCOMPARE(explained(QStringLiteral("Selon l’ALN (Armée de libération nationale), tout va.")),
             QStringLiteral("Armée de libération nationale"));
}

void AcronymsTest::accentedLetters_standWithoutTheirAccent()
{
    QCOMPARE(explained(QStringLiteral("Le Réseau école (RE) grandit.")), QStringLiteral("Réseau école"));
}

void AcronymsTest::initialsThatDoNotFit_markNothing()
{
    QVERIFY(explained(QStringLiteral("Le maire de Lyon (PS) a parlé.")).isEmpty());
    QVERIFY(explained(QStringLiteral("Le chancelier, Olaf Scholz (SPD), a parlé.")).isEmpty());
    QVERIFY(explained(QStringLiteral("(ONU)")).isEmpty());
}

GUILLEMET_TEST(AcronymsTest)
#include "AcronymsTest.moc"
