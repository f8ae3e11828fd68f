#include "detection/quotations/SpeakerRanker.h"
#include "detection/quotations/SpeakerTies.h"

namespace guillemet::detection {

using annotation::EntityType;
using annotation::Gender;
using annotation::MentionKind;

std::vector<annotation::Reason> speakerReasons(const Reading &reading, const Cast &cast,
                                               const SpeakerQuestion &question, const SpeakerHistory &history,
                                               const SpeakerOption &option)
{
    std::vector<annotation::Reason> out;
    if (option.kind != SpeakerOption::KnownRole)
        return out;
    const Outline &outline = reading.outline;
    const Role &role = cast.roles()[size_t(option.role)];
    const auto give = [&out](const char *code, const QStringList &arguments = {}, bool against = false) {
        out.push_back({QString::fromLatin1(code), arguments, against});
    };
    const QString source =
        question.source >= 0
            ? outline.article->text.view(reading.phrases[size_t(question.source)].span).toString()
            : QString();
    const Ties ties = tiesOf(reading, cast, question.source, option.role);
    if (ties.named)
        give("source-named", {role.name});
    if (ties.inside || ties.coordinated)
        give("source-holds-name", {source});
    if (ties.apposed)
        give("named-beside", {source});
    if (ties.headMatches && !ties.named)
        give("description-matches", {source, role.name});
    if (question.source >= 0 && !ties.named) {
        const NounPhrase &phrase = reading.phrases[size_t(question.source)];
        if (phrase.kind != MentionKind::Name && phrase.gender != Gender::Unknown &&
            role.gender != Gender::Unknown)
            role.gender == phrase.gender ? give("gender-agrees", {source})
                                         : give("gender-differs", {source}, true);
        if (phrase.kind == MentionKind::Pronoun && phrase.plural != role.plural &&
            role.type == EntityType::Person)
            give("number-differs", {source}, true);
    }
    if (!ties.named) {
        const int lastSpeaker = history.last();
        if (lastSpeaker == option.role)
            give("last-speaker");
        else if (lastSpeaker >= 0 && history.lastBut(lastSpeaker) == option.role)
            give("speaker-before");
        const int last = lastBefore(role, question.piece);
        if (last >= 0) {
            const int place = role.outside[size_t(last)];
            if (otherNamesSince(reading, cast, place + 1, question.piece, option.role) == 0)
                give("nearest-name");
            else if (outline.at(place).paragraph == outline.at(question.piece).paragraph)
                give("same-paragraph");
        }
        if (cast.rank(option.role) == 0)
            give("often-named");
    }
    if (namedIn(role, question.words))
        give("named-in-words", {}, true);
    return out;
}

} // namespace guillemet::detection
