#include "tests/support/TestMain.h"
#include "text/ArticleText.h"

#include <QtTest/QtTest>

using namespace guillemet::text;

class ArticleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offsets_countEmojiAsOneCodePoint();
    void offsets_insideASurrogatePairAreItsStart();
    void normalised_makesEveryLineEndLf();
    void normalised_keepsInnerByteOrderMarksAndBlanks();
    void sha256_isOfTheUtf8();
};

void ArticleTextTest::offsets_countEmojiAsOneCodePoint()
{
    const ArticleText text(QStringLiteral("a😀b😀c"));
    QCOMPARE(text.size(), 7);
    QCOMPARE(text.codePointCount(), 5);
    const int utf16[] = {0, 1, 3, 4, 6, 7};
    for (int codePoint = 0; codePoint <= 5; ++codePoint) {
        QCOMPARE(text.toUtf16(codePoint), utf16[codePoint]);
        QCOMPARE(text.toCodePoint(utf16[codePoint]), codePoint);
    }
}

void ArticleTextTest::offsets_insideASurrogatePairAreItsStart()
{
    const ArticleText text(QStringLiteral("a😀b"));
    QCOMPARE(text.toCodePoint(2), 1);
}

void ArticleTextTest::normalised_makesEveryLineEndLf()
{
    const QString decoded = QStringLiteral("\uFEFFa\r\nb\rc\u2028d\u2029e");
    QCOMPARE(ArticleText::normalised(decoded), QStringLiteral("a\nb\nc\nd\ne"));
}

void ArticleTextTest::normalised_keepsInnerByteOrderMarksAndBlanks()
{
    const QString decoded = QStringLiteral("a\uFEFF \u00A0\u202F\u0085\f \n");
    QCOMPARE(ArticleText::normalised(decoded), decoded);
}

void ArticleTextTest::sha256_isOfTheUtf8()
{
    QCOMPARE(ArticleText(QStringLiteral("é")).sha256(),
             QByteArray("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"));
}

GUILLEMET_TEST(ArticleTextTest)
#include "ArticleTextTest.moc"
