#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace guillemet::detection {

/// Gives each 64-bit hash a number, in the order of first occurrence: an open-addressing map whose order depends on
/// nothing but its input (QHash's seed changes with every process).
class HashNumbers
{
public:
    explicit HashNumbers(size_t expected = 64) { resize(expected); }

    int count() const { return m_count; }

    /// The number of `hash`, which is new when it equals the count before the call.
    int numberOf(quint64 hash)
    {
        size_t slot = find(hash);
        if (m_slots[slot].number >= 0)
            return m_slots[slot].number;
        if (size_t(m_count + 1) * 4 > m_slots.size() * 3) {
            resize(size_t(m_count) * 2);
            slot = find(hash);
        }
        m_slots[slot] = {hash, m_count};
        return m_count++;
    }

    /// The number of `hash`, or -1.
    int lookup(quint64 hash) const { return m_slots[find(hash)].number; }

private:
    struct Slot
    {
        quint64 hash = 0;
        int number = -1;
    };

    size_t find(quint64 hash) const
    {
        size_t slot = size_t(hash ^ (hash >> 32)) & m_mask;
        while (m_slots[slot].number >= 0 && m_slots[slot].hash != hash)
            slot = (slot + 1) & m_mask;
        return slot;
    }

    void resize(size_t expected)
    {
        size_t size = 64;
        while (size < expected * 2)
            size *= 2;
        std::vector<Slot> old(size);
        old.swap(m_slots);
        m_mask = size - 1;
        for (const Slot &slot : old) {
            if (slot.number >= 0)
                m_slots[find(slot.hash)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_mask = 0;
    int m_count = 0;
};

} // namespace guillemet::detection
