#pragma once

#include "exchange/common/Labels.h"
#include "text/Result.h"

namespace guillemet::exchange {

/// Reads the lines of an .ann file. `name` is the file's, for messages; what cannot be held is counted.
Result<SpanGraph> readBratAnnotations(const QString &lines, const QString &name, const ImportedText &text,
                                      const LabelTable &labels, Losses &losses);

} // namespace guillemet::exchange
