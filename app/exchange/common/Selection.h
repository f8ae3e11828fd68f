#pragma once

#include "annotation/Article.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

enum class Rejected : unsigned char { Left, Kept };

/// The article with those annotations only that are to be written, in reading order. Rejected ones are left
/// out unless `rejected` says so, suggested ones too where only confirmed ones are asked for, and so are layers that
/// are not wanted. Entities that nothing speaks of any more go with them.
annotation::Article selected(annotation::Article article, const WriteOptions &options,
                             Rejected rejected = Rejected::Left);

} // namespace guillemet::exchange
