#include "commands/Arguments.h"
#include "commands/CommandLine.h"
#include "commands/TextWrap.h"
#include "commands/WindowArguments.h"
#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::tests;

namespace {

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

std::vector<commands::Option> someOptions()
{
    return {{QStringLiteral("format"), QStringLiteral("NAME"), {}, {QStringLiteral("a"), QStringLiteral("b")}, false, false},
            {QStringLiteral("article"), QStringLiteral("ID"), {}, {}, true, false},
            {QStringLiteral("force"), {}, {}, {}, false, false}};
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandBeforeOrAfterPaths();
    void repeatedOptionsAreAllKept();
    void afterTwoDashesEverythingIsAPath();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void requiredOptionsMustBeThere();
    void terminalOrWindow_data();
    void terminalOrWindow();
    void windowArgumentsAreRead();
    void linesAreWrappedAtBlanksOnly();
    void version();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void overviewNamesEveryCommand();
    void misuseGivesTwoAndASentence_data();
    void misuseGivesTwoAndASentence();
    void logSaysWhatHappenedButNoText();
    void logThatCannotBeWrittenFails();
    void fullStandardOutputFails();
};

void CommandLineTest::optionsStandBeforeOrAfterPaths()
{
    for (const char *words : {"--format a x y --force", "x --force y --format=a", "x y --force --format a"}) {
        const auto arguments = commands::Arguments::parse(split(words), someOptions());
        QVERIFY(arguments);
        QCOMPARE(arguments->paths(), split("x y"));
        QCOMPARE(arguments->value(QStringLiteral("format")), QStringLiteral("a"));
        QVERIFY(arguments->has(QStringLiteral("force")));
        QVERIFY(!arguments->has(QStringLiteral("article")));
    }
}

void CommandLineTest::repeatedOptionsAreAllKept()
{
    const auto arguments = commands::Arguments::parse(split("--article 1 --article=2 x"), someOptions());
    QVERIFY(arguments);
    QCOMPARE(arguments->values(QStringLiteral("article")), split("1 2"));
}

void CommandLineTest::afterTwoDashesEverythingIsAPath()
{
    const auto arguments = commands::Arguments::parse(split("- -- --force -x"), someOptions());
    QVERIFY(arguments);
    QCOMPARE(arguments->paths(), split("- --force -x"));
    QVERIFY(!arguments->has(QStringLiteral("force")));
}

void CommandLineTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringLiteral("--colour red") << QStringLiteral("--colour");
    QTest::newRow("one dash") << QStringLiteral("-format a") << QStringLiteral("-format");
    QTest::newRow("no value") << QStringLiteral("x --format") << QStringLiteral("--format");
    QTest::newRow("surplus value") << QStringLiteral("--force=1") << QStringLiteral("--force");
    QTest::newRow("no choice") << QStringLiteral("--format c") << QStringLiteral("c");
    QTest::newRow("twice") << QStringLiteral("--force --force") << QStringLiteral("--force");
}

void CommandLineTest::wrongOptionsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto arguments = commands::Arguments::parse(words.split(u' '), someOptions());
    QVERIFY(!arguments);
    QVERIFY2(arguments.sentence().contains(named), qPrintable(arguments.sentence()));
}

void CommandLineTest::requiredOptionsMustBeThere()
{
    std::vector<commands::Option> options = someOptions();
    options.front().required = true;
    QVERIFY(!commands::Arguments::parse(split("x"), options));
    QVERIFY(commands::Arguments::parse(split("x --format b"), options));
}

void CommandLineTest::terminalOrWindow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("terminal");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a project") << QStringLiteral("a.guillemet") << false;
    QTest::newRow("review") << QStringLiteral("--review --article x a.guillemet") << false;
    QTest::newRow("qt's own") << QStringLiteral("-platform offscreen --style fusion a.guillemet") << false;
    QTest::newRow("a path with a command's name") << QStringLiteral("./new") << false;
    QTest::newRow("command") << QStringLiteral("annotate") << true;
    QTest::newRow("command after the log") << QStringLiteral("--log f new x") << true;
    QTest::newRow("version") << QStringLiteral("--version") << true;
    QTest::newRow("help") << QStringLiteral("--help") << true;
    QTest::newRow("unknown option") << QStringLiteral("--frobnicate") << true;
    QTest::newRow("unknown command") << QStringLiteral("frobnicate") << true;
    QTest::newRow("two projects") << QStringLiteral("a.guillemet b.guillemet") << true;
}

void CommandLineTest::terminalOrWindow()
{
    QFETCH(QString, words);
    QFETCH(bool, terminal);
    QCOMPARE(commands::isTerminalRun(words.split(u' ', Qt::SkipEmptyParts)), terminal);
}

void CommandLineTest::windowArgumentsAreRead()
{
    const auto window = commands::WindowArguments::parse(split("--article a1 p.guillemet --review --platform xcb"));
    QVERIFY(window);
    QVERIFY(window->review);
    QCOMPARE(window->article, QStringLiteral("a1"));
    QCOMPARE(window->project, QStringLiteral("p.guillemet"));
}

