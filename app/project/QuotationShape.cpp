#include "project/QuotationShape.h"

#include "project/IntentionParts.h"
#include "text/Paragraphs.h"
#include "text/QuoteMarks.h"
#include "text/WordCount.h"

#include <algorithm>

namespace guillemet::project {

using annotation::QuotationKind;
using text::Span;

namespace {

// Marked words that start with a capital in mid-sentence are an utterance only if they are long enough to be one;
// fewer are a name or a term.
constexpr int wordsOfAnUtterance = 5;

/// The paragraphs that the span touches, with the one before, whose open marks may go on.
std::vector<Span> paragraphsAround(const text::ArticleText &text, Span span)
{
    const std::vector<Span> all = text::paragraphs(text.string());
    const int first = std::max(0, text::paragraphAt(all, span.start) - 1);
    const int last = text::paragraphAt(all, std::max(span.start, span.end - 1));
    return {all.begin() + first, all.begin() + last + 1};
}

QChar lastBefore(const QString &string, int offset)
{
    for (int i = offset - 1; i >= 0 && string.at(i) != u'\n'; --i) {
        if (!string.at(i).isSpace())
            return string.at(i);
    }
    return {};
}

QuotationKind kindOf(const text::ArticleText &text, const text::QuotedStretch &stretch)
{
    const QChar before = lastBefore(text.string(), stretch.outer.start);
    if (!before.isLetterOrNumber() && before != u',' && before != u')' && before != u'\'' && before != u'’')
        return QuotationKind::Direct; // the head of a paragraph or sentence, or after a colon or a dash
    const QStringView words = text.view(stretch.inner);
    const auto letter = std::find_if(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool capital = letter != words.end() && letter->isUpper();
    return capital && text::wordCount(words) >= wordsOfAnUtterance ? QuotationKind::Direct : QuotationKind::Mixed;
}

bool isMark(QChar c)
{
    return QStringView(u"«»‹›“”„\"").contains(c);
}

/// Marks nested in a stretch belong to it, but not where exactly they were selected.
Span withoutMarks(const text::ArticleText &text, Span span)
{
    const QStringView words = text.view(span);
    if (words.size() > 2 && isMark(words.front()) && isMark(words.back()))
        return parts::trimmed(text, {span.start + 1, span.end - 1});
    return span;
}

std::vector<Span> lines(const text::ArticleText &text, Span span)
{
    std::vector<Span> out;
    int start = span.start;
    for (int i = span.start; i <= span.end; ++i) {
        if (i < span.end && text.string().at(i) != u'\n')
            continue;
        const Span line = parts::trimmed(text, {start, i});
        if (!line.isEmpty())
            out.push_back(line);
        start = i + 1;
    }
    return out;
}

} // namespace

QuotationShape quotationShape(const text::ArticleText &text, Span selected)
{
    QuotationShape shape;
    const Span span = parts::trimmed(text, selected);
    if (span.isEmpty())
        return shape;
    bool first = true;
    for (const text::QuotedStretch &stretch : text::quotedStretches(text.string(), paragraphsAround(text, span))) {
        const Span piece = withoutMarks(text, parts::trimmed(text, span.intersected(stretch.inner)));
        if (!span.overlaps(stretch.inner) || piece.isEmpty())
            continue;
        if (std::exchange(first, false))
            shape.kind = kindOf(text, stretch);
        shape.spans.push_back(piece);
    }
    if (shape.spans.empty())
        shape.spans = lines(text, span);
    return shape;
}

} // namespace guillemet::project
