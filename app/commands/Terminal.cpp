#include "commands/Terminal.h"

#include "commands/Log.h"

namespace guillemet::commands {

void Terminal::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
    std::fflush(m_out);
}

void Terminal::bytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_out);
}

void Terminal::say(const QString &sentence)
{
    const QByteArray bytes = "guillemet: " + sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_err);
    std::fflush(m_err);
}

void Terminal::note(const QString &sentence)
{
    say(sentence);
    m_log.write(Log::Level::Note, sentence);
}

int Terminal::fail(const QString &sentence)
{
    say(sentence);
    m_log.write(Log::Level::Failure, sentence);
    return 1;
}

int Terminal::misuse(const QString &sentence)
{
    say(sentence);
    m_log.write(Log::Level::Failure, sentence);
    return 2;
}

bool Terminal::flush()
{
    return std::fflush(m_out) == 0 && std::ferror(m_out) == 0;
}

} // namespace guillemet::commands
