#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>
#include <vector>

namespace guillemet::detection {

/// Phrases of one or more tokens, each with the set of lexicons that hold it, for the tagger's features. Compiled by
/// the trainer from the lexicons of resources/lexicons and stored in the model, so that starting costs nothing and
/// the weights fit the lexicons that they were trained with.
///
/// Phrases are kept as hashes of their lower-case tokens only. The bytes: u32 slots, u32 entries, then for each slot
/// u32 fingerprint and u32 set (0: empty), little-endian.
class NameLexicon
{
public:
    using Set = quint32; ///< bit n: the phrase stands in lexicon n
    static constexpr Set prefixBit = 0x80000000u; ///< a longer phrase begins with these tokens

    NameLexicon() = default;
    /// Bytes that are no such table give a lexicon that holds nothing.
    explicit NameLexicon(QByteArrayView table);

    /// A phrase's key grows token by token.
    static quint64 key(quint64 keyBefore, quint64 lowerHash);
    static constexpr quint64 start = 0x51ED270B9F3A4C11ull;
    /// The set of the phrase with this key; 0 when no phrase is it or begins with it.
    Set find(quint64 key) const;

private:
    const uchar *m_slots = nullptr;
    quint32 m_capacity = 0;
};

/// Compiles a NameLexicon.
class NameLexiconBuilder
{
public:
    void add(QStringView phrase, int lexicon);
    QByteArray bytes() const;

private:
    std::vector<std::pair<quint64, NameLexicon::Set>> m_entries;
};

} // namespace guillemet::detection
