#include "detection/quotations/SpeakerRanker.h"

#include "detection/quotations/SpeakerTies.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

using annotation::EntityType;
using annotation::Gender;
using annotation::MentionKind;

constexpr double surelySeat = 0.85;  // likeness
constexpr size_t longestMemory = 12; // turns whose speakers stay candidates

const char *likenessBucket(double score)
{
    if (score <= 0)
        return "0";
    if (score < 0.35)
        return "low";
    if (score < 0.6)
        return "middle";
    return score < 0.85 ? "high" : "full";
}

const char *agreement(const Role &role, const NounPhrase &phrase)
{
    if (phrase.gender == Gender::Unknown)
        return "open";
    if (role.gender == Gender::Unknown)
        return role.type == EntityType::Person ? "unknown" : "unknown body";
    if (role.type != EntityType::Person)
        return role.gender == phrase.gender ? "body agrees" : "body differs";
    if (role.sureOfGender)
        return role.gender == phrase.gender ? "agrees" : "differs";
    return role.gender == phrase.gender ? "may agree" : "may differ";
}

const char *typeOf(const Role &role)
{
    if (role.described)
        return role.nominal ? (role.nominal->person ? "described" : "described body") : "described other";
    switch (role.type) {
    case EntityType::Person:
        return "PER";
    case EntityType::Organisation:
        return "ORG";
    case EntityType::Place:
        return "LOC";
    case EntityType::Other:
        return "MISC";
    case EntityType::Date:
        break;
    }
    return "DATE";
}

