#pragma once

#include "annotation/Article.h"
#include "exchange/Writer.h"

#include <QtCore/QByteArray>

namespace guillemet::exchange {

/// An article as one line of interchange JSON (UTF-8, without the line end): offsets in code points, keys
/// always in the same order, annotations in reading order. Rejected ones are written too, unless only
/// confirmed ones are asked for. Same article, same bytes.
QByteArray toInterchangeLine(const annotation::Article &article, const WriteOptions &options = {});

} // namespace guillemet::exchange
