#include "exchange/spans/EdgeBlanks.h"

namespace guillemet::exchange {

void withoutEdgeBlanks(SpanGraph &graph, const text::ArticleText &text)
{
    const QString &string = text.string();
    for (SpanGraph::Node &node : graph.nodes) {
        for (text::Span &span : node.spans) {
            while (span.start < span.end && string.at(span.start).isSpace())
                ++span.start;
            while (span.end > span.start && string.at(span.end - 1).isSpace())
                --span.end;
        }
        std::erase_if(node.spans, [](text::Span span) { return span.isEmpty(); });
    }
}

} // namespace guillemet::exchange
