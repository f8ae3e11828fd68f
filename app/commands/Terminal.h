#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <cstdio>

namespace guillemet::commands {

class Log;

/// Where a command writes: results to standard output, everything else to standard error, all of it also to the
/// log if there is one (results are not logged: they hold article text).
class Terminal
{
public:
    Terminal(std::FILE *out, std::FILE *err, Log &log) : m_out(out), m_err(err), m_log(log) {}

    /// A line of results, in UTF-8. It is handed to the system at once, so that a reader sees it.
    void line(const QString &text);
    void bytes(const QByteArray &bytes);
    /// A remark that is no failure: a warning, a count.
    void note(const QString &sentence);
    /// Says why the command fails, and returns its exit code, 1.
    int fail(const QString &sentence);
    /// Says what is wrong about the command line, and returns its exit code, 2.
    int misuse(const QString &sentence);

    /// Whether all results have reached standard output; a full disk or a closed pipe makes it false.
    bool flush();

    Log &log() { return m_log; }

private:
    void say(const QString &sentence);

    std::FILE *m_out;
    std::FILE *m_err;
    Log &m_log;
};

} // namespace guillemet::commands
