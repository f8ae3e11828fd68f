#include "exchange/conll/TokenGrid.h"

#include "text/Sentences.h"
#include "text/Tokens.h"

#include <algorithm>

namespace guillemet::exchange {

namespace {

/// Python's str.split() takes these for blanks too, and so do the readers of CoNLL files.
bool isBlank(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x1C && c.unicode() <= 0x1F);
}

std::vector<int> edgesOf(const annotation::Article &article)
{
    std::vector<int> out;
    const auto add = [&out](text::Span span) {
        out.push_back(span.start);
        out.push_back(span.end);
    };
    for (const annotation::Mention &mention : article.mentions)
        add(mention.span);
    for (const annotation::Quotation &quotation : article.quotations) {
        for (text::Span span : quotation.spans)
            add(span);
        if (quotation.cue)
            add(*quotation.cue);
        if (quotation.source)
            add(*quotation.source);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

class GridMaker
{
public:
    explicit GridMaker(const annotation::Article &article) : m_article(article), m_text(article.text.string())
    {
    }

    TokenGrid run()
    {
        const std::vector<text::Token> tokens = text::tokens(m_text);
        const std::vector<int> edges = edgesOf(m_article);
        std::vector<int> firstPiece; // of each token
        auto edge = edges.begin();
        for (const text::Token &token : tokens) {
            firstPiece.push_back(int(m_grid.tokens.size()));
            int from = token.span.start;
            m_paragraph = m_paragraph || token.lineStart;
            for (int i = token.span.start; i < token.span.end; ++i) {
                while (edge != edges.end() && *edge < i)
                    ++edge;
                if ((edge != edges.end() && *edge == i) || isBlank(m_text.at(i))) {
                    push({from, i});
                    from = isBlank(m_text.at(i)) ? i + 1 : i;
                }
            }
            push({from, token.span.end});
        }
        firstPiece.push_back(int(m_grid.tokens.size()));
        for (size_t i = 0; i < m_grid.tokens.size(); ++i) {
            TokenGrid::Token &token = m_grid.tokens[i];
            token.blankAfter =
                i + 1 == m_grid.tokens.size() || m_grid.tokens[i + 1].span.start > token.span.end;
        }
        sentences(tokens, firstPiece);
        return std::move(m_grid);
    }

private:
    void push(text::Span span)
    {
        if (span.isEmpty())
            return;
        m_grid.tokens.push_back({span, false, m_paragraph});
        m_paragraph = false;
    }

    void sentences(const std::vector<text::Token> &tokens, const std::vector<int> &firstPiece)
    {
        std::vector<text::Span> mentions;
        for (const annotation::Mention &mention : m_article.mentions)
            mentions.push_back(mention.span);
        std::sort(mentions.begin(), mentions.end());
        size_t next = 0;
        int reach = 0; // how far the mentions that started so far go
        for (const text::SentenceRange &sentence : text::sentences(m_text, tokens)) {
            const TokenGrid::Range range{firstPiece[size_t(sentence.first)],
                                         firstPiece[size_t(sentence.last)]};
            if (range.first >= range.last)
                continue;
            const int start = m_grid.tokens[size_t(range.first)].span.start;
            while (next < mentions.size() && mentions[next].start < start)
                reach = std::max(reach, mentions[next++].end);
            if (!m_grid.sentences.empty() && reach > start)
                m_grid.sentences.back().last = range.last;
            else
                m_grid.sentences.push_back(range);
        }
    }

    const annotation::Article &m_article;
    const QString &m_text;
    TokenGrid m_grid;
    bool m_paragraph = true;
};

} // namespace

TokenGrid::Range TokenGrid::within(text::Span span) const
{
    const auto first =
        std::lower_bound(tokens.begin(), tokens.end(), span.start,
                         [](const Token &token, int offset) { return token.span.start < offset; });
    const auto last = std::lower_bound(first, tokens.end(), span.end, [](const Token &token, int offset) {
        return token.span.start < offset;
    });
    return {int(first - tokens.begin()), int(last - tokens.begin())};
}

TokenGrid gridOf(const annotation::Article &article)
{
    return GridMaker(article).run();
}

} // namespace guillemet::exchange
