#include "tests/benchmarks/ChildRun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace guillemet::tests {

namespace {

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

} // namespace

ChildRun runGuillemet(const QStringList &arguments, const QString &output)
{
    std::vector<QByteArray> words = {QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/guillemet"))};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray out = QFile::encodeName(output);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork(); // QProcess tells nothing of a child's memory
    if (child == 0) {
        const int file = open(out.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (file >= 0 && dup2(file, STDOUT_FILENO) >= 0)
            execv(pointers[0], pointers.data());
        _exit(127);
    }
    ChildRun run;
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return run;
    run.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.processor = seconds(used.ru_utime) + seconds(used.ru_stime);
    run.megabytes = double(used.ru_maxrss) / 1024; // kilobytes on Linux
    return run;
}

} // namespace guillemet::tests
