#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::exchange {

/// Windows-1252 as the WHATWG's Encoding Standard defines it: the five unassigned bytes are C1 controls. Qt
/// decodes it only where it is built with ICU.
QString decodeWindows1252(const QByteArray &bytes);
/// ISO-8859-15: Latin-1 with «€», «Œ», «œ», «Ÿ» and four letters of other languages.
QString decodeIso885915(const QByteArray &bytes);

/// Whether all characters outside ASCII are such as western European (above all French and English) press
/// text uses, when the bytes are read as Windows-1252.
bool looksLikeWindows1252(const QByteArray &bytes);

} // namespace guillemet::exchange
