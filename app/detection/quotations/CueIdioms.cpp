#include "detection/quotations/CueIdioms.h"

#include <array>

namespace guillemet::detection {

namespace {

constexpr int mostAdverbs = 2;

struct Tail
{
    std::array<QStringView, 5> words; // empty ones at the end
    unsigned classes = 0;
};

struct Idioms
{
    QStringView verb;                 // its infinitive
    std::array<QStringView, 5> stems; // its forms begin so; empty ones at the end
    std::array<Tail, 6> tails;
};

// Typed by hand. The stems are long enough for no other verb to share them.
constexpr std::array<Idioms, 13> table = {{
    {u"mettre",
     {u"met", u"mis", u"mit"},
     {{{{u"en", u"garde"}, Says},
       {{u"en", u"avant"}, TakesWords},
       {{u"en", u"cause"}, TakesWords},
       {{u"en", u"perspective"}, SaysAside},
       {{u"l'", u"accent"}, SaysAside},
       {{u"sur", u"la", u"table"}, SaysAside}}}},
    {u"remettre",
     {u"remet", u"remis", u"remit"},
     {{{{u"en", u"cause"}, TakesWords}, {{u"en", u"question"}, TakesWords}}}},
    {u"enfoncer", {u"enfonc"}, {{{{u"le", u"clou"}, SaysAside}}}},
    {u"tirer",
     {u"tire", u"tirai", u"tirant", u"tiré"},
     {{{{u"la", u"sonnette", u"d'", u"alarme"}, SaysAside}, {{u"à", u"boulets", u"rouges"}, SaysAside}}}},
    {u"sonner", {u"sonn"}, {{{{u"l'", u"alarme"}, SaysAside}}}},
    {u"donner",
     {u"donn"},
     {{{{u"l'", u"alerte"}, SaysAside}, {{u"le", u"ton"}, SaysAside}, {{u"son", u"avis"}, SaysAside}}}},
    {u"hausser", {u"hauss"}, {{{{u"le", u"ton"}, SaysAside}}}},
    {u"monter", {u"monte", u"montai", u"monté"}, {{{{u"au", u"créneau"}, SaysAside}}}},
    {u"lancer",
     {u"lanc"},
     {{{{u"un", u"appel"}, SaysAside},
       {{u"l'", u"alerte"}, SaysAside},
       {{u"un", u"cri", u"d'", u"alarme"}, SaysAside}}}},
    {u"prendre", {u"prend", u"prenai", u"prenant", u"pris", u"prit"}, {{{{u"la", u"parole"}, SaysAside}}}},
    {u"montrer", {u"montr"}, {{{{u"du", u"doigt"}, TakesWords}}}},
    {u"pointer", {u"point"}, {{{{u"du", u"doigt"}, TakesWords}}}},
    {u"faire",
     {u"fait", u"fais", u"font", u"faire"},
     {{{{u"la", u"part", u"des", u"choses"}, SaysAside},
       {{u"le", u"point"}, SaysAside},
       {{u"savoir"}, Says},
       {{u"valoir"}, Says},
       {{u"remarquer"}, Says},
       {{u"observer"}, Says}}}},
}};

struct Phrase
{
    std::array<QStringView, 5> words; // empty ones at the end
};

constexpr std::array<Phrase, 15> frenchPhrases = {{
    {{u"de", u"l'", u"avis", u"de"}},
    {{u"de", u"l'", u"avis", u"des"}},
    {{u"de", u"l'", u"avis", u"du"}},
    {{u"à", u"en", u"croire"}},
    {{u"à", u"l'", u"en", u"croire"}},
    {{u"à", u"les", u"en", u"croire"}},
    {{u"aux", u"yeux", u"de"}},
    {{u"aux", u"yeux", u"des"}},
    {{u"aux", u"yeux", u"du"}},
    {{u"à", u"ses", u"yeux"}},
    {{u"aux", u"dires", u"de"}},
    {{u"au", u"dire", u"de"}},
    {{u"d'", u"après"}},
    {{u"selon"}},
    {{u"dixit"}},
}};

constexpr std::array<Phrase, 4> englishPhrases = {{
    {{u"according", u"to"}},
    {{u"in", u"the", u"words", u"of"}},
    {{u"in", u"the", u"view", u"of"}},
    {{u"in", u"the", u"opinion", u"of"}},
}};

/// The piece behind the words, which begin at `next`; 0: they do not stand there. `head`: a piece of their
/// sentence.
int endOf(const Outline &outline, int head, int next, const std::array<QStringView, 5> &words)
{
    if (words.front().isEmpty())
        return 0;
    for (QStringView word : words) {
        if (word.isEmpty())
            break;
        if (!outline.holds(next) || outline.at(next).sentence != outline.at(head).sentence ||
            outline.at(next).lower != word)
            return 0;
        ++next;
    }
    return next;
}

template <size_t N> int phraseEnd(const Outline &outline, int p, const std::array<Phrase, N> &phrases)
{
    for (const Phrase &phrase : phrases) {
        if (const int end = endOf(outline, p, p, phrase.words); end > 0)
            return end;
    }
    return -1;
}

bool isFormOf(const QString &form, const Idioms &idioms)
{
    for (QStringView stem : idioms.stems) {
        if (!stem.isEmpty() && form.startsWith(stem))
            return true;
    }
    return false;
}

} // namespace

int cuePhraseEnd(const Outline &outline, int piece)
{
    return outline.english ? phraseEnd(outline, piece, englishPhrases)
                           : phraseEnd(outline, piece, frenchPhrases);
}

CueIdiom cueIdiomAt(const Outline &outline, int head, int next)
{
    for (int skipped = 0; skipped < mostAdverbs && outline.holds(next) && outline.at(next).is(Adverb);
         ++skipped)
        ++next;
    const QString &form = outline.at(head).lower;
    for (const Idioms &idioms : table) {
        if (!isFormOf(form, idioms))
            continue;
        for (const Tail &tail : idioms.tails) {
            if (const int end = endOf(outline, head, next, tail.words); end > 0) {
                QString lemma = idioms.verb.toString();
                for (QStringView word : tail.words) {
                    if (!word.isEmpty())
                        lemma += QStringLiteral(" %1").arg(word);
                }
                return {end, tail.classes, lemma};
            }
        }
    }
    return {};
}

} // namespace guillemet::detection
