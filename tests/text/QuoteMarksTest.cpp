#include "text/QuoteMarks.h"
#include "tests/support/TestMain.h"
#include "text/Paragraphs.h"

#include <QtTest/QtTest>

using namespace guillemet::text;

class QuoteMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guillemets_arePaired();
    void blanksBesideTheMarks_areLeftOut();
    void noBreakSpaces_areLeftOut();
    void curlyMarks_arePaired();
    void lowMarks_areClosedByRaisedOnes();
    void straightMarks_arePairedByParity();
    void straightMarksWithoutBlanks_arePaired();
    void reversedGuillemets_arePaired();
    void nestedMarks_belongToTheOuterStretch();
    void guillemetsInGuillemets_areNested();
    void apostrophes_areNoMarks();
    void inches_areNoMarks();
    void singleMarks_quoteInEnglish();
    void doubledApostrophes_areMarks();
    void repeatedOpeningMarks_continue();
    void repeatedClosingMarks_continue();
    void aClosingMarkTwoParagraphsOn_continues();
    void anUnclosedMark_endsWithItsSentence();
    void anUnclosedMarkAtTheHead_takesTheParagraph();
    void aForgottenClosingMark_endsBeforeTheNextPair();
    void anUnopenedMark_isNone();
    void emptyMarks_areNone();
    void aDialogue_isQuotedByItsDashes();
    void aSingleDash_isNoDialogue();
    void adjacentStretches_areTwo();
    void anEmptyText_hasNone();
};

namespace {

QStringList inner(const QString &text)
{
    QStringList out;
    for (const QuotedStretch &stretch : quotedStretches(text, paragraphs(text)))
        out.append((stretch.continues ? QStringLiteral("+") : QString()) +
                   text.mid(stretch.inner.start, stretch.inner.length()));
    return out;
}

} // namespace

void QuoteMarksTest::guillemets_arePaired()
{
    QCOMPARE(inner(QStringLiteral("Il a dit «oui», puis «non».")),
             (QStringList{QStringLiteral("oui"), QStringLiteral("non")}));
}

void QuoteMarksTest::blanksBesideTheMarks_areLeftOut()
{
    QCOMPARE(inner(QStringLiteral("« Le pont tiendra. »")), QStringList{QStringLiteral("Le pont tiendra.")});
}

void QuoteMarksTest::noBreakSpaces_areLeftOut()
{
    QCOMPARE(inner(QStringLiteral("«\u00a0Le pont\u202f»")), QStringList{QStringLiteral("Le pont")});
}

void QuoteMarksTest::curlyMarks_arePaired()
{
    QCOMPARE(inner(QStringLiteral("She said “never again” and left.")),
             QStringList{QStringLiteral("never again")});
}

void QuoteMarksTest::lowMarks_areClosedByRaisedOnes()
{
    QCOMPARE(inner(QStringLiteral("Er sagte: „Nein“, dann ging er.")), QStringList{QStringLiteral("Nein")});
}

void QuoteMarksTest::straightMarks_arePairedByParity()
{
    QCOMPARE(inner(QStringLiteral("\" Oui \", dit-il. \" Non \".")),
             (QStringList{QStringLiteral("Oui"), QStringLiteral("Non")}));
}

void QuoteMarksTest::straightMarksWithoutBlanks_arePaired()
{
    QCOMPARE(inner(QStringLiteral("traité de \"menteur\"par un voisin")),
             QStringList{QStringLiteral("menteur")});
}

void QuoteMarksTest::reversedGuillemets_arePaired()
{
    QCOMPARE(inner(QStringLiteral("»Wir bleiben«, sagt der Wirt.")),
             QStringList{QStringLiteral("Wir bleiben")});
}

void QuoteMarksTest::nestedMarks_belongToTheOuterStretch()
{
    QCOMPARE(inner(QStringLiteral("«On m’a dit “plus tard” trois fois»")),
             QStringList{QStringLiteral("On m’a dit “plus tard” trois fois")});
}

void QuoteMarksTest::guillemetsInGuillemets_areNested()
{
    QCOMPARE(inner(QStringLiteral("«Le bail parle de «charges», rien d’autre»")),
             QStringList{QStringLiteral("Le bail parle de «charges», rien d’autre")});
}

