#include "text/Sentences.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace guillemet::text {

namespace {

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known = {
        QStringLiteral("m"),    QStringLiteral("mm"),   QStringLiteral("me"),  QStringLiteral("mes"),
        QStringLiteral("dr"),   QStringLiteral("pr"),   QStringLiteral("st"),  QStringLiteral("ste"),
        QStringLiteral("art"),  QStringLiteral("av"),   QStringLiteral("bd"),  QStringLiteral("cf"),
        QStringLiteral("ex"),   QStringLiteral("env"),  QStringLiteral("hab"), QStringLiteral("janv"),
        QStringLiteral("févr"), QStringLiteral("juil"), QStringLiteral("sept"), QStringLiteral("oct"),
        QStringLiteral("nov"),  QStringLiteral("déc"),  QStringLiteral("vol"), QStringLiteral("mr"),
        QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("gen"), QStringLiteral("sen"),
        QStringLiteral("rep"),  QStringLiteral("gov"),  QStringLiteral("lt"),  QStringLiteral("col"),
        QStringLiteral("sgt"),  QStringLiteral("jr"),   QStringLiteral("sr"),  QStringLiteral("inc"),
        QStringLiteral("corp"), QStringLiteral("ltd"),  QStringLiteral("co"),  QStringLiteral("vs"),
        QStringLiteral("jan"),  QStringLiteral("feb"),  QStringLiteral("aug"), QStringLiteral("dec"),
        QStringLiteral("rev"),  QStringLiteral("hon"),  QStringLiteral("prof")};
    return known.contains(word.toString().toLower());
}

bool isClosing(QChar c)
{
    return c == u'»' || c == u'”' || c == u'"' || c == u'’' || c == u')' || c == u']' || c == u'›' || c == u'\'';
}

bool isStop(QStringView token)
{
    const QChar c = token.front();
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

/// Whether a full stop after token `i` only ends an abbreviation or an initial.
bool endsAbbreviation(QStringView text, const std::vector<Token> &tokens, int stop)
{
    if (stop == 0 || tokens[size_t(stop)].spaceBefore || tokens[size_t(stop)].span.length() != 1)
        return false;
    const Token &before = tokens[size_t(stop - 1)];
    if (before.kind != TokenKind::Word)
        return false;
    const QStringView word = text.mid(before.span.start, before.span.length());
    return (word.size() == 1 && word.front().isUpper()) || isAbbreviation(word);
}

} // namespace

std::vector<SentenceRange> sentences(QStringView text, const std::vector<Token> &tokens)
{
    std::vector<SentenceRange> out;
    const int count = int(tokens.size());
    const auto view = [&](int i) {
        const Span span = tokens[size_t(i)].span;
        return text.mid(span.start, span.length());
    };
    int first = 0;
    for (int i = 0; i < count; ++i) {
        const bool lineEnds = i + 1 == count || tokens[size_t(i + 1)].lineStart;
        if (!lineEnds) {
            if (!isStop(view(i)) || endsAbbreviation(text, tokens, i))
                continue;
            int next = i + 1;
            while (next < count && !tokens[size_t(next)].lineStart
                   && (isStop(view(next)) || (isClosing(view(next).front()) && view(next).size() == 1)))
                ++next;
            if (next < count && !tokens[size_t(next)].lineStart) {
                const QChar c = view(next).front();
                // The reporter goes on: «… ! », a-t-il dit
                if (c.isLower() || c == u',' || c == u';' || c == u':' || (c == u'-' && !tokens[size_t(next)].spaceBefore))
                    continue;
            }
            i = next - 1;
        }
        out.push_back({first, i + 1});
        first = i + 1;
    }
    return out;
}

} // namespace guillemet::text
