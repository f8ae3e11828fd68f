#include "detection/names/NameModel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>
#include <algorithm>
#include <cmath>

namespace guillemet::detection {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "models are read where they lie");

namespace {

constexpr quint32 layout = 1;
constexpr qsizetype transitionsAt = 16;
constexpr qsizetype tablesAt = (transitionsAt + labelCount * labelCount * 4 + 15) / 16 * 16;
constexpr qsizetype slotBytes = 4 + weightCount;

quint32 fingerprint(quint64 feature)
{
    const auto low = quint32(feature);
    return low ? low : 1;
}

quint32 slotOf(quint64 feature, quint32 capacity)
{
    return quint32(((feature >> 32) * capacity) >> 32);
}

} // namespace

Result<NameModel> NameModel::read(const ModelFile &file)
{
    NameModel out;
    out.m_file = file;
    const QByteArrayView bytes = file.section(sectionName);
    const char *data = bytes.data();
    const bool known = bytes.size() >= tablesAt && qFromLittleEndian<quint32>(data) == layout
                       && qFromLittleEndian<quint32>(data + 4) == labelCount;
    out.m_capacity = known ? qFromLittleEndian<quint32>(data + 8) : 0;
    if (!known || out.m_capacity == 0 || bytes.size() != tablesAt + qsizetype(out.m_capacity) * slotBytes) {
        return Error{QCoreApplication::translate("ModelFile", "The model %1 holds no names that this program can read.")
                         .arg(file.name())};
    }
    out.m_scale = qFromLittleEndian<float>(data + 12);
    for (size_t a = 0; a < labelCount; ++a) {
        for (size_t b = 0; b < labelCount; ++b)
            out.m_transitions[a][b] = qFromLittleEndian<float>(data + transitionsAt + qsizetype(a * labelCount + b) * 4);
    }
    out.m_fingerprints = data + tablesAt;
    out.m_weights = reinterpret_cast<const qint8 *>(data + tablesAt + qsizetype(out.m_capacity) * 4);
    return out;
}

/// nullptr for a feature that the model does not know.
const qint8 *NameModel::rowOf(quint64 feature) const
{
    const quint32 wanted = fingerprint(feature);
    quint32 slot = slotOf(feature, m_capacity);
    // Read byte by byte as far as the language is concerned: a section may begin at any address.
    const auto at = [this](quint32 n) { return qFromLittleEndian<quint32>(m_fingerprints + size_t(n) * 4); };
    for (quint32 found = at(slot); found != wanted; found = at(slot)) {
        if (found == 0)
            return nullptr;
        slot = slot + 1 == m_capacity ? 0 : slot + 1;
    }
    return m_weights + size_t(slot) * weightCount;
}

void NameModel::add(std::span<const quint64> features, Sums &sums) const
{
    for (const quint64 feature : features)
        __builtin_prefetch(m_fingerprints + size_t(slotOf(feature, m_capacity)) * 4);
    std::array<const qint8 *, 250> rows;
    size_t count = 0;
    for (const quint64 feature : features) {
        rows[count] = rowOf(feature);
        if (rows[count])
            __builtin_prefetch(rows[count++]);
    }
    // 250 weights of at most 128 keep within 16 bits.
    std::array<qint16, weightCount> small{};
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = 0; k < weightCount; ++k)
            small[k] = qint16(small[k] + rows[i][k]);
    }
    for (size_t k = 0; k < weightCount; ++k)
        sums[k] += small[k];
}

LabelScores NameModel::scaled(const Sums &sums) const
{
    LabelScores out;
    out[outside] = 0;
    for (size_t k = 0; k < weightCount; ++k)
        out[k + 1] = float(sums[k]) * m_scale;
    return out;
}

QByteArray NameModelWriter::bytes() const
{
    float largest = 1e-6f;
    for (const auto &[feature, row] : m_rows) {
        for (const float weight : row)
            largest = std::max(largest, std::abs(weight));
    }
    const float scale = largest / 127.0f;
    std::vector<std::pair<quint64, std::array<qint8, weightCount>>> rows;
    for (const auto &[feature, row] : m_rows) {
        std::array<qint8, weightCount> small{};
        for (size_t k = 0; k < weightCount; ++k)
            small[k] = qint8(std::lround(row[k] / scale));
        if (small != std::array<qint8, weightCount>{})
            rows.emplace_back(feature, small);
    }
    std::sort(rows.begin(), rows.end());

    // At least one slot stays empty, so that looking for an unknown feature ends.
    const auto capacity = quint32(rows.size() * 6 / 5 + 1);
    QByteArray out(tablesAt + qsizetype(capacity) * slotBytes, '\0');
    char *data = out.data();
    qToLittleEndian(layout, data);
    qToLittleEndian(quint32(labelCount), data + 4);
    qToLittleEndian(capacity, data + 8);
    qToLittleEndian(scale, data + 12);
    for (size_t a = 0; a < labelCount; ++a) {
        for (size_t b = 0; b < labelCount; ++b)
            qToLittleEndian(m_transitions[a][b], data + transitionsAt + qsizetype(a * labelCount + b) * 4);
    }
    auto *fingerprints = reinterpret_cast<quint32 *>(data + tablesAt);
    auto *weights = reinterpret_cast<qint8 *>(data + tablesAt + qsizetype(capacity) * 4);
    for (const auto &[feature, row] : rows) {
        quint32 slot = slotOf(feature, capacity);
        while (fingerprints[slot] != 0)
            slot = slot + 1 == capacity ? 0 : slot + 1;
        fingerprints[slot] = fingerprint(feature);
        std::copy(row.begin(), row.end(), weights + size_t(slot) * weightCount);
    }
    return out;
}

} // namespace guillemet::detection
