#include "detection/names/NameLexicon.h"

#include "detection/names/Hash.h"
#include "detection/names/WordTypes.h"
#include "text/Tokens.h"

#include <QtCore/QString>
#include <QtCore/QtEndian>
#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr qsizetype headerSize = 8;
constexpr qsizetype slotSize = 8;

quint32 slotOf(quint64 key, quint32 capacity)
{
    return quint32(((key >> 32) * capacity) >> 32);
}

} // namespace

NameLexicon::NameLexicon(QByteArrayView table)
{
    if (table.size() < headerSize)
        return;
    const auto capacity = qFromLittleEndian<quint32>(table.data());
    if (capacity <= qFromLittleEndian<quint32>(table.data() + 4)
        || table.size() != headerSize + qsizetype(capacity) * slotSize)
        return;
    m_slots = reinterpret_cast<const uchar *>(table.data() + headerSize);
    m_capacity = capacity;
}

quint64 NameLexicon::key(quint64 keyBefore, quint64 lowerHash)
{
    return mixed(keyBefore, lowerHash);
}

NameLexicon::Set NameLexicon::find(quint64 key) const
{
    if (m_capacity == 0)
        return 0;
    quint32 slot = slotOf(key, m_capacity);
    for (;;) {
        const uchar *at = m_slots + qsizetype(slot) * slotSize;
        const auto set = qFromLittleEndian<quint32>(at + 4);
        if (set == 0 || qFromLittleEndian<quint32>(at) == quint32(key))
            return set;
        slot = slot + 1 == m_capacity ? 0 : slot + 1;
    }
}

void NameLexiconBuilder::add(QStringView phrase, int lexicon)
{
    const std::vector<text::Token> tokens = text::tokens(phrase);
    quint64 key = NameLexicon::start;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const text::Span span = tokens[i].span;
        key = NameLexicon::key(key, lowerHash(phrase.mid(span.start, span.length())));
        const bool last = i + 1 == tokens.size();
        m_entries.emplace_back(key, last ? NameLexicon::Set(1) << lexicon : NameLexicon::prefixBit);
    }
}

QByteArray NameLexiconBuilder::bytes() const
{
    auto entries = m_entries;
    std::sort(entries.begin(), entries.end());
    std::vector<std::pair<quint64, NameLexicon::Set>> merged;
    for (const auto &[key, set] : entries) {
        if (!merged.empty() && merged.back().first == key)
            merged.back().second |= set;
        else
            merged.emplace_back(key, set);
    }
    const auto capacity = quint32(merged.size() * 5 / 4 + 1);
    QByteArray out(headerSize + qsizetype(capacity) * slotSize, '\0');
    char *data = out.data();
    qToLittleEndian(capacity, data);
    qToLittleEndian(quint32(merged.size()), data + 4);
    for (const auto &[key, set] : merged) {
        quint32 slot = slotOf(key, capacity);
        while (qFromLittleEndian<quint32>(data + headerSize + qsizetype(slot) * slotSize + 4) != 0)
            slot = slot + 1 == capacity ? 0 : slot + 1;
        char *at = data + headerSize + qsizetype(slot) * slotSize;
        qToLittleEndian(quint32(key), at);
        qToLittleEndian(set, at + 4);
    }
    return out;
}

} // namespace guillemet::detection