void knownRole(const Reading &reading, const Cast &cast, const SpeakerQuestion &question,
               const SpeakerHistory &history, int index, const char *kind, Features &f)
{
    const Outline &outline = reading.outline;
    const Role &role = cast.roles()[size_t(index)];
    const Ties ties = tiesOf(reading, cast, question.source, index);
    const char *type = typeOf(role);
    f.add("kind type", kind, type);
    if (ties.named) {
        f.add("source is its name", kind);
        f.addNumber("source is its name, sure", int(question.sourceSure * 4.99));
    }
    if (role.described && question.source >= 0 &&
        reading.phrases[size_t(question.source)].kind != MentionKind::Name)
        f.add("described, then", kind,
              role.plural == reading.phrases[size_t(question.source)].plural ? "like number"
                                                                             : "unlike number");
    if (question.source >= 0 && question.nominal &&
        role.groups.contains(
            outline.lexicon->group(outline.at(reading.phrases[size_t(question.source)].head).lower)))
        f.add("head group matches", kind, type);
    if (ties.coordinated)
        f.add("joined to the source");
    if (ties.inside)
        f.add("inside the source", kind, type);
    if (ties.inside && question.source >= 0)
        f.add("inside the source head", outline.at(reading.phrases[size_t(question.source)].head).common());
    if (ties.apposed)
        f.add("beside the source", type);
    if (ties.headMatches)
        f.add("head matches", kind);
    if (ties.headMatches)
        f.add("head matches, all words", kind, ties.allMatch ? "yes" : "no");
    if (ties.matches > 0) {
        f.addNumber("words match", kind, std::min(ties.matches, 3));
        f.add("all words match", kind, ties.allMatch ? "yes" : "no");
    }
    if (question.nominal) {
        double score = 0;
        int place = 0;
        for (const EntityTable::Candidate &candidate : question.described) {
            if (candidate.entity == index)
                score = candidate.score;
            else if (score <= 0)
                ++place;
        }
        if (role.nominal)
            score = likeness(*question.nominal, *role.nominal);
        f.add("described so", kind, likenessBucket(score));
        f.add("described so, type", likenessBucket(score), role.body ? "body" : type);
        if (score >= surelySeat && isSeat(cast, index))
            f.add("source is its name", kind);
        if (score > 0 && !role.nominal)
            f.addNumber("described so, place", kind, std::min(place, 2));
        if (!question.described.empty() && score <= 0)
            f.add("somebody else is described so", kind, likenessBucket(question.described.front().score));
        f.add("source names", question.nominal->person ? "persons" : "bodies", type);
    }
    if (question.source >= 0) {
        const NounPhrase &phrase = reading.phrases[size_t(question.source)];
        if (phrase.kind != MentionKind::Name) {
            f.add("gender", kind, agreement(role, phrase));
            const bool plural = role.plural;
            f.add("number",
                  phrase.plural == plural ? "agrees"
                  : phrase.plural         ? "source plural"
                                          : "role plural",
                  kind);
            f.add("number type",
                  phrase.plural ? (plural ? "both plural" : "source plural")
                                : (plural ? "role plural" : "both singular"),
                  type);
        }
    }
    if (namedIn(role, question.words))
        f.add("named in the words", kind);

    if (!question.persons.empty()) {
        const auto at = std::find(question.persons.begin(), question.persons.end(), index);
        const int place = at == question.persons.end() ? 9 : int(at - question.persons.begin());
        f.addNumber("place among persons", kind, place);
        f.addNumber(history.last() == index ? "place among persons, last speaker"
                                            : "place among persons, not last speaker",
                    kind, place);
    }
    const int piece = question.source >= 0 ? reading.phrases[size_t(question.source)].first : question.piece;
    const int sentence = outline.at(piece).sentence;
    const int last = lastBefore(role, piece);
    if (last < 0) {
        f.add("not named yet", kind);
        // It may be named just after («Trop cher.» L’avis de Zoé …).
        if (!role.outside.empty()) {
            const int apart = outline.at(role.outside.front()).sentence - sentence;
            f.addNumber("named later, sentences", kind, std::min(apart, 3));
        }
    } else {
        const int place = role.outside[size_t(last)];
        const int apart = sentence - outline.at(place).sentence;
        f.addNumber("sentences since named", kind, apart > 8 ? 9 : apart > 5 ? 6 : apart);
        const int paragraphs = outline.at(piece).paragraph - outline.at(place).paragraph;
        f.addNumber("paragraphs since named", kind, std::min(paragraphs, 4));
        const int others = otherNamesSince(reading, cast, place + 1, piece, index);
        f.addNumber("persons since named", kind, std::min(others, 3));
        const PieceRange its = outline.sentenceOf(place);
        const bool subject = place == its.first || place <= its.first + 2;
        f.add("last named", kind, mentionPlace(reading, place));
        if (apart == 1)
            f.add("named in the sentence before", kind, mentionPlace(reading, place));
        if (apart == 0)
            f.add("named in the sentence", kind, mentionPlace(reading, place));
        f.add("named as subject", kind, subject ? "yes" : "no");
        if (apart == 1)
            f.add("subject of the sentence before", kind, subject ? "yes" : "no");
        if (apart == 0)
            f.add("same sentence", kind, pieceClass(outline, place - 1, sentence));
    }
    f.addNumber("rank", kind, std::min(cast.rank(index), 4));
    if (cast.rank(index) == 0)
        f.add("most named", type);
    f.addNumber("mentions", kind, int(std::min<size_t>(role.mentions.size(), 5)));

    const int lastSpeaker = history.last();
    const QString cue = question.cue >= 0 ? reading.cues[size_t(question.cue)].lemma : QString();
    if (!cue.isEmpty() && lastSpeaker >= 0)
        f.add(lastSpeaker == index ? "last speaker, cue" : "not last speaker, cue", kind, cue);
    if (lastSpeaker == index) {
        const SpeakerHistory::Turn &turn = history.turns.back();
        f.add("last speaker", kind);
        f.add("last speaker type", kind, type);
        if (question.nominal)
            f.add("last speaker, described so", kind, ties.headMatches || ties.matches > 0 ? "yes" : "no");
        const int apart = outline.at(question.piece).sentence - outline.at(turn.piece).sentence;
        f.addNumber("sentences since last turn", kind, apart > 5 ? 6 : std::max(apart, 0));
        const int paragraphs = outline.at(question.piece).paragraph - outline.at(turn.piece).paragraph;
        f.addNumber("paragraphs since last turn", kind, std::min(paragraphs, 3));
        const int others = otherNamesSince(reading, cast, turn.piece + 1, piece, index);
        f.addNumber("persons since last turn", kind, std::min(others, 3));
        if (history.turns.size() >= 2 && history.turns[history.turns.size() - 2].role == index)
            f.add("last two turns", kind);
    } else if (lastSpeaker >= 0) {
        f.add("not last speaker", kind);
        if (history.lastBut(lastSpeaker) == index)
            f.add("speaker before", kind);
    }
    int spoken = 0;
    for (const SpeakerHistory::Turn &turn : history.turns)
        spoken += turn.role == index ? 1 : 0;
    f.addNumber("turns so far", kind, std::min(spoken, 4));
}

} // namespace

const char *sourceKind(const Reading &reading, int source)
{
    if (source < 0)
        return "no source";
    const NounPhrase &phrase = reading.phrases[size_t(source)];
    if (phrase.kind == MentionKind::Name)
        return "name";
    if (phrase.kind == MentionKind::Pronoun)
        return "pronoun";
    if (phrase.name >= 0)
        return "titled";
    if (phrase.anaphoric)
        return "anaphoric";
    return phrase.possessive   ? "possessive"
           : phrase.indefinite ? "indefinite"
           : phrase.bare       ? "bare"
                               : "definite";
}

void SpeakerHistory::add(Turn turn)
{
    if (turns.size() >= longestMemory)
        turns.erase(turns.begin());
    turns.push_back(turn);
}

int SpeakerHistory::last() const
{
    for (auto it = turns.rbegin(); it != turns.rend(); ++it) {
        if (it->role >= 0)
            return it->role;
    }
    return -1;
}

int SpeakerHistory::lastBut(int role) const
{
    for (auto it = turns.rbegin(); it != turns.rend(); ++it) {
        if (it->role >= 0 && it->role != role)
            return it->role;
    }
    return -1;
}

