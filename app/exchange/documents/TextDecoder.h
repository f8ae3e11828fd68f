#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::exchange {

/// A text file's characters, as they are in the file (a byte order mark included), and in which encoding they
/// were, in lower case («utf-8», «windows-1252»).
struct DecodedText
{
    QString text;
    QString encoding;
    bool guessed = false; ///< neither a byte order mark, nor valid UTF-8, nor told by the user
};

/// Decodes a text file. Without `encoding`: by its byte order mark; as UTF-8 where the bytes are valid UTF-8;
/// else as uchardet guesses, but as Windows-1252 where all is common in western European text (uchardet takes
/// short French texts for many things) and always instead of ISO-8859-1. The Error has no file's name: a
/// binary file, an unknown encoding, bytes that are not of the encoding that was told.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

} // namespace guillemet::exchange
