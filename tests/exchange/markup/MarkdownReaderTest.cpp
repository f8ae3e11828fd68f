#include "exchange/markup/MarkdownReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

class MarkdownReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstHeading_isTheHeadline();
    void markup_isTakenAway();
    void frontMatter_fillsTheMetadata();
    void wrappedLines_areOneParagraph();
    void entities_becomeTheirCharacters();
    void emptyFile_isRefused();
};

namespace {

Reading read(const QString &text)
{
    return tests::readAll(exchange::MarkdownReader(), text.toUtf8(), QStringLiteral("note.md"));
}

} // namespace

void MarkdownReaderTest::firstHeading_isTheHeadline()
{
    const Reading reading =
        read(QStringLiteral("# Le bac\n\nUn paragraphe.\n\n## Le détour\n\n- un\n- deux\n"));
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nUn paragraphe.\nLe détour\nun\ndeux"));
    QCOMPARE(reading.first().info.title, QStringLiteral("Le bac"));
}

void MarkdownReaderTest::markup_isTakenAway()
{
    const Reading reading =
        read(QStringLiteral("Il a *dit* **[cela](https://x.example)** et `code` ![image](i.png)fini."));
    QCOMPARE(reading.first().text.string(), QStringLiteral("Il a dit cela et code fini."));
}

void MarkdownReaderTest::frontMatter_fillsTheMetadata()
{
    const Reading reading =
        read(QStringLiteral("---\ntitle: \"Le bac\"\nauthor: Ana Roux\ndate: 2026-03-10\nsource: La "
                            "Gazette\nurl: https://x.example\nlang: fr-FR\n---\nTexte."));
    const annotation::ArticleInfo &info = reading.first().info;
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nTexte."));
    QCOMPARE(info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(info.date, QStringLiteral("2026-03-10"));
    QCOMPARE(info.outlet, QStringLiteral("La Gazette"));
    QCOMPARE(info.language, QStringLiteral("fr"));
}

void MarkdownReaderTest::wrappedLines_areOneParagraph()
{
    QCOMPARE(read(QStringLiteral("un\ndeux  \ntrois")).first().text.string(),
             QStringLiteral("un deux trois"));
}

void MarkdownReaderTest::entities_becomeTheirCharacters()
{
    QCOMPARE(read(QStringLiteral("&laquo;&nbsp;oui&#160;&raquo; &#x1F600; &#xD800; &inconnu;"))
                 .first()
                 .text.string(),
             QStringLiteral("«\u00A0oui\u00A0» 😀 \uFFFD &inconnu;"));
}

void MarkdownReaderTest::emptyFile_isRefused()
{
    QVERIFY(read(QStringLiteral("\n\n")).refusal.contains(QStringLiteral("note.md")));
}

GUILLEMET_TEST(MarkdownReaderTest)
#include "MarkdownReaderTest.moc"
