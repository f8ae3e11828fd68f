#include "detection/names/WordClusters.h"

#include "resources/models/Models.h"

#include <QtCore/QResource>
#include <QtCore/QString>
#include <QtCore/QtEndian>

namespace guillemet::detection {

namespace {

constexpr QByteArrayView magic = "GUILCLUS";
constexpr quint32 version = 1;
constexpr qsizetype headerSize = 20;
constexpr qsizetype slotSize = 4;
constexpr quint64 seed = 1;

/// MurmurHash64A by Austin Appleby (public domain): the keys of the French vectors are such hashes, so that the
/// words themselves need not be known.
quint64 murmur64(QByteArrayView bytes)
{
    constexpr quint64 m = 0xC6A4A7935BD1E995ull;
    constexpr int r = 47;
    quint64 h = seed ^ (quint64(bytes.size()) * m);
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 k = qFromLittleEndian<quint64>(bytes.data() + at) * m;
        k = (k ^ (k >> r)) * m;
        h = (h ^ k) * m;
    }
    if (at < bytes.size()) {
        quint64 tail = 0;
        for (qsizetype i = bytes.size() - 1; i >= at; --i)
            tail = (tail << 8) | uchar(bytes[i]);
        h = (h ^ tail) * m;
    }
    h = (h ^ (h >> r)) * m;
    return h ^ (h >> r);
}

} // namespace

WordClusters::WordClusters(QByteArray table) : m_bytes(std::move(table))
{
    if (!m_bytes.startsWith(magic) || m_bytes.size() < headerSize)
        return;
    const char *data = m_bytes.constData();
    const auto capacity = qFromLittleEndian<quint32>(data + 12);
    if (qFromLittleEndian<quint32>(data + 8) != version || capacity <= qFromLittleEndian<quint32>(data + 16)
        || m_bytes.size() != headerSize + qsizetype(capacity) * slotSize)
        return;
    m_slots = reinterpret_cast<const uchar *>(data + headerSize);
    m_capacity = capacity;
}

WordClusters WordClusters::shipped(const QString &language)
{
    resources::registerModels();
    const QString path = QStringLiteral(":/lexicons/clusters-%1.bin").arg(language);
    if (const QResource resource(path);
        resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression)
        return WordClusters(QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()));
    return {};
}

int WordClusters::find(QByteArrayView utf8) const
{
    const quint64 key = murmur64(utf8);
    auto slot = quint32(((key >> 32) * m_capacity) >> 32);
    for (;;) {
        const uchar *at = m_slots + qsizetype(slot) * slotSize;
        const auto cluster = qFromLittleEndian<quint16>(at + 2);
        if (cluster == 0)
            return none;
        if (qFromLittleEndian<quint16>(at) == quint16(key))
            return cluster - 1;
        slot = slot + 1 == m_capacity ? 0 : slot + 1;
    }
}

int WordClusters::of(QStringView word) const
{
    if (m_capacity == 0)
        return none;
    QString form = word.toString();
    form.replace(u'’', u'\'');
    if (const int exact = find(form.toUtf8()); exact != none)
        return exact;
    const QString lower = form.toLower();
    if (lower == form)
        return none;
    if (form.size() > 1 && form == form.toUpper()) {
        const QString capitalised = form.left(1) + lower.mid(1);
        if (const int found = find(capitalised.toUtf8()); found != none)
            return found;
    }
    return find(lower.toUtf8());
}

} // namespace guillemet::detection
