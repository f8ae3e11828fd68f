#pragma once

#include <QtCore/QString>

namespace guillemet::exchange {

/// Replaces what a format cannot hold by U+FFFD, one for one, so that no offset moves; adds to `replaced` how
/// many UTF-16 units that were.
template <typename Holds> QString replacedWhere(QString text, Holds cannotHold, int &replaced)
{
    for (QChar &c : text) {
        if (cannotHold(c)) {
            c = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return text;
}

/// What XML 1.0 has no way to write: most control characters, U+FFFE, U+FFFF.
bool isForbiddenInXml(QChar c);
/// What Python's splitlines takes for a line end, besides LF and CR: formats whose readers go line by line
/// that way.
bool endsPythonLine(QChar c);

/// «12 characters that the format cannot hold became U+FFFD», or an empty string for none.
QString replacementWarning(int replaced);

/// A note or a name on one line: line ends, tabs and other control characters become blanks.
QString onOneLine(QString text);

} // namespace guillemet::exchange
