#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace guillemet::detection {

/// Clusters of words that occur in like contexts, made from word vectors by resources/lexicons/build/clusters.py:
/// 4,096 of them, whose numbers shifted right by 2, 4 and 6 bits are those of coarser clusters. They tell the tagger
/// something about words that its training texts do not hold.
///
/// The file: «GUILCLUS», u32 version, u32 slots, u32 words, then for each slot u16 fingerprint and u16 cluster + 1
/// (0: empty), little-endian, used where it lies. Slots are probed one after the other from the hash's upper half.
class WordClusters
{
public:
    static constexpr int none = -1;

    WordClusters() = default;
    /// Bytes that are no such table give an object that knows no word.
    explicit WordClusters(QByteArray table);
    /// The shipped clusters of a language; knows no word when there are none.
    static WordClusters shipped(const QString &language);

    /// The cluster of a form, of its capitalised form when it is all capitals, or of its lower case; `none` if unknown.
    int of(QStringView word) const;

private:
    int find(QByteArrayView utf8) const;

    QByteArray m_bytes;
    const uchar *m_slots = nullptr;
    quint32 m_capacity = 0;
};

} // namespace guillemet::detection
