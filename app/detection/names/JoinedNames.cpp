#include "detection/names/JoinedNames.h"

#include "detection/names/LexiconKinds.h"
#include "detection/names/WordTypes.h"

#include <algorithm>
#include <iterator>

namespace guillemet::detection {

namespace {

constexpr NameLexicon::Set nations = lexiconBit(Countries) | lexiconBit(International);
constexpr NameLexicon::Set anyPlace = nations | lexiconBit(Cities) | lexiconBit(Towns) | lexiconBit(Regions)
                                      | lexiconBit(Geography);

NameLexicon::Set lexiconsOf(QStringView word, const NameLexicon &lexicon)
{
    return lexicon.find(NameLexicon::key(NameLexicon::start, lowerHash(word))) & ~NameLexicon::prefixBit;
}

/// «pro-Israël», «London-based»
bool hasAffix(QStringView word)
{
    return word.front().isLower() || (word.back() != u'-' && word.at(word.lastIndexOf(u'-') + 1).isLower());
}

/// Empty when the token is not what it looks like. `cities`: theirs will do as well as countries' and bodies' names.
std::vector<annotation::Mention> partsOf(QStringView word, text::Span span, bool cities, const NameLexicon &lexicon)
{
    std::vector<annotation::Mention> out;
    if (lexiconsOf(word, lexicon) & anyPlace)
        return out;
    for (qsizetype start = 0; start <= word.size();) {
        qsizetype end = word.indexOf(u'-', start);
        if (end < 0)
            end = word.size();
        const QStringView part = word.sliced(start, end - start);
        if (part.isEmpty())
            return {};
        if (part.front().isLower()) {
            start = end + 1;
            continue;
        }
        const NameLexicon::Set known = part.front().isUpper() ? lexiconsOf(part, lexicon) : 0;
        if (!(known & nations) && !(cities && (known & lexiconBit(Cities))))
            return {};
        annotation::Mention mention;
        mention.span = {span.start + int(start), span.start + int(end)};
        mention.type = known & (lexiconBit(Countries) | lexiconBit(Cities)) ? annotation::EntityType::Place
                                                                             : annotation::EntityType::Organisation;
        mention.confidence = 0.8; // by rule
        out.push_back(std::move(mention));
        start = end + 1;
    }
    return out;
}

} // namespace

std::vector<annotation::Mention> withJoinedNames(std::vector<annotation::Mention> names, const Analysis &article,
                                                 const NameLexicon &lexicon)
{
    std::vector<annotation::Mention> out;
    size_t next = 0;
    for (const text::Token &token : article.tokens) {
        const QStringView word = article.text.view(token.span);
        if (word.size() < 5 || !word.contains(u'-'))
            continue;
        while (next < names.size() && names[next].span.end <= token.span.start)
            out.push_back(std::move(names[next++]));
        const bool named = next < names.size() && names[next].span.overlaps(token.span);
        const bool whole = named && names[next].span == token.span
                           && names[next].type == annotation::EntityType::Place;
        if (named && !(names[next].span == token.span))
            continue;
        const bool affixed = hasAffix(word);
        std::vector<annotation::Mention> parts = partsOf(word, token.span, whole || affixed, lexicon);
        if (parts.size() < (affixed ? 1 : 2))
            continue;
        std::move(parts.begin(), parts.end(), std::back_inserter(out));
        next += named ? 1 : 0;
    }
    std::move(names.begin() + qsizetype(next), names.end(), std::back_inserter(out));
    return out;
}

} // namespace guillemet::detection
