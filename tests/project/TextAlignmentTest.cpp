#include "project/versions/TextAlignment.h"

#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::tests;
using project::TextAlignment;

/// Places of one text in another version of it.
class TextAlignmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameText_isItself();
    void whatWasInserted_movesWhatFollows();
    void changedWords_areNotThere();
    void aSingleWord_needsANeighbour();
    void anEdgeWithinAWord_staysAtItsLetter();
    void aMovedParagraph_isFound();
    void similarWords_areTheSamePassage();
    void quiteOtherWords_areNotSimilar();
    void blanksAndQuoteMarks_doNotMatter();
    void emojiAndAccents_keepTheirPlaces();
    void longTexts_areAlignedQuickly();
    void emptyTexts_haveNoPlaces();
};

namespace {

QString there(const QString &from, const QString &to, const QString &words, bool withNeighbour = true, int nth = 0)
{
    const auto span = TextAlignment(from, to).exact(SessionBuilder::spanOf(from, words, nth), withNeighbour);
    return span ? to.mid(span->start, span->length()) : QStringLiteral("-");
}

} // namespace

void TextAlignmentTest::theSameText_isItself()
{
    const QString text = QStringLiteral("Le maire, Paul Roy, a dit « oui » à Léa. Paul Roy est parti.");
    const TextAlignment alignment(text, text);
    for (int start = 0; start < text.size(); ++start) {
        for (int end = start + 1; end <= text.size(); ++end) {
            const auto span = alignment.exact({start, end}, false);
            if (!QStringView(text).mid(start, end - start).trimmed().isEmpty()) {
                QVERIFY(span);
                QCOMPARE(text.mid(span->start, span->length()).trimmed(), text.mid(start, end - start).trimmed());
            }
        }
    }
}

void TextAlignmentTest::whatWasInserted_movesWhatFollows()
{
    const QString from = QStringLiteral("Paul Roy a parlé. Léa Dupont a ri.");
    const QString to = QStringLiteral("Hier soir, Paul Roy a longtemps parlé. Enfin, Léa Dupont a ri.");
    QCOMPARE(there(from, to, QStringLiteral("Paul Roy")), QStringLiteral("Paul Roy"));
    const auto span = TextAlignment(from, to).exact(SessionBuilder::spanOf(from, QStringLiteral("Léa Dupont")), true);
    QVERIFY(span);
    QCOMPARE(span->start, int(to.indexOf(QStringLiteral("Léa"))));
}

void TextAlignmentTest::changedWords_areNotThere()
{
    const QString from = QStringLiteral("Selon Paul Roy, rien ne va.");
    QCOMPARE(there(from, QStringLiteral("Selon Paul Loy, rien ne va."), QStringLiteral("Paul Roy")), QStringLiteral("-"));
    QCOMPARE(there(from, QStringLiteral("Selon Paul A. Roy, rien ne va."), QStringLiteral("Paul Roy")), QStringLiteral("-"));
}

void TextAlignmentTest::aSingleWord_needsANeighbour()
{
    const QString from = QStringLiteral("Je vais à Paris demain.");
    const QString to = QStringLiteral("Tout autre chose : Paris, dit-on.");
    QCOMPARE(there(from, to, QStringLiteral("Paris"), false), QStringLiteral("Paris"));
    QCOMPARE(there(from, to, QStringLiteral("Paris"), true), QStringLiteral("-"));
    QCOMPARE(there(from, QStringLiteral("Ils vont à Paris demain."), QStringLiteral("Paris")), QStringLiteral("Paris"));
}

void TextAlignmentTest::anEdgeWithinAWord_staysAtItsLetter()
{
    const QString from = QStringLiteral("un anticommunisme ancien");
    QCOMPARE(there(from, QStringLiteral("il y a un anticommunisme ancien"), QStringLiteral("communisme")), QStringLiteral("communisme"));
    QCOMPARE(there(from, QStringLiteral("il y a un anticommunisme ancien"), QStringLiteral("anti")), QStringLiteral("anti"));
}

