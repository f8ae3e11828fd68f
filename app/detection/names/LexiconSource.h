#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::detection {

/// The lexicons that the tagger uses, compiled from the tables in `folder` into NameLexicon's bytes. A table that is
/// not there gives no entries.
QByteArray compiledLexicons(const QString &folder = QStringLiteral(":/lexicons"));

} // namespace guillemet::detection
