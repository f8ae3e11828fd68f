#include "exchange/conll/TextFromTokens.h"

namespace guillemet::exchange {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool hasLetter(const QString &token)
{
    return std::any_of(token.begin(), token.end(), [](QChar c) { return c.isLetter(); });
}

bool bindsToNext(const QString &token)
{
    if (token.size() == 1 && QStringView(u"([{“‘").contains(token.front()))
        return true;
    return token.size() > 1 && isApostrophe(token.back()) && hasLetter(token);
}

bool bindsToLast(const QString &token)
{
    if (token.size() == 1 && QStringView(u",.)]}…”").contains(token.front()))
        return true;
    if (token.size() < 2 || !token.at(1).isLetter())
        return false;
    return isApostrophe(token.front()) || token.front() == u'-'; // «’s», «-t-il»
}

} // namespace

text::Span TextFromTokens::add(const QString &token)
{
    const bool bound = m_last.isEmpty() || bindsToNext(m_last) || bindsToLast(token) ||
                       token.compare(QLatin1String("n't"), Qt::CaseInsensitive) == 0;
    return add(token, bound ? QString() : QStringLiteral(" "));
}

text::Span TextFromTokens::add(const QString &token, const QString &blanksBefore)
{
    if (m_lineEnd)
        m_text += u'\n';
    else if (!m_text.isEmpty())
        m_text += blanksBefore;
    m_lineEnd = false;
    const int start = int(m_text.size());
    m_text += token;
    m_last = token;
    return {start, int(m_text.size())};
}

} // namespace guillemet::exchange
