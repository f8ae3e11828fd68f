#include "text/Paragraphs.h"

namespace guillemet::text {

namespace {

// Longer first lines are a paragraph or a lead, whatever follows them.
constexpr int longestTitle = 220;
// «Clearly longer»: a paragraph at least half as long again as the line, and not just another short line.
constexpr double clearlyLonger = 1.5;
constexpr int shortestParagraph = 80;

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

} // namespace

std::vector<Span> paragraphs(QStringView text)
{
    std::vector<Span> out;
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n') {
            out.push_back({start, i});
            start = i + 1;
        }
    }
    out.push_back({start, int(text.size())});
    return out;
}

int paragraphAt(const std::vector<Span> &paragraphs, int offset)
{
    const auto after = std::upper_bound(paragraphs.begin(), paragraphs.end(), offset,
                                        [](int value, const Span &span) { return value < span.start; });
    return std::max(0, int(after - paragraphs.begin()) - 1);
}

Span titleSpan(QStringView text)
{
    const std::vector<Span> lines = paragraphs(text);
    for (size_t i = 0; i < lines.size(); ++i) {
        const Span title = trimmed(text, lines[i]);
        if (title.isEmpty())
            continue;
        if (title.length() > longestTitle || i + 1 >= lines.size())
            return {};
        const Span next = trimmed(text, lines[i + 1]);
        if (next.isEmpty()) {
            // A blank line counts only when something follows it.
            for (size_t j = i + 2; j < lines.size(); ++j) {
                if (!trimmed(text, lines[j]).isEmpty())
                    return title;
            }
            return {};
        }
        const bool longer = next.length() >= shortestParagraph && next.length() >= clearlyLonger * title.length();
        return longer ? title : Span{};
    }
    return {};
}

} // namespace guillemet::text
