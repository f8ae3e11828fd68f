#include "detection/lexicons/FlagTable.h"

#include <bit>

namespace guillemet::detection {

FlagTable::FlagTable(int capacity)
{
    const size_t places = std::bit_ceil(size_t(std::max(capacity, 1 << 15)) * 3 / 2);
    m_places.resize(places);
    m_mask = places - 1;
}

void FlagTable::add(quint64 key, quint32 flags)
{
    for (size_t i = (key >> 1) & m_mask;; i = (i + 1) & m_mask) {
        Place &place = m_places[i];
        if (place.flags == 0) {
            Q_ASSERT(size_t(m_size) < m_places.size() * 2 / 3);
            ++m_size;
            place = {quint32(key >> 32), flags};
            return;
        }
        if (place.tag == quint32(key >> 32)) {
            place.flags |= flags;
            return;
        }
    }
}

} // namespace guillemet::detection
