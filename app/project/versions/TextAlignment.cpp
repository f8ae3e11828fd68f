#include "project/versions/TextAlignment.h"

#include <QtCore/QHash>
#include <algorithm>

namespace guillemet::project {

using text::Span;

namespace {

constexpr int deepest = 60;             // of ranges within ranges
constexpr qint64 smallTable = 1'000'000; // cells of an exhaustive comparison
constexpr int passage = 5;              // words that tell a moved passage

/// Runs of letters and digits, and every other visible sign by itself.
std::vector<Span> tokens(const QString &text)
{
    std::vector<Span> out;
    const auto isWord = [&](int i) {
        const QChar c = text.at(i);
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    };
    for (int i = 0; i < text.size();) {
        const int start = i++;
        if (text.at(start).isSpace())
            continue;
        while (isWord(start) && i < text.size() && isWord(i))
            ++i;
        out.push_back({start, i});
    }
    return out;
}

} // namespace

TextAlignment::TextAlignment(const QString &from, const QString &to)
{
    tokenize(from, to);
    m_match.assign(m_from.size(), -1);
    m_taken.assign(m_to.size(), false);
    align({0, int(m_from.size()), 0, int(m_to.size()), 0});
    alignMoved();
}

void TextAlignment::tokenize(const QString &from, const QString &to)
{
    QHash<QStringView, int> numbers;
    const auto fill = [&](const QString &text, std::vector<Token> &out) {
        for (const Span span : tokens(text)) {
            const QStringView word = QStringView(text).mid(span.start, span.length());
            const auto known = numbers.constFind(word);
            const int number = known != numbers.constEnd() ? *known : int(numbers.size());
            if (known == numbers.constEnd())
                numbers.insert(word, number);
            out.push_back({span, number});
        }
    };
    fill(from, m_from);
    fill(to, m_to);
}

void TextAlignment::match(int from, int to)
{
    m_match[size_t(from)] = to;
    m_taken[size_t(to)] = true;
}

void TextAlignment::align(Range whole)
{
    const auto same = [this](int from, int to) { return m_from[size_t(from)].word == m_to[size_t(to)].word; };
    std::vector<Range> left{whole};
    while (!left.empty()) {
        Range range = left.back();
        left.pop_back();
        while (range.from < range.fromEnd && range.to < range.toEnd && same(range.from, range.to))
            match(range.from++, range.to++);
        while (range.from < range.fromEnd && range.to < range.toEnd && same(range.fromEnd - 1, range.toEnd - 1))
            match(--range.fromEnd, --range.toEnd);
        if (range.from == range.fromEnd || range.to == range.toEnd)
            continue;
        if (range.depth >= deepest || !splitAtUniqueWords(range, left))
            alignSmall(range);
    }
}

bool TextAlignment::splitAtUniqueWords(const Range &range, std::vector<Range> &left)
{
    struct Seen
    {
        int from = -1;
        int to = -1;
        bool unique = true;
    };
    QHash<int, Seen> seen;
    for (int i = range.from; i < range.fromEnd; ++i) {
        Seen &word = seen[m_from[size_t(i)].word];
        word.unique = word.unique && word.from < 0;
        word.from = i;
    }
    for (int i = range.to; i < range.toEnd; ++i) {
        const auto word = seen.find(m_to[size_t(i)].word);
        if (word == seen.end())
            continue;
        word->unique = word->unique && word->to < 0;
        word->to = i;
    }
    std::vector<std::pair<int, int>> pairs;
    for (const Seen &word : std::as_const(seen)) {
        if (word.unique && word.from >= 0 && word.to >= 0)
            pairs.emplace_back(word.from, word.to);
    }
    if (pairs.empty())
        return false;
    std::sort(pairs.begin(), pairs.end());
    // The longest run of pairs that ascends in both texts.
    std::vector<size_t> ends; // the pair at which the shortest last place of each length stands
    std::vector<size_t> before(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), pairs[i].second,
                                         [&](size_t end, int to) { return pairs[end].second < to; });
        if (at != ends.begin())
            before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<std::pair<int, int>> run;
    for (size_t i = ends.back(); i < pairs.size(); i = before[i])
        run.push_back(pairs[i]);
    std::reverse(run.begin(), run.end());
    Range gap{range.from, 0, range.to, 0, range.depth + 1};
    for (const auto &[from, to] : run) {
        match(from, to);
        gap.fromEnd = from;
        gap.toEnd = to;
        left.push_back(gap);
        gap.from = from + 1;
        gap.to = to + 1;
    }
    gap.fromEnd = range.fromEnd;
    gap.toEnd = range.toEnd;
    left.push_back(gap);
    return true;
}