void readDescription(const Reading &reading, const Cast &cast, SpeakerQuestion &question)
{
    if (question.source < 0)
        return;
    const NounPhrase &phrase = reading.phrases[size_t(question.source)];
    question.nominal = nominalOf(reading, phrase);
    if (question.nominal)
        question.described =
            cast.table().describedAs(*question.nominal, reading.outline.at(phrase.first).token);
    if (phrase.kind != MentionKind::Name && !phrase.plural)
        question.persons = cast.table().personsBefore(reading.outline.at(phrase.first).token, phrase.gender);
}

/// «le président syrien» is nobody whom the article describes by other countries only.
bool contradicts(const Cast &cast, const SpeakerQuestion &question, int index)
{
    const Role &role = cast.roles()[size_t(index)];
    if (question.source < 0 || role.type != EntityType::Person || role.body)
        return false;
    if (!question.nominal || !question.nominal->person || question.nominal->country.isEmpty())
        return false;
    if (role.nominal)
        return !role.nominal->country.isEmpty() && role.nominal->country != question.nominal->country;
    if (index >= cast.table().size())
        return false;
    bool another = false;
    for (const Nominal &known : cast.table().facts(index).descriptions) {
        if (known.country == question.nominal->country)
            return false;
        another = another || !known.country.isEmpty();
    }
    return another;
}

std::vector<SpeakerOption> speakerOptions(const Reading &reading, const Cast &cast,
                                          const SpeakerQuestion &question, const SpeakerHistory &history)
{
    std::vector<SpeakerOption> out = {{SpeakerOption::Nobody, -1}};
    QSet<int> seen;
    const auto take = [&](int role) {
        if (role >= 0 && !seen.contains(role)) {
            seen.insert(role);
            out.push_back({SpeakerOption::KnownRole, role});
        }
    };
    if (question.source >= 0) {
        const NounPhrase &phrase = reading.phrases[size_t(question.source)];
        if (phrase.name >= 0)
            take(cast.roleOfName(phrase.name));
        const bool pronoun = phrase.kind == MentionKind::Pronoun;
        const bool known = phrase.name >= 0 && cast.roleOfName(phrase.name) >= 0;
        if (!known && !namesSeat(cast, question) && (!pronoun || phrase.head == phrase.first))
            out.push_back({SpeakerOption::NewRole, -1});
        for (int name : phrase.inner)
            take(cast.roleOfName(name));
    }
    for (const EntityTable::Candidate &candidate : question.described)
        take(candidate.entity);
    const auto takeUnlessContradicted = [&](int role) {
        if (role >= 0 && !contradicts(cast, question, role))
            take(role);
    };
    for (int role : cast.nearby(question.piece))
        takeUnlessContradicted(role);
    for (auto it = history.turns.rbegin(); it != history.turns.rend(); ++it)
        takeUnlessContradicted(it->role);
    return out;
}

Features speakerFeatures(const Reading &reading, const Cast &cast, const SpeakerQuestion &question,
                         const SpeakerHistory &history, const SpeakerOption &option, FeatureNames *names)
{
    Features f(names);
    const char *kind = sourceKind(reading, question.source);
    const bool known = question.source >= 0 && reading.phrases[size_t(question.source)].name >= 0 &&
                       cast.roleOfName(reading.phrases[size_t(question.source)].name) >= 0;
    if (option.kind == SpeakerOption::KnownRole) {
        knownRole(reading, cast, question, history, option.role, kind, f);
        // The same facts whatever the source is: what is rare for one kind leans on the others.
        knownRole(reading, cast, question, history, option.role, "any", f);
        return f;
    }
    const bool fresh = option.kind == SpeakerOption::NewRole;
    const char *what = fresh ? "new" : "nobody";
    f.add(what, kind);
    if (known)
        f.add(what, "though the source names somebody");
    if (history.turns.empty())
        f.add(what, "at the first turn", kind);
    if (question.source < 0)
        return f;
    const NounPhrase &phrase = reading.phrases[size_t(question.source)];
    const Outline &outline = reading.outline;
    if (fresh)
        f.add("new head", outline.at(phrase.head).common());
    f.add(fresh ? "new number" : "nobody number", phrase.plural ? "plural" : "singular", kind);
    if (fresh) {
        if (outline.at(phrase.first).is(Determiner))
            f.add("new determiner", outline.at(phrase.first).lower);
        f.add("new holds names", phrase.inner.empty() ? "no" : "yes", kind);
        if (question.nominal) {
            f.add("new, described so", kind,
                  question.described.empty() ? "0" : likenessBucket(question.described.front().score));
            f.add("new names", question.nominal->person ? "persons" : "bodies", kind);
            if (!question.nominal->words.empty())
                f.add("new has other words", kind);
        } else {
            f.add("new is no description", kind);
        }
        bool described = false;
        bool apposed = false;
        for (int role : cast.nearby(question.piece)) {
            const Ties ties = tiesOf(reading, cast, question.source, role);
            described = described || ties.headMatches;
            apposed = apposed || ties.apposed;
        }
        if (described)
            f.add("new, though somebody is described so", kind);
        if (apposed)
            f.add("new, though a name stands beside");
        f.add("new capital", outline.at(phrase.head).capital ? "yes" : "no", kind);
    }
    return f;
}

} // namespace guillemet::detection
