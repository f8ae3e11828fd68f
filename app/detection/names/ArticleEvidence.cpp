#include "detection/names/ArticleEvidence.h"

#include "detection/names/Hash.h"
#include "detection/names/HashNumbers.h"
#include "detection/names/LexiconKinds.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr float wordStrength = 2.0f;
constexpr float wordDoubt = 1.0f; // occurrences that speak for nothing, so that few weigh less than many
constexpr float nameStrength = 2.0f;
constexpr float outsideStrength = 0.5f;
// Titles of works and laws are hardly annotated in the open French set, which makes the first pass too shy of them.
constexpr float otherStrength = 1.3f;
// A known body of several words is hardly ever anything else, however little its words say.
constexpr float bodyStrength = 2.5f;
constexpr NameLexicon::Set bodies = lexiconBit(Companies) | lexiconBit(Media) | lexiconBit(Parties) | lexiconBit(Teams)
                                    | lexiconBit(International) | lexiconBit(StateBodies) | lexiconBit(Associations);
constexpr int longestName = 8;

Part partAt(int position, int length)
{
    return length == 1              ? Part::Unit
           : position == 0          ? Part::Begin
           : position + 1 == length ? Part::Last
                                    : Part::Inside;
}

bool countsAsWord(const WordType &type)
{
    return !type.is(WordType::Lower) && !type.is(WordType::Punctuation);
}

} // namespace

ArticleEvidence::ArticleEvidence(const NameFeatures &features, const FirstPass &pass)
    : m_features(features), m_pass(pass), m_words(size_t(features.words().foldCount())),
      m_matches(features.article().tokens.size()), m_shyOfOther(features.article().language != u"en")
{
    countWords();
    findNames();
}

void ArticleEvidence::countWords()
{
    for (size_t i = 0; i < m_pass.labels.size(); ++i) {
        const WordType &type = m_features.words().at(int(i));
        if (!countsAsWord(type))
            continue;
        Word &word = m_words[size_t(type.fold)];
        ++word.count;
        for (size_t t = 0; t < word.types.size(); ++t)
            word.types[t] += m_pass.types[i][t];
    }
}

void ArticleEvidence::findNames()
{
    // Every sequence that is a name somewhere has a number, and so have its beginnings.
    HashNumbers sequences;
    std::vector<int> nameOf; // -1: a beginning only
    const auto add = [&](int first, int last, int type) {
        quint64 key = 0;
        int number = -1;
        for (int i = first; i < last; ++i) {
            key = mixed(key, quint64(m_features.words().at(i).fold));
            number = sequences.numberOf(key);
            if (size_t(number) == nameOf.size())
                nameOf.push_back(-1);
        }
        int &name = nameOf[size_t(number)];
        if (name < 0) {
            name = int(m_names.size());
            m_names.emplace_back();
        }
        ++m_names[size_t(name)].counts[size_t(type)];
    };
    const int count = int(m_pass.labels.size());
    for (int i = 0; i < count; ++i) {
        const int label = m_pass.labels[size_t(i)];
        if (label == outside)
            continue;
        int last = i + 1;
        while (isOpen(m_pass.labels[size_t(last - 1)]))
            ++last;
        add(i, last, typeOf(label));
        // Whoever is «Ursula von der Leyen» here is «von der Leyen» elsewhere.
        if (typeOf(label) == int(annotation::EntityType::Person) && last - i > 2)
            add(i + 1, last, typeOf(label));
        i = last - 1;
    }
    findMatches(sequences, nameOf);
}

void ArticleEvidence::findMatches(const HashNumbers &sequences, const std::vector<int> &nameOf)
{
    for (const text::SentenceRange sentence : m_features.article().sentences) {
        for (int i = sentence.first; i < sentence.last; ++i) {
            quint64 key = 0;
            Match found;
            for (int k = i; k < std::min(sentence.last, i + longestName); ++k) {
                key = mixed(key, quint64(m_features.words().at(k).fold));
                const int number = sequences.lookup(key);
                if (number < 0)
                    break;
                if (nameOf[size_t(number)] >= 0 && countsAsWord(m_features.words().at(k)))
                    found = {nameOf[size_t(number)], 0, quint8(k - i + 1)};
            }
            if (found.name < 0)
                continue;
            ++m_names[size_t(found.name)].occurrences;
            for (int k = 0; k < found.length; ++k)
                m_matches[size_t(i + k)] = {found.name, quint8(k), found.length};
            i += found.length - 1;
        }
    }
}

bool ArticleEvidence::isKnownBody(int token) const
{
    const LexiconMatches::Match &known = m_features.knownAt(token);
    if (known.length < 2 || !known.lexicons || (known.lexicons & ~bodies))
        return false;
    const int first = token - known.position;
    return m_features.words().at(first).is(WordType::Capital)
           && m_features.words().at(first + known.length - 1).is(WordType::Capital);
}

LabelScores ArticleEvidence::of(int token) const
{
    LabelScores out{};
    for (int part = 0; m_shyOfOther && part < 4; ++part)
        out[size_t(labelOf(Part(part), int(annotation::EntityType::Other)))] = otherStrength;
    const auto at = size_t(token);
    const WordType &type = m_features.words().at(token);
    if (countsAsWord(type)) {
        const Word &word = m_words[size_t(type.fold)];
        const float others = float(word.count - 1);
        const FirstPass::Types &own = m_pass.types[at];
        for (int t = 0; others > 0 && t < nameTypes; ++t) {
            const float share = (word.types[size_t(t)] - own[size_t(t)]) / (others + wordDoubt);
            for (int part = 0; part < 4; ++part)
                out[size_t(labelOf(Part(part), t))] += wordStrength * share;
        }
        if (others > 0)
            out[outside] += outsideStrength * (word.types[nameTypes] - own[nameTypes]) / (others + wordDoubt);
    }
    if (isKnownBody(token)) {
        const LexiconMatches::Match &known = m_features.knownAt(token);
        out[size_t(labelOf(partAt(known.position, known.length), int(annotation::EntityType::Organisation)))] += bodyStrength;
    }
    const Match &match = m_matches[at];
    if (match.name < 0)
        return out;
    const Name &name = m_names[size_t(match.name)];
    const int own = m_pass.labels[at];
    for (int t = 0; t < nameTypes; ++t) {
        const int elsewhere = name.counts[size_t(t)] - (own != outside && typeOf(own) == t ? 1 : 0);
        if (elsewhere <= 0)
            continue;
        out[size_t(labelOf(partAt(match.position, match.length), t))] += nameStrength * float(elsewhere) / (float(name.occurrences - 1) + wordDoubt);
    }
    return out;
}

} // namespace guillemet::detection
