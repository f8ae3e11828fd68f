#include "tests/support/TestMain.h"
#include "text/Paragraphs.h"

#include <QtTest/QtTest>

using namespace guillemet::text;

class ParagraphsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphs_areTheLinesWithoutTheirEnds();
    void paragraphs_ofAnEmptyTextAreOneEmptyOne();
    void paragraphAt_countsALineEndToTheLineBefore();
    void title_isTheFirstLineBeforeABlankLine();
    void title_isTheFirstLineBeforeAClearlyLongerParagraph();
    void title_isNotALongFirstParagraph();
    void title_isNotTheFirstOfTwoShortLines();
    void title_needsSomethingToFollowTheBlankLine();
    void title_leavesBlanksAtTheEdgesOut();
};

namespace {

QString titleOf(const QString &text)
{
    const Span span = titleSpan(text);
    return text.mid(span.start, span.length());
}

const QString body = QStringLiteral("Le bac ne passe plus depuis trois semaines et la file des camions s’étire "
                                    "chaque matin un peu plus loin sur la route de la ville.");

} // namespace

void ParagraphsTest::paragraphs_areTheLinesWithoutTheirEnds()
{
    const std::vector<Span> found = paragraphs(u"ab\n\nc\n");
    const std::vector<Span> expected = {{0, 2}, {3, 3}, {4, 5}, {6, 6}};
    QVERIFY(found == expected);
}

void ParagraphsTest::paragraphs_ofAnEmptyTextAreOneEmptyOne()
{
    QCOMPARE(paragraphs(u"").size(), size_t(1));
}

void ParagraphsTest::paragraphAt_countsALineEndToTheLineBefore()
{
    const std::vector<Span> lines = paragraphs(u"ab\n\nc");
    QCOMPARE(paragraphAt(lines, 0), 0);
    QCOMPARE(paragraphAt(lines, 2), 0);
    QCOMPARE(paragraphAt(lines, 3), 1);
    QCOMPARE(paragraphAt(lines, 5), 2);
}

void ParagraphsTest::title_isTheFirstLineBeforeABlankLine()
{
    QCOMPARE(titleOf(QStringLiteral("Un bac à quai\n\nCourt.")), QStringLiteral("Un bac à quai"));
}

void ParagraphsTest::title_isTheFirstLineBeforeAClearlyLongerParagraph()
{
    QCOMPARE(titleOf(QStringLiteral("Un bac à quai\n") + body), QStringLiteral("Un bac à quai"));
}

void ParagraphsTest::title_isNotALongFirstParagraph()
{
    QCOMPARE(titleOf(body + body + QStringLiteral("\n\nFin.")), QString());
}

void ParagraphsTest::title_isNotTheFirstOfTwoShortLines()
{
    QCOMPARE(titleOf(QStringLiteral("Bonjour,\nmerci de votre lettre.")), QString());
}

void ParagraphsTest::title_needsSomethingToFollowTheBlankLine()
{
    QCOMPARE(titleOf(QStringLiteral("Un bac à quai\n\n \n")), QString());
}

void ParagraphsTest::title_leavesBlanksAtTheEdgesOut()
{
    QCOMPARE(titleOf(QStringLiteral("\n  Un bac à quai \n\nCourt.")), QStringLiteral("Un bac à quai"));
}

GUILLEMET_TEST(ParagraphsTest)
#include "ParagraphsTest.moc"
