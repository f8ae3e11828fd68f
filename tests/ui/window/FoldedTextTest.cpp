#include "ui/window/FoldedText.h"

#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::ui;
using guillemet::text::Span;

class FoldedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accentsAndCase_doNotCount();
    void blanksAndApostrophes_areAlike();
    void spans_coverCombiningAccents();
    void nothing_isNotFound();
};

void FoldedTextTest::accentsAndCase_doNotCount()
{
    const auto hits = findFolded(QStringLiteral("L’Élysée, l’elysee"), QStringLiteral("elysée"));
    QCOMPARE(hits, (std::vector<Span>{{2, 8}, {12, 18}}));
}

void FoldedTextTest::blanksAndApostrophes_areAlike()
{
    QCOMPARE(findFolded(QStringLiteral("qu’il\u00A0a"), QStringLiteral("qu'il a")), (std::vector<Span>{{0, 7}}));
}

void FoldedTextTest::spans_coverCombiningAccents()
{
    QCOMPARE(findFolded(QStringLiteral("xe\u0301y"), QStringLiteral("e")), (std::vector<Span>{{1, 3}}));
}

void FoldedTextTest::nothing_isNotFound()
{
    QVERIFY(findFolded(QStringLiteral("abc"), QString()).empty());
    QVERIFY(findFolded(QStringLiteral("abc"), QStringLiteral("  ")).empty());
}

GUILLEMET_TEST(FoldedTextTest)
#include "FoldedTextTest.moc"
