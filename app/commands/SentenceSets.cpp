#include "commands/SentenceSets.h"

namespace guillemet::commands {

namespace {

constexpr int linesOfPart = 12;
constexpr int mostLinesOfArticle = 1000;

/// Offsets after every twelfth line, and the text's end.
std::vector<int> cuts(const QString &text)
{
    std::vector<int> out;
    int lines = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        if (++lines % linesOfPart == 0)
            out.push_back(int(end) + 1);
    }
    if (out.empty() || out.back() < text.size())
        out.push_back(int(text.size()));
    return out;
}

} // namespace

std::vector<annotation::Article> withoutSentenceSets(annotation::Article article)
{
    std::vector<annotation::Article> out;
    const QString text = article.text.string();
    if (!article.quotations.empty() || text.count(u'\n') <= mostLinesOfArticle) {
        out.push_back(std::move(article));
        return out;
    }
    int start = 0;
    size_t next = 0; // mentions stand in the order of the text
    for (const int end : cuts(text)) {
        annotation::Article part;
        part.info = article.info;
        part.annotated = article.annotated;
        part.text = text::ArticleText(text.sliced(start, end - start).replace(u'\n', u' '));
        for (; next < article.mentions.size() && article.mentions[next].span.start < end; ++next) {
            annotation::Mention mention = article.mentions[next];
            if (mention.span.end > end)
                continue;
            mention.span.start -= start;
            mention.span.end -= start;
            part.mentions.push_back(std::move(mention));
        }
        out.push_back(std::move(part));
        start = end;
    }
    return out;
}

} // namespace guillemet::commands
