#pragma once

#include "annotation/Article.h"
#include "exchange/Writer.h"

#include <QtCore/QByteArray>
#include <functional>

namespace guillemet::exchange {

/// An article as one line of interchange JSON (UTF-8, without the line end): offsets in code points, keys
/// always in the same order, annotations in reading order. Rejected ones are written too, unless only
/// confirmed ones are asked for. Same article, same bytes.
QByteArray toInterchangeLine(const annotation::Article &article, const WriteOptions &options = {});

/// The same in pieces of some megabytes at most, so that a book's line never stands in memory as a whole.
using TakeBytes = std::function<void(const QByteArray &)>;
void writeInterchangeLine(annotation::Article article, const WriteOptions &options, const TakeBytes &take);

} // namespace guillemet::exchange