void TextAlignmentTest::aMovedParagraph_isFound()
{
    const QString first = QStringLiteral("Le conseil municipal a voté hier soir le budget de la commune.");
    const QString second = QStringLiteral("« Nous avons tenu parole », a déclaré Jeanne Morel à la sortie de la mairie.");
    const QString third = QStringLiteral("Trois élus se sont abstenus pendant la longue séance publique.");
    const QString from = QStringList{first, second, third}.join(QStringLiteral("\n\n"));
    const QString to = QStringList{third, first, second}.join(QStringLiteral("\n\n"));
    QCOMPARE(there(from, to, QStringLiteral("Nous avons tenu parole")), QStringLiteral("Nous avons tenu parole"));
    QCOMPARE(there(from, to, QStringLiteral("Trois élus se sont abstenus")), QStringLiteral("Trois élus se sont abstenus"));
}

void TextAlignmentTest::similarWords_areTheSamePassage()
{
    const QString from = QStringLiteral("Il a dit : « Nous avons tenu toutes nos promesses cette année. »");
    const QString to = QStringLiteral("Il a dit : « Nous avons tenu presque toutes nos promesses. »");
    const text::Span span = SessionBuilder::spanOf(from, QStringLiteral("Nous avons tenu toutes nos promesses cette année"));
    const TextAlignment alignment(from, to);
    QVERIFY(!alignment.exact(span, false));
    const auto similar = alignment.similar(span, 0.6);
    QVERIFY(similar);
    QCOMPARE(to.mid(similar->start, similar->length()), QStringLiteral("Nous avons tenu presque toutes nos promesses"));
}

void TextAlignmentTest::quiteOtherWords_areNotSimilar()
{
    const QString from = QStringLiteral("Il a dit : « Nous avons tenu toutes nos promesses. »");
    const QString to = QStringLiteral("Il a dit : « Rien de tout cela ne s’est passé. »");
    QVERIFY(!TextAlignment(from, to).similar(SessionBuilder::spanOf(from, QStringLiteral("Nous avons tenu toutes nos promesses")), 0.6));
}

void TextAlignmentTest::blanksAndQuoteMarks_doNotMatter()
{
    const QString from = QStringLiteral("Elle a répondu «je pars demain» à Paul.");
    const QString to = QStringLiteral("Elle a répondu “je\u00A0pars\n demain” à Paul.");
    QCOMPARE(there(from, to, QStringLiteral("je pars demain"), false), QStringLiteral("je\u00A0pars\n demain"));
}

void TextAlignmentTest::emojiAndAccents_keepTheirPlaces()
{
    const QString from = QString::fromUtf8("🎉 Léa Roy 🎉 a gagné");
    const QString to = QString::fromUtf8("🎉🎉 Bravo, Léa Roy 🎉 a gagné");
    QCOMPARE(there(from, to, QStringLiteral("Léa Roy")), QStringLiteral("Léa Roy"));
}

void TextAlignmentTest::longTexts_areAlignedQuickly()
{
    // Few different words, so that nearly nothing is met once: the worst case for anchors.
    const QStringList vocabulary = QStringLiteral("le conseil a voté hier soir un budget de la ville pour les élus").split(u' ');
    QStringList words;
    unsigned seed = 3;
    for (int i = 0; i < 60000; ++i) {
        seed = seed * 1103515245u + 12345u;
        words.append(vocabulary.at(int((seed >> 16) % unsigned(vocabulary.size()))));
    }
    const QString from = words.join(u' ');
    for (int i = 0; i < 60000; i += 500)
        words[i] = QStringLiteral("autre%1").arg(i);
    QElapsedTimer timer;
    timer.start();
    const TextAlignment alignment(from, words.join(u' '));
    QVERIFY2(timer.elapsed() < 20000, "alignment must stay about linear");
    QVERIFY(alignment.exact({0, 0}, false) == std::nullopt);
}

void TextAlignmentTest::emptyTexts_haveNoPlaces()
{
    QVERIFY(!TextAlignment({}, QStringLiteral("oui")).exact({0, 0}, false));
    QVERIFY(!TextAlignment(QStringLiteral("oui"), {}).exact({0, 3}, false));
    QVERIFY(!TextAlignment(QStringLiteral("oui"), {}).similar({0, 3}, 0.5));
}

GUILLEMET_TEST(TextAlignmentTest)
#include "TextAlignmentTest.moc"
