#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

// 64-bit hashes of words and of features. They stand in model files, so they must never change without a new model
// version. Multiply-and-shift mixing: features of a token are hashed by the million, so it has to cost a few cycles.

constexpr quint64 mixed(quint64 a, quint64 b)
{
    // The first factor keeps pairs of small numbers apart.
    quint64 h = ((a + 1) * 0x9E3779B97F4A7C15ull ^ b) * 0xBF58476D1CE4E5B9ull;
    h ^= h >> 29;
    h *= 0x94D049BB133111EBull;
    return h ^ (h >> 32);
}

constexpr quint64 mixed(quint64 a, quint64 b, quint64 c)
{
    return mixed(mixed(a, b), c);
}

/// Of UTF-16 units as they stand.
inline quint64 wordHash(const char16_t *units, qsizetype count)
{
    quint64 h = 0xCBF29CE484222325ull;
    for (qsizetype i = 0; i < count; ++i)
        h = (h ^ units[i]) * 0x00000100000001B3ull;
    return mixed(h, quint64(count));
}

inline quint64 wordHash(QStringView word)
{
    return wordHash(word.utf16(), word.size());
}

} // namespace guillemet::detection