void CommandLineTest::linesAreWrappedAtBlanksOnly()
{
    QCOMPARE(commands::wrapped(QStringLiteral("one two three"), 9, QStringLiteral("- "), QStringLiteral("  ")),
             QStringLiteral("- one two\n  three\n"));
    QCOMPARE(commands::wrapped(QString::fromUtf8("«\u00a0a\u00a0» b"), 5, {}, {}), QString::fromUtf8("«\u00a0a\u00a0»\nb\n"));
    QCOMPARE(commands::wrapped(QStringLiteral("unbreakable"), 4, QStringLiteral("> "), {}), QStringLiteral("> unbreakable\n"));
    QCOMPARE(commands::wrapped({}, 4, QStringLiteral("> "), {}), QStringLiteral(">\n"));
}

void CommandLineTest::version()
{
    const Outcome outcome = Program().run({QStringLiteral("--version")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("guillemet "));
    QVERIFY(outcome.err.isEmpty());
}

namespace {

const char *const allCommands[] = {"annotate", "new",   "import", "detect",  "list",   "export",
                                   "remove",   "check", "backup", "formats", "convert",
                                   "evaluate", "train"};

} // namespace

void CommandLineTest::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : allCommands)
        QTest::newRow(command) << QString::fromLatin1(command);
}

void CommandLineTest::helpOfEveryCommand()
{
    QFETCH(QString, command);
    const Outcome outcome = Program().run({command, QStringLiteral("x"), QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("guillemet " + command.toUtf8()));
    QVERIFY(outcome.out.contains("--log FILE"));
    QVERIFY(outcome.err.isEmpty());
}

void CommandLineTest::overviewNamesEveryCommand()
{
    const Outcome outcome = Program().run({QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    for (const char *command : allCommands)
        QVERIFY2(outcome.out.contains(QByteArray("\n  ") + command + ' '), command);
}

void CommandLineTest::misuseGivesTwoAndASentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    row("frobnicate", "frobnicate");
    row("--frobnicate", "--frobnicate");
    row("annotate", "FILE");
    row("annotate --format xml x", "xml");
    row("annotate --language de x", "de");
    row("new", "PROJECT");
    row("new a b", "b");
    row("import p.guillemet", "FILE");
    row("import p.guillemet x --format nonsense", "nonsense");
    row("import p.guillemet x --frob", "--frob");
    row("detect p.guillemet --all --article x", "--all");
    row("list p.guillemet", "articles");
    row("list p.guillemet cheese", "cheese");
    row("list p.guillemet articles --format xml", "xml");
    row("export p.guillemet --output o", "--format");
    row("export p.guillemet --format jsonl", "--output");
    row("export p.guillemet --format nonsense --output o", "nonsense");
    row("export p.guillemet --format jsonl --output o --status some", "some");
    row("export p.guillemet --format jsonl --output o --delimiter comma", "--delimiter");
    row("remove p.guillemet", "ID");
    row("backup p.guillemet", "FILE");
    row("convert x --to nonsense --output o", "nonsense");
    row("formats x", "x");
    row("evaluate", "GOLD");
    row("evaluate g.jsonl --project p", "GOLD");
    row("evaluate g.jsonl --errors many", "many");
    row("train --output m", "--data");
    row("train --data a", "--output");
    row("train --data a --project p --output m", "--data");
}

void CommandLineTest::misuseGivesTwoAndASentence()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const Outcome outcome = Program().run(words.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(named.toUtf8()), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void CommandLineTest::logSaysWhatHappenedButNoText()
{
    Program program;
    const QString project = program.project();
    const QString file = program.file(QStringLiteral("a.txt"), "Un secret bien garde.\n");
    const Outcome outcome = program.run({QStringLiteral("import"), project, file, QStringLiteral("/missing.txt"),
                                         QStringLiteral("--log"), program.path(QStringLiteral("log"))});
    QCOMPARE(outcome.code, 1);
    const QByteArray log = program.read(QStringLiteral("log"));
    QVERIFY(log.contains("import"));
    QVERIFY(log.contains("a.txt"));
    QVERIFY(log.contains("/missing.txt"));
    QVERIFY(log.contains("exit 1"));
    QVERIFY(!log.contains("secret"));
}

void CommandLineTest::logThatCannotBeWrittenFails()
{
    const Outcome outcome = Program().run(split("formats --log /nowhere/at/all"));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("/nowhere/at/all"));
    QVERIFY(outcome.out.isEmpty());
}

void CommandLineTest::fullStandardOutputFails()
{
#ifdef Q_OS_LINUX
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/guillemet"), split("formats --json"));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Standard output"));
#endif
}

GUILLEMET_TEST(CommandLineTest)
#include "CommandLineTest.moc"
