#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::detection {

/// The lexicons of resources/lexicons that the tagger uses for a language, compiled into NameLexicon's bytes.
QByteArray compiledLexicons(const QString &language);

} // namespace guillemet::detection
