#include "exchange/common/MarkedText.h"

#include "text/Paragraphs.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace guillemet::exchange {

namespace {

/// Accepted marks, any two of which nest or are apart. They come the longer first, so that none ever lies
/// inside one that comes later; asking and adding are O(log n).
class Nest
{
public:
    bool fits(text::Span span) const
    {
        // One that starts inside is longer, and so crosses.
        const auto inside = m_starts.upper_bound(span.start);
        if (inside != m_starts.end() && *inside < span.end)
            return false;
        return innermostEnd(span.start) >= span.end;
    }

    void add(text::Span span)
    {
        m_ends.emplace(span.end, innermostEnd(span.end));
        m_ends[span.start] = span.end;
        m_starts.insert(span.start);
    }

private:
    /// Where the innermost mark around the character at `offset` ends.
    int innermostEnd(int offset) const
    {
        const auto after = m_ends.upper_bound(offset);
        return after == m_ends.begin() ? std::numeric_limits<int>::max() : std::prev(after)->second;
    }

    std::map<int, int> m_ends; ///< from this offset on, the innermost mark ends there
    std::set<int> m_starts;
};

} // namespace

std::vector<InlineMark> nestingMarks(const SpanGraph &graph, const text::ArticleText &text,
                                     std::vector<InlineMark> &crossing)
{
    const std::vector<text::Span> paragraphs = text::paragraphs(text.string());
    std::vector<InlineMark> pieces;
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        for (text::Span span : graph.nodes[size_t(i)].spans) {
            for (int p = text::paragraphAt(paragraphs, span.start); p < int(paragraphs.size()); ++p) {
                const text::Span piece = span.intersected(paragraphs[size_t(p)]);
                if (!piece.isEmpty() && !text.view(piece).trimmed().isEmpty())
                    pieces.push_back({piece, i});
                if (paragraphs[size_t(p)].end >= span.end)
                    break;
            }
        }
    }
    const auto rank = [&](const InlineMark &mark) {
        return graph.nodes[size_t(mark.node)].layer == SpanGraph::Layer::Quotation ? 0 : 1;
    };
    std::stable_sort(pieces.begin(), pieces.end(), [&](const InlineMark &a, const InlineMark &b) {
        if (a.span.length() != b.span.length())
            return a.span.length() > b.span.length();
        return rank(a) < rank(b);
    });
    Nest nest;
    std::vector<InlineMark> out;
    for (const InlineMark &piece : pieces) {
        if (nest.fits(piece.span)) {
            nest.add(piece.span);
            out.push_back(piece);
        } else {
            crossing.push_back(piece);
        }
    }
    // The order of equal stretches, outer first, was made above.
    std::stable_sort(out.begin(), out.end(),
                     [](const InlineMark &a, const InlineMark &b) { return a.span < b.span; });
    std::stable_sort(crossing.begin(), crossing.end(),
                     [](const InlineMark &a, const InlineMark &b) { return a.span < b.span; });
    return out;
}

void walkMarks(const QString &text, text::Span paragraph, const InlineMark *first, const InlineMark *last,
               const MarkupEvents &events)
{
    std::vector<const InlineMark *> openMarks;
    int at = paragraph.start;
    const auto wordsTo = [&](int to) {
        if (to > at)
            events.words(QStringView(text).mid(at, to - at));
        at = std::max(at, to);
    };
    const auto closeUntil = [&](int offset) {
        while (!openMarks.empty() && openMarks.back()->span.end <= offset) {
            wordsTo(openMarks.back()->span.end);
            events.close(*openMarks.back());
            openMarks.pop_back();
        }
    };
    for (const InlineMark *mark = first; mark != last; ++mark) {
        closeUntil(mark->span.start);
        wordsTo(mark->span.start);
        events.open(*mark);
        openMarks.push_back(mark);
    }
    closeUntil(paragraph.end);
    wordsTo(paragraph.end);
}

} // namespace guillemet::exchange
