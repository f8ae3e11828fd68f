#include "exchange/tables/Surroundings.h"

#include "text/Paragraphs.h"
#include "text/Sentences.h"
#include "text/Tokens.h"

namespace guillemet::exchange {

Surroundings::Surroundings(const QString &text) : m_text(text)
{
    for (text::Span paragraph : text::paragraphs(text)) {
        if (!QStringView(text).mid(paragraph.start, paragraph.length()).trimmed().isEmpty())
            m_paragraphs.push_back(paragraph);
    }
    const std::vector<text::Token> tokens = text::tokens(text);
    for (text::SentenceRange range : text::sentences(text, tokens)) {
        if (range.first < range.last)
            m_sentences.push_back(
                {tokens[size_t(range.first)].span.start, tokens[size_t(range.last - 1)].span.end});
    }
}

int Surroundings::paragraphOf(int offset) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), offset,
                                        [](int value, text::Span span) { return value < span.start; });
    return std::max(1, int(after - m_paragraphs.begin()));
}

/// Index of the last sentence that starts at or before the offset, or -1.
int Surroundings::sentenceAt(int offset) const
{
    const auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), offset,
                                        [](int value, text::Span span) { return value < span.start; });
    return int(after - m_sentences.begin()) - 1;
}

QString Surroundings::before(text::Span span) const
{
    const int index = sentenceAt(span.start) - 1;
    if (index < 0)
        return {};
    const text::Span sentence = m_sentences[size_t(index)];
    return m_text.mid(sentence.start, sentence.length());
}

QString Surroundings::after(text::Span span) const
{
    const size_t index = size_t(sentenceAt(std::max(span.start, span.end - 1)) + 1);
    if (index >= m_sentences.size())
        return {};
    const text::Span sentence = m_sentences[index];
    return m_text.mid(sentence.start, sentence.length());
}

} // namespace guillemet::exchange
