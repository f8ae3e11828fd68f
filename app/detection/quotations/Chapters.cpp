#include "detection/quotations/Chapters.h"

namespace guillemet::detection {

namespace {

// Tokens: some 25,000 words. No article is that long, and quotations of a book seldom need what was said fifty
// pages before.
constexpr int longest = 32768;

} // namespace

Chapter wholeArticle(const Analysis &article)
{
    return {0, int(article.tokens.size()), text::quotedStretches(article.text.string(), article.paragraphs)};
}

std::vector<Chapter> chapters(const Analysis &article)
{
    const std::vector<text::QuotedStretch> stretches
        = text::quotedStretches(article.text.string(), article.paragraphs);
    std::vector<Chapter> out;
    size_t stretch = 0; // the first that does not end before the sentence
    size_t taken = 0;
    int first = 0;
    int cut = -1; // the last place where this chapter may end
    bool cutAtLine = false;
    const auto endAt = [&](int token) {
        Chapter chapter{first, token, {}};
        const int end = article.tokens[size_t(token - 1)].span.end;
        while (taken < stretches.size() && stretches[taken].outer.start < end)
            chapter.stretches.push_back(stretches[taken++]);
        out.push_back(std::move(chapter));
        first = token;
        cut = -1;
        cutAtLine = false;
    };
    for (const text::SentenceRange sentence : article.sentences) {
        if (sentence.last - first > longest && cut > first)
            endAt(cut);
        const text::Token &token = article.tokens[size_t(sentence.first)];
        while (stretch < stretches.size() && stretches[stretch].outer.end <= token.span.start)
            ++stretch;
        const bool within = stretch < stretches.size()
                            && (stretches[stretch].outer.start < token.span.start || stretches[stretch].continues);
        if (!within && sentence.first > first && (token.lineStart || !cutAtLine)) {
            cut = sentence.first;
            cutAtLine = token.lineStart;
        }
    }
    if (first < int(article.tokens.size()))
        endAt(int(article.tokens.size()));
    return out;
}

} // namespace guillemet::detection
