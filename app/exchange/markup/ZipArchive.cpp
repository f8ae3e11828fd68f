#include "exchange/markup/ZipArchive.h"

#include <QtCore/QCoreApplication>
#include <zip.h>

namespace guillemet::exchange {

namespace {

// Entries beyond this many are no document but an attack on whoever lists them.
constexpr qint64 mostEntries = 100000;
constexpr qint64 harmless = 1024 * 1024;
constexpr qint64 highestRatio = 1000;

QString brokenSentence()
{
    return QCoreApplication::translate("Exchange", "this ZIP file is damaged or cut short");
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    // libzip takes nothing at all for an archive without entries.
    if (bytes.isEmpty())
        return Error{brokenSentence()};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return Error{brokenSentence()};
    ZipArchive out(archive);
    if (zip_get_num_entries(archive, 0) > mostEntries)
        return Error{QCoreApplication::translate("Exchange", "this ZIP file holds too many entries")};
    return out;
}

QStringList ZipArchive::names() const
{
    QStringList out;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        out.append(QString::fromUtf8(zip_get_name(m_archive.get(), zip_uint64_t(i), 0)));
    return out;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return Error{QCoreApplication::translate("Exchange", "this ZIP file has no entry “%1”").arg(name)};
    const auto size = qint64(stat.size);
    const auto packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    if (size > largestEntry || (size > harmless && size / highestRatio > packed)) {
        return Error{QCoreApplication::translate(
                         "Exchange", "the entry “%1” of this ZIP file is too large to be a document")
                         .arg(name)};
    }
    zip_file_t *file = zip_fopen_index(m_archive.get(), stat.index, 0);
    if (!file)
        return Error{brokenSentence()};
    // What the directory says of the size may be a lie: never read more than that.
    QByteArray out(size, Qt::Uninitialized);
    const zip_int64_t got = size > 0 ? zip_fread(file, out.data(), zip_uint64_t(size)) : 0;
    zip_fclose(file);
    if (got != size)
        return Error{brokenSentence()};
    return out;
}

} // namespace guillemet::exchange
