#include "exchange/common/ZipWriter.h"

#include "exchange/common/Messages.h"
#include "exchange/common/OutputFile.h"

#include <QtCore/QCoreApplication>
#include <zip.h>

namespace guillemet::exchange {

Result<void> ZipWriter::open(const QString &path)
{
    m_path = path;
    // Beside the ZIP file: the system's own folder for temporary files may be too small, or on another disk
    // that is not the user's.
    m_folder = std::make_unique<QTemporaryDir>(path + QStringLiteral("-parts-XXXXXX"));
    if (!m_folder->isValid())
        return fileError(path, QCoreApplication::translate("Exchange", "it cannot be written (%1)")
                                   .arg(m_folder->errorString()));
    return {};
}

QString ZipWriter::fileFor(const QString &entry)
{
    m_entries << entry;
    return m_folder->filePath(QString::number(m_entries.size()));
}

Result<void> ZipWriter::add(const QString &entry, const QByteArray &bytes)
{
    return writeFile(fileFor(entry), bytes);
}

Result<void> ZipWriter::finish()
{
    const auto failure = [this](const char *reason) {
        return fileError(m_path, QCoreApplication::translate("Exchange", "it cannot be written (%1)")
                                     .arg(QString::fromUtf8(reason)));
    };
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const Error out = failure(zip_error_strerror(&error));
        zip_error_fini(&error);
        return out;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QByteArray file = QFile::encodeName(m_folder->filePath(QString::number(i + 1)));
        zip_source_t *source = zip_source_file(archive, file.constData(), 0, -1);
        const zip_int64_t index =
            source ? zip_file_add(archive, m_entries.at(i).toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
                   : -1;
        if (index < 0) {
            const Error out = failure(zip_strerror(archive));
            if (source)
                zip_source_free(source);
            zip_discard(archive);
            return out;
        }
    }
    if (zip_close(archive) != 0) {
        const Error out = failure(zip_strerror(archive));
        zip_discard(archive);
        return out;
    }
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_folder.reset();
    return {};
}

} // namespace guillemet::exchange
