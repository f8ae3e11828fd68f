#include "ui/article/ArticleLayout.h"

#include "text/Paragraphs.h"
#include "ui/article/LineEstimate.h"
#include "ui/article/MarkGeometry.h"

#include <QtCore/QElapsedTimer>

namespace guillemet::ui {

void ArticleLayout::setText(const text::ArticleText &text, text::Span titleInPlace)
{
    m_text = text;
    m_paragraphs = text::paragraphs(text.string());
    m_kinds = paragraphKinds(text.string(), m_paragraphs, titleInPlace);
    estimate();
}

void ArticleLayout::setMetrics(const PageMetrics &metrics)
{
    const PageMetrics old = m_metrics;
    m_metrics = metrics;
    if (old.z() != metrics.z() || old.textWidth() != metrics.textWidth() ||
        old.input().family != metrics.input().family || m_heights.count() == 0)
        estimate();
}

void ArticleLayout::estimate()
{
    m_layouts.clear();
    m_refined = 0;
    const LineEstimate body(m_metrics.font(ParagraphKind::Body));
    const LineEstimate bold(m_metrics.font(ParagraphKind::Heading));
    const LineEstimate title(m_metrics.font(ParagraphKind::Title));
    std::vector<double> heights(m_paragraphs.size());
    for (int i = 0; i < count(); ++i) {
        const LineEstimate &table = kind(i) == ParagraphKind::Title     ? title
                                    : kind(i) == ParagraphKind::Heading ? bold
                                                                        : body;
        heights[size_t(i)] = heightOf(i, table.lines(m_text.view(span(i)), m_metrics.textWidth()));
    }
    m_heights.reset(std::move(heights));
}

double ArticleLayout::heightOf(int paragraph, int lines) const
{
    const bool beforeBlank = paragraph + 1 < count() && kind(paragraph + 1) == ParagraphKind::Blank;
    return m_metrics.height(kind(paragraph), lines, beforeBlank);
}

int ArticleLayout::paragraphOf(int offset) const
{
    return text::paragraphAt(m_paragraphs, offset);
}

const SetParagraph &ArticleLayout::paragraph(int index)
{
    if (const SetParagraph *known = m_layouts.find(index))
        return *known;
    const SetParagraph &set =
        m_layouts.insert(index, setParagraph(m_text.mid(span(index)), kind(index), m_metrics, true));
    m_heights.setExact(index, heightOf(index, set.lineCount()));
    return set;
}

QRectF ArticleLayout::caret(int offset)
{
    const int index = paragraphOf(offset);
    const SetParagraph &set = paragraph(index);
    const int local = offset - span(index).start;
    const int lineNumber = set.lineOf(local);
    return {caretX(set, lineNumber, local), top(index) + lineNumber * set.step, 1, set.step};
}

int ArticleLayout::offsetAt(QPointF point)
{
    const int index = paragraphAt(point.y());
    const SetParagraph &set = paragraph(index);
    const int lineNumber = set.lineAt(point.y() - top(index));
    const QTextLine line = set.layout.lineAt(lineNumber);
    if (!line.isValid())
        return span(index).start;
    int local = caretAt(set, lineNumber, point.x());
    // The place after the last blank of a wrapped line belongs to the next line.
    const int lineEnd = line.textStart() + line.textLength();
    if (local == lineEnd && line.lineNumber() + 1 < set.lineCount() && line.textLength() > 0)
        local = set.layout.previousCursorPosition(local);
    return span(index).start + local;
}

bool ArticleLayout::refine(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_heights.allExact()) {
        const int next = m_heights.nextEstimate(m_refined);
        if (next < 0)
            break;
        // Thrown away at once: only the number of lines is wanted.
        const auto set = setParagraph(m_text.mid(span(next)), kind(next), m_metrics, false);
        m_heights.setExact(next, heightOf(next, set->lineCount()));
        m_refined = next + 1;
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return m_heights.allExact();
}

} // namespace guillemet::ui
