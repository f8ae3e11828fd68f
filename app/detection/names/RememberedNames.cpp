#include "detection/names/RememberedNames.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::detection {

namespace {

// Of a name that persons confirmed so often; one decision already says more than the model.
double confidenceOf(int confirmed)
{
    return 1.0 - 0.1 / double(std::max(1, confirmed) + 1);
}

/// Where the confirmed forms stand, the longest first at each place.
std::vector<annotation::Mention> occurrences(const Analysis &article, const Memory &memory)
{
    QSet<QString> firstWords;
    qsizetype longest = 0;
    for (auto it = memory.names.begin(); it != memory.names.end(); ++it) {
        const std::vector<text::Token> tokens = text::tokens(it.key());
        if (tokens.empty())
            continue;
        firstWords.insert(it.key().mid(tokens.front().span.start, tokens.front().span.length()));
        longest = std::max(longest, qsizetype(tokens.size()));
    }
    std::vector<annotation::Mention> out;
    const int count = int(article.tokens.size());
    for (int i = 0; i < count; ++i) {
        if (!firstWords.contains(article.word(i).toString()))
            continue;
        for (int last = std::min(count, i + int(longest)); last > i; --last) {
            const text::Span span = article.span(i, last);
            const auto known = memory.names.constFind(article.text.mid(span));
            if (known == memory.names.constEnd())
                continue;
            annotation::Mention mention;
            mention.span = span;
            mention.type = known->type;
            mention.confidence = confidenceOf(known->confirmed);
            out.push_back(std::move(mention));
            i = last - 1;
            break;
        }
    }
    return out;
}

} // namespace

std::vector<annotation::Mention> withRemembered(std::vector<annotation::Mention> names, const Analysis &article,
                                                const Memory &memory)
{
    std::erase_if(names, [&](const annotation::Mention &name) {
        const QString form = article.text.mid(name.span);
        return memory.rejectedNames.contains(form) && !memory.names.contains(form);
    });
    if (memory.names.isEmpty())
        return names;

    std::vector<annotation::Mention> out;
    size_t next = 0;
    for (annotation::Mention &known : occurrences(article, memory)) {
        while (next < names.size() && names[next].span.end <= known.span.start)
            out.push_back(std::move(names[next++]));
        size_t end = next;
        bool withinLonger = false;
        while (end < names.size() && names[end].span.start < known.span.end) {
            withinLonger = withinLonger || names[end].span.length() > known.span.length();
            ++end;
        }
        if (withinLonger)
            continue;
        next = end;
        out.push_back(std::move(known));
    }
    while (next < names.size())
        out.push_back(std::move(names[next++]));
    return out;
}

} // namespace guillemet::detection
