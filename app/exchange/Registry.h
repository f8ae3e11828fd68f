#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// All readers and writers, in the order in which they are shown. The objects live as long as the program.
const std::vector<const Reader *> &readers();
const std::vector<const WriterFormat *> &writers();

/// By the name on the command line; null if there is none.
const Reader *readerByName(QStringView name);
const WriterFormat *writerByName(QStringView name);

/// The reader for a file: by content, then by extension; null if no reader knows it.
const Reader *readerFor(const Input &input);

/// Whether a reader takes this file along with another one, so that who walks a folder passes over it.
bool isCompanion(const QString &path);

} // namespace guillemet::exchange
