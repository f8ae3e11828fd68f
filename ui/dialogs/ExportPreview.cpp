#include "ui/dialogs/ExportPreview.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace guillemet::ui {

namespace {

QString headOf(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(40000);
    if (bytes.startsWith("PK") || bytes.contains('\0'))
        return {}; // a packed file says nothing to the eye
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(0xFEFF));
    QStringList rows = text.split(QLatin1Char('\n')).mid(0, lines);
    for (QString &row : rows)
        row = row.left(400);
    return rows.join(QLatin1Char('\n'));
}

} // namespace

Result<std::vector<PreviewFile>> previewOf(const exchange::WriterFormat &format, const exchange::WriteOptions &options,
                                           const annotation::Article &article, int lines)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preview"));
    auto writer = format.open(path, options);
    if (!writer)
        return writer.error();
    if (const Result<void> written = (*writer)->write(article); !written)
        return written.error();
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return finished.error();
    std::vector<PreviewFile> files;
    if (!format.writesFolder()) {
        files.push_back({article.info.id + QLatin1Char('.') + format.extension(), headOf(path, lines)});
        return files;
    }
    for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name))
        files.push_back({name, headOf(QDir(path).filePath(name), lines)});
    return files;
}

} // namespace guillemet::ui
