#include "tests/support/TestMain.h"
#include "text/Sentences.h"
#include "text/Tokens.h"

#include <QtTest/QtTest>

using namespace guillemet::text;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_splitAtElisionsAndInversions();
    void words_keepHyphensAndInnerApostrophes();
    void english_possessivesAreTokens();
    void sentences_doNotEndAtAbbreviations();
    void sentences_goOnAfterAMarkedExclamation();
};

namespace {

QStringList words(const QString &text)
{
    QStringList out;
    for (const Token &token : tokens(text))
        out.append(text.mid(token.span.start, token.span.length()));
    return out;
}

int sentenceCount(const QString &text)
{
    return int(sentences(text, tokens(text)).size());
}

} // namespace

void TokensTest::words_splitAtElisionsAndInversions()
{
    QCOMPARE(words(QStringLiteral("l’ONU, a-t-il dit")),
             QStringList({QStringLiteral("l’"), QStringLiteral("ONU"), QStringLiteral(","), QStringLiteral("a"),
                          QStringLiteral("-t-il"), QStringLiteral("dit")}));
}

void TokensTest::words_keepHyphensAndInnerApostrophes()
{
    QCOMPARE(words(QStringLiteral("aujourd’hui Jean-Pierre O’Brien")),
             QStringList({QStringLiteral("aujourd’hui"), QStringLiteral("Jean-Pierre"), QStringLiteral("O’Brien")}));
}

void TokensTest::english_possessivesAreTokens()
{
    QCOMPARE(words(QStringLiteral("Macron’s U.S. trip")),
             QStringList({QStringLiteral("Macron"), QStringLiteral("’s"), QStringLiteral("U.S."), QStringLiteral("trip")}));
}

void TokensTest::sentences_doNotEndAtAbbreviations()
{
    QCOMPARE(sentenceCount(QStringLiteral("M. Macron et J. Dupont parlent. Mme Le Pen aussi.")), 2);
}

void TokensTest::sentences_goOnAfterAMarkedExclamation()
{
    QCOMPARE(sentenceCount(QStringLiteral("« C’est faux ! », a-t-il dit. Puis il part.")), 2);
}

GUILLEMET_TEST(TokensTest)
#include "TokensTest.moc"
