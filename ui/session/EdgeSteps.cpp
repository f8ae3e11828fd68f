#include "ui/session/EdgeSteps.h"

#include <QtCore/QTextBoundaryFinder>

namespace guillemet::ui {

namespace {

/// A letter or digit, also outside the basic plane.
bool isWordCharacter(const QString &text, int at)
{
    const QChar c = text.at(at);
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

struct Line
{
    int start = 0;
    int end = 0;
};

Line lineOf(const QString &text, int offset)
{
    const int before = offset > 0 ? int(text.lastIndexOf(QLatin1Char('\n'), offset - 1)) : -1;
    const int after = int(text.indexOf(QLatin1Char('\n'), offset));
    return {before + 1, after < 0 ? int(text.size()) : after};
}

int nextCharacter(const QString &text, Line line, int offset, bool forward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               QStringView(text).mid(line.start, line.end - line.start));
    finder.setPosition(offset - line.start);
    const auto to = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return to < 0 ? offset : line.start + int(to);
}

/// The next place where a word ends (for the right edge) or starts (for the left one).
int nextWordEdge(const QString &text, Line line, int offset, bool forward, Edge edge)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word,
                               QStringView(text).mid(line.start, line.end - line.start));
    finder.setPosition(offset - line.start);
    while (true) {
        const auto to = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (to < 0)
            return offset;
        const int at = line.start + int(to);
        const bool fits = edge == Edge::End ? at > line.start && isWordCharacter(text, at - 1)
                                            : at < line.end && isWordCharacter(text, at);
        if (fits)
            return at;
    }
}

} // namespace

text::Span movedEdge(const QString &text, text::Span span, Edge edge, bool forward, StepBy by)
{
    int &moving = edge == Edge::Start ? span.start : span.end;
    const text::Span before = span;
    const Line line = lineOf(text, moving);
    moving = by == StepBy::Character ? nextCharacter(text, line, moving, forward)
                                     : nextWordEdge(text, line, moving, forward, edge);
    return span.isEmpty() ? before : span;
}

text::Span wholeWords(const QString &text, text::Span span)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (span.start < span.end && !isWordCharacter(text, span.start))
        ++span.start;
    while (span.end > span.start && !isWordCharacter(text, span.end - 1))
        --span.end;
    if (span.isEmpty())
        return span;
    finder.setPosition(span.start);
    if (!finder.isAtBoundary())
        span.start = std::max(0, int(finder.toPreviousBoundary()));
    finder.setPosition(span.end);
    if (!finder.isAtBoundary()) {
        const auto next = finder.toNextBoundary();
        span.end = next < 0 ? int(text.size()) : int(next);
    }
    return span;
}

} // namespace guillemet::ui
