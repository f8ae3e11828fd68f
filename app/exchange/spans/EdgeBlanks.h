#pragma once

#include "exchange/common/SpanGraph.h"

namespace guillemet::exchange {

/// Takes the blanks off the edges of every stretch: several readers refuse or drop spans that have them.
/// Stretches of nothing but blanks go; nodes that have none left keep their place, without stretches.
void withoutEdgeBlanks(SpanGraph &graph, const text::ArticleText &text);

} // namespace guillemet::exchange
