#pragma once

#include "exchange/common/SpanGraph.h"

#include <QtCore/QByteArray>
#include <functional>
#include <vector>

namespace guillemet::exchange {

/// A stretch of one paragraph that inline markup wraps in one element.
struct InlineMark
{
    text::Span span;
    int node = 0; ///< index in the graph
};

/// Of all stretches of the graph those that nest within each other, none crossing another: the longest win,
/// of equal ones quotations are outside. A fragment that runs over paragraphs is cut at their ends. The rest
/// is in `crossing` (whole nodes' stretches, for standoff markup). In reading order, the outer before the
/// inner.
std::vector<InlineMark> nestingMarks(const SpanGraph &graph, const text::ArticleText &text,
                                     std::vector<InlineMark> &crossing);

/// Walks a paragraph with its marks (nesting, in order): `open`, `words` and `close` are called as markup
/// needs them.
struct MarkupEvents
{
    std::function<void(const InlineMark &)> open;
    std::function<void(QStringView)> words;
    std::function<void(const InlineMark &)> close;
};
void walkMarks(const QString &text, text::Span paragraph, const InlineMark *first, const InlineMark *last,
               const MarkupEvents &events);

} // namespace guillemet::exchange
