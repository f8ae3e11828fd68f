#include "commands/TextWrap.h"

#include <QtCore/QStringList>

namespace guillemet::commands {

namespace {

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace

QString wrapped(const QString &text, int width, const QString &first, const QString &next)
{
    QString out;
    QString line = first;
    qsizetype used = codePoints(first);
    bool empty = true; // nothing but the indent stands on the line
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype length = codePoints(word);
        if (!empty && used + 1 + length > width) {
            out += line + u'\n';
            line = next;
            used = codePoints(next);
            empty = true;
        }
        line += (empty ? QString() : QStringLiteral(" ")) + word;
        used += (empty ? 0 : 1) + length;
        empty = false;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return out + line + u'\n';
}

} // namespace guillemet::commands
