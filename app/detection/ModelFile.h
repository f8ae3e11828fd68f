#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::detection {

/// What a model says about itself.
struct ModelInfo
{
    QString language;     ///< «fr» or «en»
    QString provenance;   ///< program, command and sets that it was trained on
    QStringList licences; ///< one line a set: its name, its source, its licence

    friend bool operator==(const ModelInfo &, const ModelInfo &) = default;
};

/// A trained model: named sections in one file, each of which one detector makes and reads («names»,
/// «speech», …). A model need not hold every section: the engine takes the missing ones from the shipped model.
///
/// The file, all little-endian: the magic «GUILMODL»; u32 version; u32 CRC-32 of everything after it; u64 size of the
/// whole file; u32 number of sections; for each 16 bytes of name (padded with zeros), u64 offset from the file's
/// start, u64 size; then the sections, each at a multiple of 16 bytes. The section «info» is a JSON object.
class ModelFile
{
public:
    static constexpr quint32 version = 1;

    ModelFile() = default;

    /// Reads a file or a resource. Fails with a sentence that names the file when it cannot be read, is no model, is
    /// of another version, is shortened or damaged. Of a resource, which is part of the program, the checksum is not
    /// computed: that would read every page of every shipped model at each start.
    static Result<ModelFile> load(const QString &path);
    /// `name` stands in the sentences. The bytes are shared, not copied.
    static Result<ModelFile> fromBytes(QByteArray bytes, const QString &name);

    bool has(QByteArrayView section) const { return !this->section(section).isEmpty(); }
    /// The section's bytes, aligned to 16 bytes in the file; empty when the model does not hold it. Valid while this
    /// object or a copy of it lives.
    QByteArrayView section(QByteArrayView name) const;
    QList<QByteArray> sections() const;
    const ModelInfo &info() const { return m_info; }
    const QString &name() const { return m_name; } ///< the path that it was read from

private:
    struct Section
    {
        QByteArray name;
        qsizetype offset = 0;
        qsizetype size = 0;
    };
    static Result<ModelFile> fromBytes(QByteArray bytes, const QString &name, bool check);
    Result<void> parse(bool check);

    QByteArray m_bytes;
    QString m_name;
    ModelInfo m_info;
    std::vector<Section> m_sections;
};

/// Puts a model together. Sections are written in the order in which they were added.
class ModelWriter
{
public:
    explicit ModelWriter(ModelInfo info) : m_info(std::move(info)) {}

    /// `name`: 1 to 16 ASCII characters, not «info».
    void add(const QByteArray &name, QByteArray bytes);
    QByteArray bytes() const;
    /// Writes whole or not at all.
    Result<void> save(const QString &path) const;

private:
    ModelInfo m_info;
    std::vector<std::pair<QByteArray, QByteArray>> m_sections;
};

} // namespace guillemet::detection