void QuoteMarksTest::apostrophes_areNoMarks()
{
    QCOMPARE(
        inner(QStringLiteral("L'eau d'ici n'est pas bonne, dit l'homme. The workers' rights aren't gone.")),
        QStringList());
}

void QuoteMarksTest::inches_areNoMarks()
{
    QCOMPARE(inner(QStringLiteral("Un écran de 24\" et un autre de 27\".")), QStringList());
}

void QuoteMarksTest::singleMarks_quoteInEnglish()
{
    QCOMPARE(inner(QStringLiteral("‘They didn’t ask us’\n")),
             QStringList{QStringLiteral("They didn’t ask us")});
    QCOMPARE(inner(QStringLiteral("He called it 'a mistake' twice.")),
             QStringList{QStringLiteral("a mistake")});
}

void QuoteMarksTest::doubledApostrophes_areMarks()
{
    QCOMPARE(inner(QStringLiteral("Il parle de ''trahison'' encore.")),
             QStringList{QStringLiteral("trahison")});
}

void QuoteMarksTest::repeatedOpeningMarks_continue()
{
    QCOMPARE(inner(QStringLiteral("«Un.\n\n«Deux.\n\n«Trois.»")),
             (QStringList{QStringLiteral("Un."), QStringLiteral("+Deux."), QStringLiteral("+Trois.")}));
}

void QuoteMarksTest::repeatedClosingMarks_continue()
{
    QCOMPARE(inner(QStringLiteral("«Un.\n» Deux.\n» Trois.», dit-elle.")),
             (QStringList{QStringLiteral("Un."), QStringLiteral("+Deux."), QStringLiteral("+Trois.")}));
}

void QuoteMarksTest::aClosingMarkTwoParagraphsOn_continues()
{
    QCOMPARE(inner(QStringLiteral("«Un.\nDeux.»")),
             (QStringList{QStringLiteral("Un."), QStringLiteral("+Deux.")}));
}

void QuoteMarksTest::anUnclosedMark_endsWithItsSentence()
{
    const QString text = QStringLiteral("Elle promet \"un retour au calme. La suite est connue.");
    const auto stretches = quotedStretches(text, paragraphs(text));
    QCOMPARE(inner(text), QStringList{QStringLiteral("un retour au calme")});
    QVERIFY(!stretches.front().balanced);
}

void QuoteMarksTest::anUnclosedMarkAtTheHead_takesTheParagraph()
{
    QCOMPARE(inner(QStringLiteral("«Nous partons. Demain.\nLa suite.")),
             QStringList{QStringLiteral("Nous partons. Demain.")});
}

void QuoteMarksTest::aForgottenClosingMark_endsBeforeTheNextPair()
{
    QCOMPARE(inner(QStringLiteral("«Nous partons, dit-il. Puis: «Adieu».")),
             (QStringList{QStringLiteral("Nous partons, dit-il. Puis:"), QStringLiteral("Adieu")}));
}

void QuoteMarksTest::anUnopenedMark_isNone()
{
    QCOMPARE(inner(QStringLiteral("Nous partons», dit-il.")), QStringList());
}

void QuoteMarksTest::emptyMarks_areNone()
{
    QCOMPARE(inner(QStringLiteral("Rien entre « » ni \"\".")), QStringList());
}

void QuoteMarksTest::aDialogue_isQuotedByItsDashes()
{
    QCOMPARE(inner(QStringLiteral("— Qui est là ?\n— Moi.")),
             (QStringList{QStringLiteral("Qui est là ?"), QStringLiteral("Moi.")}));
}

void QuoteMarksTest::aSingleDash_isNoDialogue()
{
    QCOMPARE(inner(QStringLiteral("Avant.\n— Une incise seule.\nAprès.")), QStringList());
}

void QuoteMarksTest::adjacentStretches_areTwo()
{
    QCOMPARE(inner(QStringLiteral("«Un»«Deux»")),
             (QStringList{QStringLiteral("Un"), QStringLiteral("Deux")}));
}

void QuoteMarksTest::anEmptyText_hasNone()
{
    QCOMPARE(inner(QString()), QStringList());
}

GUILLEMET_TEST(QuoteMarksTest)
#include "QuoteMarksTest.moc"
