#include "detection/quotations/SpeakerTies.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::EntityType;
using annotation::MentionKind;

namespace {

constexpr int widestCount = 300; // pieces over which names in between are counted

} // namespace

Ties tiesOf(const Reading &reading, const Cast &cast, int source, int role)
{
    Ties ties;
    if (source < 0)
        return ties;
    const Outline &outline = reading.outline;
    const NounPhrase &phrase = reading.phrases[size_t(source)];
    ties.named = phrase.name >= 0 && cast.roleOfName(phrase.name) == role;
    for (int name : phrase.inner) {
        if (cast.roleOfName(name) == role)
            (phrase.kind == MentionKind::Name ? ties.coordinated : ties.inside) = true;
    }
    if (phrase.kind == MentionKind::Nominal && phrase.name < 0) {
        const int sentence = outline.at(phrase.first).sentence;
        const auto nameAt = [&](int p) {
            return outline.holds(p) && outline.at(p).sentence == sentence && outline.at(p).name >= 0 &&
                   cast.roleOfName(outline.at(p).name) == role;
        };
        ties.apposed = nameAt(phrase.last) ||
                       ((outline.isSign(phrase.last, u',') || outline.isSign(phrase.last, u'(')) &&
                        nameAt(phrase.last + 1)) ||
                       (outline.isSign(phrase.first - 1, u',') && nameAt(phrase.first - 2));
        const Role &it = cast.roles()[size_t(role)];
        const QStringList words = describingWords(reading, phrase.first, phrase.last);
        for (const QString &word : words) {
            if (it.descriptions.contains(word))
                ++ties.matches;
        }
        ties.allMatch = !words.isEmpty() && ties.matches == int(words.size());
        ties.headMatches = it.descriptions.contains(outline.at(phrase.head).lower);
    }
    return ties;
}

bool isSeat(const Cast &cast, int role)
{
    return role >= 0 && role < cast.table().size() && cast.table().facts(role).body &&
           !cast.table().facts(role).country.isEmpty();
}

bool namesSeat(const Cast &cast, const SpeakerQuestion &question)
{
    return !question.described.empty() && question.described.front().score >= surelySeat &&
           isSeat(cast, question.described.front().entity);
}

int lastBefore(const Role &role, int piece)
{
    const auto it = std::lower_bound(role.outside.begin(), role.outside.end(), piece);
    return int(it - role.outside.begin()) - 1;
}

bool namedIn(const Role &role, text::Span words)
{
    const auto it = std::lower_bound(role.mentions.begin(), role.mentions.end(), words.start);
    return it != role.mentions.end() && *it < words.end;
}

int otherNamesSince(const Reading &reading, const Cast &cast, int from, int to, int role)
{
    int count = 0;
    from = std::max(from, to - widestCount);
    for (int p = from; p < to && count < 5; ++p) {
        const int name = reading.outline.at(p).name;
        if (name < 0 || cast.roleOfName(name) == role || (p > 0 && reading.outline.at(p - 1).name == name))
            continue;
        if (reading.outline.names[size_t(name)].type == EntityType::Person)
            ++count;
    }
    return count;
}

} // namespace guillemet::detection
