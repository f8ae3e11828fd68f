#include "tests/commands/Program.h"

#include "tests/support/NoInternet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>
#include <cstdlib>

namespace guillemet::tests {

namespace {

constexpr int patience = 120'000; // milliseconds; sanitizers on a busy machine are slow

} // namespace

QStringList Outcome::lines() const
{
    return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
}

QJsonArray Outcome::json() const
{
    return QJsonDocument::fromJson(out).array();
}

Program::Program()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("home"));
}

void Program::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = m_folder.filePath(QStringLiteral("home"));
    environment.insert(QStringLiteral("HOME"), home);
    for (const QString &variable : {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_CACHE_HOME")})
        environment.insert(variable, home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/guillemet"));
    process.setArguments(arguments);
#ifdef Q_OS_UNIX
    if (m_noInternet) {
        process.setChildProcessModifier([] {
            if (!forbidInternetSockets())
                _Exit(99);
        });
    }
#endif
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(patience))
        process.kill();
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments);
    process->start();
    return process;
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    const QString place = path(name);
    QDir().mkpath(QFileInfo(place).path());
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own file could not be written");
    return place;
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Program::project(const QString &name) const
{
    if (run({QStringLiteral("new"), path(name)}).code != 0)
        qFatal("the test's own project could not be made");
    return path(name);
}

} // namespace guillemet::tests