void TextAlignment::alignSmall(const Range &range)
{
    const int rows = range.fromEnd - range.from;
    const int columns = range.toEnd - range.to;
    if (qint64(rows) * columns > smallTable)
        return;
    // The longest common sequence of what follows, from each place on.
    const size_t width = size_t(columns) + 1;
    std::vector<int> longest((size_t(rows) + 1) * width, 0);
    const auto cell = [&](int row, int column) -> int & { return longest[size_t(row) * width + size_t(column)]; };
    const auto same = [&](int row, int column) {
        return m_from[size_t(range.from + row)].word == m_to[size_t(range.to + column)].word;
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column)
            cell(row, column) = same(row, column) ? cell(row + 1, column + 1) + 1
                                                  : std::max(cell(row + 1, column), cell(row, column + 1));
    }
    for (int row = 0, column = 0; row < rows && column < columns;) {
        if (same(row, column))
            match(range.from + row++, range.to + column++);
        else
            cell(row + 1, column) >= cell(row, column + 1) ? ++row : ++column;
    }
}

void TextAlignment::alignMoved()
{
    // Where a passage of unmatched words starts, by its words; −2 where it is met twice.
    const auto passages = [](const std::vector<Token> &words, const auto &isFree) {
        QHash<QList<int>, int> out;
        for (int i = 0; i + passage <= int(words.size()); ++i) {
            QList<int> key;
            for (int k = i; k < i + passage && isFree(k); ++k)
                key.append(words[size_t(k)].word);
            if (key.size() < passage)
                continue;
            const auto found = out.find(key);
            if (found == out.end())
                out.insert(key, i);
            else
                *found = -2;
        }
        return out;
    };
    const auto freeFrom = [this](int i) { return m_match[size_t(i)] < 0; };
    const auto freeTo = [this](int i) { return !m_taken[size_t(i)]; };
    const QHash<QList<int>, int> here = passages(m_from, freeFrom);
    const QHash<QList<int>, int> there = passages(m_to, freeTo);
    std::vector<std::pair<int, int>> moved;
    for (auto it = here.begin(); it != here.end(); ++it) {
        const int to = there.value(it.key(), -1);
        if (it.value() >= 0 && to >= 0)
            moved.emplace_back(it.value(), to);
    }
    std::sort(moved.begin(), moved.end());
    for (const auto &[from, to] : moved) {
        for (int i = 0; i < passage; ++i) {
            if (freeFrom(from + i) && freeTo(to + i))
                match(from + i, to + i);
        }
    }
}

TextAlignment::Tokens TextAlignment::tokensOf(Span span) const
{
    const auto first = std::partition_point(m_from.begin(), m_from.end(),
                                            [&](const Token &token) { return token.span.end <= span.start; });
    const auto end = std::partition_point(first, m_from.end(),
                                          [&](const Token &token) { return token.span.start < span.end; });
    return {int(first - m_from.begin()), int(end - m_from.begin())};
}

bool TextAlignment::follows(int from) const
{
    return from > 0 && from < int(m_match.size()) && m_match[size_t(from) - 1] >= 0
           && m_match[size_t(from)] == m_match[size_t(from) - 1] + 1;
}

std::optional<Span> TextAlignment::exact(Span span, bool withNeighbour) const
{
    const auto [first, end] = tokensOf(span);
    if (first == end || m_match[size_t(first)] < 0)
        return std::nullopt;
    for (int i = first + 1; i < end; ++i) {
        if (!follows(i))
            return std::nullopt;
    }
    if (withNeighbour && !follows(first) && !follows(end))
        return std::nullopt;
    // An edge within a word stays at its letter.
    const Span firstHere = m_from[size_t(first)].span;
    const Span lastHere = m_from[size_t(end) - 1].span;
    const Span firstThere = m_to[size_t(m_match[size_t(first)])].span;
    const Span lastThere = m_to[size_t(m_match[size_t(end) - 1])].span;
    return Span{firstThere.start + std::max(0, span.start - firstHere.start),
                lastThere.end - std::max(0, lastHere.end - span.end)};
}

std::optional<Span> TextAlignment::similar(Span span, double share) const
{
    const auto [first, end] = tokensOf(span);
    int found = 0;
    int low = int(m_to.size());
    int high = -1;
    for (int i = first; i < end; ++i) {
        const int to = m_match[size_t(i)];
        if (to < 0)
            continue;
        ++found;
        low = std::min(low, to);
        high = std::max(high, to);
    }
    const int words = end - first;
    if (found == 0 || found < share * words || high - low + 1 > 2 * words + passage)
        return std::nullopt;
    return Span{m_to[size_t(low)].span.start, m_to[size_t(high)].span.end};
}

} // namespace guillemet::project
