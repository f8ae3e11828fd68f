#include "tests/support/TestMain.h"
#include "text/WordCount.h"

#include <QtTest/QtTest>

using namespace guillemet;

class WordCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_areCountedAsAPersonDoes_data();
    void words_areCountedAsAPersonDoes();
};

void WordCountTest::words_areCountedAsAPersonDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("blanks") << QStringLiteral(" \n\t ") << 0;
    QTest::newRow("elision") << QStringLiteral("l’Elysée dit non") << 3;
    QTest::newRow("inverted") << QStringLiteral("a-t-il ajouté") << 2;
    QTest::newRow("marks apart") << QStringLiteral("« Oui », dit-elle.") << 2;
    QTest::newRow("divider") << QStringLiteral("fin\n\n*****\n\nsuite") << 2;
    QTest::newRow("numbers") << QStringLiteral("12,5 % en 2026") << 3;
    QTest::newRow("no-break space") << QStringLiteral("1\u00a0184 mots") << 3;
    QTest::newRow("beyond the plane") << QStringLiteral("👍🏽 ok") << 2;
}

void WordCountTest::words_areCountedAsAPersonDoes()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(text::wordCount(text), words);
}

GUILLEMET_TEST(WordCountTest)
#include "WordCountTest.moc"
