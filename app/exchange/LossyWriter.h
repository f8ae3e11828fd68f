#pragma once

#include "exchange/Holdings.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

/// Opens a writer of the format that, besides its own warnings, says what of the articles the format does not
/// hold, so that nothing is lost in silence.
Result<std::unique_ptr<Writer>> openWriter(const WriterFormat &format, const QString &path,
                                           const WriteOptions &options);

/// How much of each Holding the article has: annotations with a note, entities with a gender, …
int countOf(Holding holding, const annotation::Article &article);

} // namespace guillemet::exchange
