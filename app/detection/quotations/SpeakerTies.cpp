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
        // «l’ancien aumônier de la reine, le révérend Guy Marchais»
        const auto titledAt = [&](int p) {
            const int other = outline.holds(p) && outline.at(p).sentence == sentence
                                  ? reading.phraseOfPiece[size_t(p)]
                                  : -1;
            return other >= 0 && reading.phrases[size_t(other)].name >= 0 &&
                   cast.roleOfName(reading.phrases[size_t(other)].name) == role;
        };
        ties.apposed = nameAt(phrase.last) ||
                       (outline.isSign(phrase.last, u',') && titledAt(phrase.last + 1)) ||
                       ((outline.isSign(phrase.last, u',') || outline.isSign(phrase.last, u'(')) &&
                        nameAt(phrase.last + 1)) ||
                       (outline.isSign(phrase.first - 1, u',') && titledAt(phrase.first - 2));
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

const char *mentionPlace(const Reading &reading, int piece)
{
    const Outline &outline = reading.outline;
    const int number = reading.phraseOfPiece[size_t(piece)];
    if (number < 0)
        return "free";
    const NounPhrase &phrase = reading.phrases[size_t(number)];
    if (phrase.name < 0 || phrase.name != outline.at(piece).name)
        return "inner";
    const int sentence = outline.at(piece).sentence;
    const PieceRange cues = reading.cuesOfSentence[size_t(sentence)];
    for (int c = cues.first; c < cues.last; ++c) {
        const Cue &cue = reading.cues[size_t(c)];
        if (cue.kind != CueKind::Verb || !(cue.classes & Introduces) || !(cue.form & Finite) || cue.passive)
            continue;
        if (cue.first >= phrase.last && cue.first <= phrase.last + 2)
            return "subject of a saying verb";
        if (cue.inverted < 0 && cue.last <= phrase.first && cue.last >= phrase.first - 2)
            return "after a saying verb";
    }
    const QLatin1String before(pieceClass(outline, phrase.first - 1, sentence));
    const QLatin1String after(pieceClass(outline, phrase.last, sentence));
    if (before == QLatin1String("prep") ||
        (outline.at(phrase.first).is(Preposition) && phrase.first != piece))
        return "object of a preposition";
    if (after == QLatin1String("sayverb") || after == QLatin1String("aux") ||
        after == QLatin1String("verb") || after == QLatin1String("relative") ||
        after == QLatin1String("adverb"))
        return "subject";
    if (before == QLatin1String(","))
        return after == QLatin1String(",") || after == QLatin1String("stop") ? "apposition" : "after a comma";
    if (before == QLatin1String("verb"))
        return "after a verb";
    return before == QLatin1String("end") ? "first" : "other";
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
