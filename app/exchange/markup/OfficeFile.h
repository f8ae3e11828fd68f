#pragma once

#include "exchange/Reader.h"
#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::exchange {

/// What tells one office format from another.
struct OfficeFormat
{
    QString body;       ///< entry of the text
    QString properties; ///< entry of title and author (Dublin Core)
    Result<void> (*readBody)(const QByteArray &xml,
                             MarkupArticle &article); ///< Errors without the file's name
};

/// Whether the bytes are a ZIP file with this entry.
bool holdsEntry(const QByteArray &bytes, const QString &entry);

/// Reads one article from an office file.
Result<void> readOfficeFile(const Input &input, const OfficeFormat &format, const TakeArticle &take);

} // namespace guillemet::exchange
