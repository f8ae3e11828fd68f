#pragma once

#include "exchange/Reader.h"
#include "text/Result.h"

#include <QtCore/QJsonObject>
#include <functional>
#include <optional>

namespace guillemet::exchange {

/// Walks the objects of a JSON Lines file, one line at a time; blank lines and a byte order mark are passed
/// over. A file that is one JSON object over several lines counts as one line. `take` gets the object and its
/// line's number, and its Error's sentence is completed with the file and the line.
Result<void> eachJsonLine(const Input &input,
                          const std::function<Result<void>(const QJsonObject &, int line)> &take);

/// The first line's object (or the whole file's, where that is one object), if there is one: what a format is
/// recognised by.
std::optional<QJsonObject> firstJsonObject(const QByteArray &bytes);

} // namespace guillemet::exchange
