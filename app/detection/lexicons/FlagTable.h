#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace guillemet::detection {

/// A flat hash from odd 64-bit keys (Fold.h) to 32 bits of flags, eight bytes a place: 32 bits of the key
/// stand in the place, at least 16 others are its position. A key that was never added is taken for another
/// with a probability of about one in 10⁹. Flags of one key add up.
class FlagTable
{
public:
    /// `capacity`: the most keys that will be added; a third of the places or more stays free.
    explicit FlagTable(int capacity);

    void add(quint64 key, quint32 flags);
    /// 0 when the key is not there.
    quint32 find(quint64 key) const
    {
        for (size_t i = (key >> 1) & m_mask;; i = (i + 1) & m_mask) {
            const Place &place = m_places[i];
            if (place.flags == 0 || place.tag == quint32(key >> 32))
                return place.flags;
        }
    }
    int size() const { return m_size; }

private:
    struct Place
    {
        quint32 tag = 0;
        quint32 flags = 0;
    };

    std::vector<Place> m_places;
    size_t m_mask = 0;
    int m_size = 0;
};

} // namespace guillemet::detection
