#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

const QByteArray article = "Le maire parle\n\nLéa Martin est maire de Nantes. « Nous avançons », a déclaré Léa Martin 😀.\n";

} // namespace

class AnnotateTest : public QObject
{
    Q_OBJECT

    static QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

private Q_SLOTS:
    void oneLineAnArticleInTheOrderOfTheArguments();
    void theObjectHasTheContractsKeys();
    void offsetsAreCodePoints();
    void sameInputSameBytes();
    void standardInputIsCalledStdin();
    void windows1252IsDecoded();
    void aRefusedFileIsNamedAndTheOthersGoOn();
    void emptyAndBinaryFilesAreRefused();
    void articlesOfAJsonlFileKeepTheirIds();
    void languageCanBeTold();
    void textForPeople();
    void aDamagedModelIsRefused();
};

void AnnotateTest::oneLineAnArticleInTheOrderOfTheArguments()
{
    Program program;
    const QString b = program.file(QStringLiteral("b.txt"), article);
    const QString a = program.file(QStringLiteral("a.v2.txt"), "Un autre texte.\n");
    const Outcome outcome = program.run({QStringLiteral("annotate"), b, a});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 2);
    QCOMPARE(object(outcome.lines().at(0).toUtf8())[u"id"].toString(), QStringLiteral("b"));
    QCOMPARE(object(outcome.lines().at(1).toUtf8())[u"id"].toString(), QStringLiteral("a.v2"));
    QCOMPARE(object(outcome.lines().at(1).toUtf8())[u"title"].toString(), QStringLiteral("a.v2.txt"));
}

void AnnotateTest::theObjectHasTheContractsKeys()
{
    Program program;
    const Outcome outcome = program.run({QStringLiteral("annotate"), program.file(QStringLiteral("b.txt"), article)});
    const QJsonObject line = object(outcome.out);
    for (const char *key : {"id", "title", "language", "text", "mentions", "entities", "quotes"})
        QVERIFY2(line.contains(QLatin1String(key)), key);
    QCOMPARE(line[u"title"].toString(), QStringLiteral("Le maire parle"));
    QCOMPARE(line[u"text"].toString().toUtf8(), article);
    for (const QJsonValue &mention : line[u"mentions"].toArray()) {
        QCOMPARE(mention[u"status"].toString(), QStringLiteral("suggested"));
        QCOMPARE(mention[u"origin"].toString(), QStringLiteral("engine"));
    }
}

void AnnotateTest::offsetsAreCodePoints()
{
    Program program;
    const Outcome outcome
        = program.run({QStringLiteral("annotate"), program.file(QStringLiteral("b.txt"), "😀😀 Léa Martin rit.\nLéa Martin sort.\n")});
    const QJsonObject line = object(outcome.out);
    const QList<uint> text = line[u"text"].toString().toUcs4();
    for (const QJsonValue &mention : line[u"mentions"].toArray()) {
        const int start = mention[u"start"].toInt();
        const int end = mention[u"end"].toInt();
        QVERIFY(start >= 0 && start < end && end <= text.size());
        QVERIFY(QChar::isLetterOrNumber(text.at(start)));
        QVERIFY(QChar::isLetterOrNumber(text.at(end - 1)));
    }
}

void AnnotateTest::sameInputSameBytes()
{
    Program program;
    const QString file = program.file(QStringLiteral("b.txt"), article);
    QCOMPARE(program.run({QStringLiteral("annotate"), file}).out, program.run({QStringLiteral("annotate"), file}).out);
}

void AnnotateTest::standardInputIsCalledStdin()
{
    const Outcome outcome = Program().run({QStringLiteral("annotate"), QStringLiteral("-")}, article);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(object(outcome.out)[u"id"].toString(), QStringLiteral("stdin"));
}

void AnnotateTest::windows1252IsDecoded()
{
    Program program;
    const QByteArray bytes = "L\x92\xe9l\xe8ve a dit \xab\xa0oui\xa0\xbb \xe0 sa m\xe8re.\r\nFin\x85\r\n";
    const QString file = program.file(QStringLiteral("w.txt"), bytes);
    const Outcome detected = program.run({QStringLiteral("annotate"), file});
    QCOMPARE(object(detected.out)[u"text"].toString(),
             QString::fromUtf8("L’élève a dit «\u00a0oui\u00a0» à sa mère.\nFin…\n"));
    QVERIFY(detected.err.contains("windows-1252"));
    const Outcome told = program.run({QStringLiteral("annotate"), QStringLiteral("--encoding"), QStringLiteral("windows-1252"), file});
    QCOMPARE(object(told.out)[u"text"], object(detected.out)[u"text"]);
}

void AnnotateTest::aRefusedFileIsNamedAndTheOthersGoOn()
{
    Program program;
    const QString good = program.file(QStringLiteral("good.txt"), article);
    const Outcome outcome = program.run({QStringLiteral("annotate"), QStringLiteral("/missing.txt"), program.path({}), good});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY(outcome.err.contains("/missing.txt"));
    QCOMPARE(outcome.err.count('\n'), 2);
}

void AnnotateTest::emptyAndBinaryFilesAreRefused()
{
    Program program;
    const QString empty = program.file(QStringLiteral("empty.txt"), "");
    const QString binary = program.file(QStringLiteral("binary.txt"), QByteArray("\x7f" "ELF\0\0\1\2", 8));
    const Outcome outcome = program.run({QStringLiteral("annotate"), empty, binary});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("empty.txt"));
    QVERIFY(outcome.err.contains("binary.txt"));
}

void AnnotateTest::articlesOfAJsonlFileKeepTheirIds()
{
    Program program;
    const QString file = program.file(QStringLiteral("c.jsonl"),
                                      R"({"id":"x","text":"Un.","mentions":[{"start":0,"end":2,"type":"PER"}]})" "\n"
                                      R"({"id":"y","text":"Deux.","quotes":[]})" "\n");
    const Outcome outcome = program.run({QStringLiteral("annotate"), file});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 2);
    QCOMPARE(object(outcome.lines().at(0).toUtf8())[u"id"].toString(), QStringLiteral("x"));
    // What it came with has made way for what the engine finds.
    for (const QJsonValue &mention : object(outcome.lines().at(0).toUtf8())[u"mentions"].toArray())
        QCOMPARE(mention[u"origin"].toString(), QStringLiteral("engine"));
}

void AnnotateTest::languageCanBeTold()
{
    Program program;
    const QString file = program.file(QStringLiteral("b.txt"), article);
    const Outcome outcome = program.run({QStringLiteral("annotate"), QStringLiteral("--language"), QStringLiteral("en"), file});
    QCOMPARE(object(outcome.out)[u"language"].toString(), QStringLiteral("en"));
}

void AnnotateTest::textForPeople()
{
    Program program;
    const QString file = program.file(QStringLiteral("b.txt"), article);
    const Outcome outcome = program.run({QStringLiteral("annotate"), QStringLiteral("--format"), QStringLiteral("text"), file});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("Le maire parle\n"));
    for (const QString &line : outcome.lines())
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(outcome.out.endsWith('\n'));
}

void AnnotateTest::aDamagedModelIsRefused()
{
    Program program;
    const QString model = program.file(QStringLiteral("m.model"), "this is no model");
    const Outcome outcome = program.run({QStringLiteral("annotate"), QStringLiteral("--model"), model,
                                         program.file(QStringLiteral("b.txt"), article)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("m.model"));
}

GUILLEMET_TEST(AnnotateTest)
#include "AnnotateTest.moc"
