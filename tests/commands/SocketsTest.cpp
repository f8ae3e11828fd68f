#include "tests/commands/Program.h"
#include "tests/support/NoInternet.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace guillemet::tests;

/// The program opens no internet socket, whatever it is asked to do.
class SocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGuardKillsWhoOpensOne();
    void noCommandOpensOne();

private:
#ifdef Q_OS_LINUX
    /// How a child ends that opens a socket of this family under the guard.
    static int endOfChild(int family)
    {
        const pid_t child = fork();
        if (child == 0) {
            if (!forbidInternetSockets())
                _exit(99);
            const int opened = socket(family, SOCK_STREAM, 0);
            _exit(opened >= 0 ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }
#endif
};

void SocketsTest::initTestCase()
{
#ifdef Q_OS_LINUX
    const int status = endOfChild(AF_UNIX);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 99)
        QSKIP("this system's kernel takes no filters");
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#else
    QSKIP("only Linux can watch this");
#endif
}

void SocketsTest::theGuardKillsWhoOpensOne()
{
#ifdef Q_OS_LINUX
    for (int family : {AF_INET, AF_INET6}) {
        const int status = endOfChild(family);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }
#endif
}

void SocketsTest::noCommandOpensOne()
{
    Program program;
    program.forbidInternet();
    const QString project = program.path(QStringLiteral("p.guillemet"));
    const QString file = program.file(QStringLiteral("a.txt"), "Voir http://example.org : «Oui», a dit Emmanuel Macron.\n");
    const QString page = program.file(QStringLiteral("b.html"), "<html><body><article><h1>Titre</h1><p>Un texte "
                                                                "assez long pour en être un, <img src='http://example.org/x.png'> vraiment.</p></article></body></html>");
    const QString jsonl = program.path(QStringLiteral("o.jsonl"));
    const QList<QStringList> runs = {
        {QStringLiteral("annotate"), file},
        {QStringLiteral("new"), project},
        {QStringLiteral("import"), project, file, page},
        {QStringLiteral("detect"), project},
        {QStringLiteral("list"), project, QStringLiteral("mentions")},
        {QStringLiteral("export"), project, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--output"), jsonl},
        {QStringLiteral("convert"), jsonl, QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("--output"), program.path(QStringLiteral("csv"))},
        {QStringLiteral("backup"), project, program.path(QStringLiteral("copy.guillemet"))},
        {QStringLiteral("check"), project},
        {QStringLiteral("remove"), project, QStringLiteral("a")},
        {QStringLiteral("formats")},
    };
    for (const QStringList &arguments : runs) {
        const Outcome outcome = program.run(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(outcome.err)));
    }
}

GUILLEMET_TEST(SocketsTest)
#include "SocketsTest.moc"
