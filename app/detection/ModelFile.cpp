#include "detection/ModelFile.h"

#include "detection/Crc32.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QResource>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>

namespace guillemet::detection {

namespace {

constexpr QByteArrayView magic = "GUILMODL";
constexpr qsizetype checkedFrom = 16; // what the checksum covers begins after magic, version and checksum
constexpr qsizetype headerSize = 28;
constexpr qsizetype nameSize = 16;
constexpr qsizetype entrySize = nameSize + 16;
constexpr qsizetype alignment = 16;
constexpr quint32 mostSections = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::detection::ModelFile", text);
}

template <typename T> T read(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template <typename T> void append(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
}

void pad(QByteArray &bytes)
{
    bytes.append((alignment - bytes.size() % alignment) % alignment, '\0');
}

QByteArray toJson(const ModelInfo &info)
{
    QJsonObject object;
    object[QStringLiteral("language")] = info.language;
    object[QStringLiteral("provenance")] = info.provenance;
    object[QStringLiteral("licences")] = QJsonArray::fromStringList(info.licences);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ModelInfo fromJson(QByteArrayView bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    ModelInfo info;
    info.language = object[QStringLiteral("language")].toString();
    info.provenance = object[QStringLiteral("provenance")].toString();
    for (const QJsonValue &line : object[QStringLiteral("licences")].toArray())
        info.licences.append(line.toString());
    return info;
}

} // namespace

Result<ModelFile> ModelFile::load(const QString &path)
{
    // A shipped model is stored uncompressed in the program: it is used where it lies.
    if (const QResource resource(path);
        resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression)
        return fromBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()), path,
                         false);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("The model %1 cannot be read: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{tr("The model %1 cannot be read: %2.").arg(path, file.errorString())};
    return fromBytes(bytes, path);
}

Result<ModelFile> ModelFile::fromBytes(QByteArray bytes, const QString &name)
{
    return fromBytes(std::move(bytes), name, true);
}

Result<ModelFile> ModelFile::fromBytes(QByteArray bytes, const QString &name, bool check)
{
    ModelFile out;
    out.m_bytes = std::move(bytes);
    out.m_name = name;
    if (auto parsed = out.parse(check); !parsed)
        return parsed.error();
    return out;
}

Result<void> ModelFile::parse(bool check)
{
    const auto damaged = [this] { return Error{tr("The model %1 is damaged: its contents do not fit its checksum.").arg(m_name)}; };
    if (!m_bytes.startsWith(magic))
        return Error{tr("%1 is not a model of Guillemet.").arg(m_name)};
    if (m_bytes.size() < headerSize)
        return Error{tr("The model %1 is shortened: it ends too early.").arg(m_name)};
    if (const auto found = read<quint32>(m_bytes, 8); found != version)
        return Error{tr("The model %1 has version %2; this program reads version %3.").arg(m_name).arg(found).arg(version)};
    const auto size = read<quint64>(m_bytes, 16);
    if (size > quint64(m_bytes.size()))
        return Error{tr("The model %1 is shortened: it ends too early.").arg(m_name)};
    if (size != quint64(m_bytes.size())
        || (check && crc32(QByteArrayView(m_bytes).sliced(checkedFrom)) != read<quint32>(m_bytes, 12)))
        return damaged();
    const auto count = read<quint32>(m_bytes, 24);
    if (count > mostSections || headerSize + qsizetype(count) * entrySize > m_bytes.size())
        return damaged();
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype at = headerSize + qsizetype(i) * entrySize;
        const auto offset = read<quint64>(m_bytes, at + nameSize);
        const auto length = read<quint64>(m_bytes, at + nameSize + 8);
        if (offset > size || length > size - offset)
            return damaged();
        QByteArray name = m_bytes.mid(at, nameSize);
        name.truncate(qstrnlen(name.constData(), nameSize));
        m_sections.push_back({name, qsizetype(offset), qsizetype(length)});
    }
    m_info = fromJson(section("info"));
    return {};
}

QByteArrayView ModelFile::section(QByteArrayView name) const
{
    for (const Section &section : m_sections) {
        if (name == section.name)
            return QByteArrayView(m_bytes).sliced(section.offset, section.size);
    }
    return {};
}

QList<QByteArray> ModelFile::sections() const
{
    QList<QByteArray> out;
    for (const Section &section : m_sections)
        out.append(section.name);
    return out;
}

void ModelWriter::add(const QByteArray &name, QByteArray bytes)
{
    Q_ASSERT(!name.isEmpty() && name.size() <= nameSize);
    m_sections.emplace_back(name, std::move(bytes));
}

QByteArray ModelWriter::bytes() const
{
    auto sections = m_sections;
    sections.insert(sections.begin(), {QByteArrayLiteral("info"), toJson(m_info)});

    QByteArray table;
    QByteArray body;
    const qsizetype tableEnd = headerSize + qsizetype(sections.size()) * entrySize;
    const qsizetype bodyStart = (tableEnd + alignment - 1) / alignment * alignment;
    for (const auto &[name, content] : sections) {
        pad(body);
        table.append(name.leftJustified(nameSize, '\0'));
        append(table, quint64(bodyStart + body.size()));
        append(table, quint64(content.size()));
        body.append(content);
    }
    QByteArray checked;
    append(checked, quint64(bodyStart + body.size()));
    append(checked, quint32(sections.size()));
    checked.append(table);
    checked.append(bodyStart - tableEnd, '\0');
    checked.append(body);

    QByteArray out(magic.data(), magic.size());
    append(out, ModelFile::version);
    append(out, crc32(checked));
    out.append(checked);
    return out;
}

Result<void> ModelWriter::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray content = bytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{tr("The model %1 cannot be written: %2.").arg(path, file.errorString())};
    return {};
}

} // namespace guillemet::detection
