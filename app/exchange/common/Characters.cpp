#include "exchange/common/Characters.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

bool isForbiddenInXml(QChar c)
{
    const ushort unit = c.unicode();
    return (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || unit == 0xFFFE || unit == 0xFFFF;
}

bool endsPythonLine(QChar c)
{
    const ushort unit = c.unicode();
    return unit == 0x0B || unit == 0x0C || (unit >= 0x1C && unit <= 0x1E) || unit == 0x85 || unit == 0x2028 ||
           unit == 0x2029;
}

QString replacementWarning(int replaced)
{
    if (replaced == 0)
        return {};
    return QCoreApplication::translate(
        "Exchange", "%n character(s) that the format cannot hold became U+FFFD.", nullptr, replaced);
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || endsPythonLine(c))
            c = u' ';
    }
    return text;
}

} // namespace guillemet::exchange
