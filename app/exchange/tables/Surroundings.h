#pragma once

#include "text/Span.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// Where in its article something stands. Made once an article; each question costs a binary search.
class Surroundings
{
public:
    explicit Surroundings(const QString &text);

    /// Number, from 1, of the paragraph that holds the offset; blank lines are not counted.
    int paragraphOf(int offset) const;
    /// The sentence that ends before the one in which the span starts, and the one that begins after the one
    /// in which it ends; empty at the article's edges.
    QString before(text::Span span) const;
    QString after(text::Span span) const;

private:
    int sentenceAt(int offset) const;

    const QString &m_text;
    std::vector<text::Span> m_paragraphs;
    std::vector<text::Span> m_sentences;
};

} // namespace guillemet::exchange
