#include "exchange/preview/Preview.h"

#include "exchange/markup/ZipArchive.h"
#include "exchange/tables/CsvParser.h"
#include "exchange/tables/XlsxTable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace guillemet::exchange {

namespace {

using Kind = PreviewPart::Kind;

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype longestLine = 400;

PreviewPart textPart(const QString &name, const QByteArray &bytes, int rows)
{
    PreviewPart part;
    part.name = name;
    QString text = QString::fromUtf8(bytes.left(60000));
    text.remove(QChar(0xFEFF));
    QStringList lines = text.split(u'\n').mid(0, rows);
    for (QString &line : lines)
        line = line.left(longestLine);
    part.text = lines.join(u'\n');
    return part;
}

PreviewPart csvPart(const QString &name, const QByteArray &bytes, int rows)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const Result<CsvTable> table = parseCsv(text, guessDelimiter(text));
    if (!table || table->rows.empty())
        return textPart(name, bytes, rows);
    PreviewPart part;
    part.name = name;
    part.kind = Kind::Table;
    part.columns = table->rows.front();
    part.allRows = int(table->rows.size()) - 1;
    for (int i = 1; i <= std::min(rows, part.allRows); ++i)
        part.rows.push_back(table->rows[size_t(i)]);
    return part;
}

Result<PreviewPart> sheetPart(const QString &name, const QByteArray &bytes, int rows)
{
    PreviewPart part;
    part.name = name;
    part.kind = Kind::Table;
    const Result<void> done = eachXlsxRow(bytes, [&](const QStringList &row, int number) -> Result<void> {
        if (number == 1 || part.columns.isEmpty()) {
            part.columns = row;
            return {};
        }
        ++part.allRows;
        if (int(part.rows.size()) < rows)
            part.rows.push_back(row);
        return {};
    });
    if (!done)
        return done.error();
    return part;
}

/// A packed file by the entries that can be read; a workbook by its first sheet.
Result<void> packedParts(const QString &name, const QByteArray &bytes, int rows, std::vector<PreviewPart> &out)
{
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if (archive->contains(QStringLiteral("xl/workbook.xml"))) {
        Result<PreviewPart> sheet = sheetPart(name, bytes, rows);
        if (!sheet)
            return sheet.error();
        out.push_back(sheet.take());
        return {};
    }
    for (const QString &entry : archive->names()) {
        Result<QByteArray> content = archive->read(entry);
        if (!content)
            return content.error();
        if (!content->isEmpty())
            out.push_back(textPart(entry, *content, rows));
    }
    return {};
}

Result<void> partsOf(const QString &path, const QString &name, int rows, std::vector<PreviewPart> &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("%1: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(mostBytes);
    const QString lower = name.toLower();
    if (bytes.startsWith("PK"))
        return packedParts(name, bytes, rows, out);
    if (lower.endsWith(QStringLiteral(".csv"))) {
        out.push_back(csvPart(name, bytes, rows));
    } else if (lower.endsWith(QStringLiteral(".html"))) {
        PreviewPart page;
        page.name = name;
        page.kind = Kind::Page;
        page.text = QString::fromUtf8(bytes);
        out.push_back(std::move(page));
    } else {
        out.push_back(textPart(name, bytes, rows));
    }
    return {};
}

} // namespace

Result<std::vector<PreviewPart>> previewOf(const WriterFormat &format, const WriteOptions &options,
                                           const annotation::Article &article, int rows)
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
    std::vector<PreviewPart> out;
    if (!format.writesFolder()) {
        const Result<void> read = partsOf(path, article.info.id + u'.' + format.extension(), rows, out);
        if (!read)
            return read.error();
        return out;
    }
    QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
    // What people look for first: quotations before mentions, the article's own files before configurations.
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &name) { return name.startsWith(QLatin1String("quotations")) ? 0 : 1; };
        return rank(a) < rank(b);
    });
    for (const QString &name : names) {
        if (const Result<void> read = partsOf(QDir(path).filePath(name), name, rows, out); !read)
            return read.error();
    }
    return out;
}

} // namespace guillemet::exchange
