#include "project/SourceFile.h"

#include "exchange/Registry.h"
#include "store/OpenFiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <vector>

namespace guillemet::project {

namespace {

// Offsets are ints, and a text needs some of its file's size several times over while it is read.
constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr size_t mostKept = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::project", text);
}

Result<QByteArray> readAll(QFile &file, const QString &name)
{
    // Devices and pipes have no size, so that the limit is kept while reading, with room for all of it.
    const bool sized = !file.isSequential() && file.size() > 0 && file.size() <= largestFile;
    const QByteArray bytes = sized ? file.readAll() : file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return Error{tr("%1: the file is too large (more than 512 MB).").arg(name)};
    if (file.error() != QFileDevice::NoError)
        return Error{tr("%1: the file cannot be read: %2").arg(name, file.errorString())};
    return bytes;
}

} // namespace

Result<exchange::Input> loadSource(const QString &path, const SourceOptions &options)
{
    exchange::Input input;
    input.encoding = options.encoding;
    input.formatOptions = options.formatOptions;
    QFile file;
    bool opened = false;
    if (path == u"-") {
        input.name = QStringLiteral("stdin");
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{tr("%1: there is no such file.").arg(path)};
        if (info.isDir())
            return Error{tr("%1: this is a folder, not a file.").arg(path)};
        if (store::isOpenHere(path)) // reading it would cost the project its locks
            return Error{tr("%1: this is the open project, not an article.").arg(path)};
        input.path = path;
        input.name = info.fileName();
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    const QString shown = input.path.isEmpty() ? input.name : input.path;
    if (!opened)
        return Error{tr("%1: the file cannot be opened: %2").arg(shown, file.errorString())};
    Result<QByteArray> bytes = readAll(file, shown);
    if (!bytes)
        return bytes.error();
    input.bytes = bytes.take();
    return input;
}

Result<const exchange::Reader *> readerForSource(const exchange::Input &input, const SourceOptions &options)
{
    if (!options.format.isEmpty()) {
        if (const exchange::Reader *reader = exchange::readerByName(options.format))
            return reader;
        return Error{tr("Unknown format: %1").arg(options.format)};
    }
    if (const exchange::Reader *reader = exchange::readerFor(input))
        return reader;
    // Standard input has no name to tell by; whatever is no known format is taken for plain text, or refused as such.
    const exchange::Reader *text = exchange::readerByName(u"text");
    if (input.path.isEmpty() && text)
        return text;
    return Error{tr("%1: this is no text, nor another kind of file that can be read.").arg(input.name)};
}

bool isFor(const exchange::Reader &reader, const exchange::Input &input)
{
    return reader.extensions().contains(QFileInfo(input.name).suffix().toLower()) || reader.recognises(input);
}

Result<void> readWhole(const exchange::Input &input, const exchange::Reader &reader,
                       const exchange::TakeArticle &take, exchange::ReadReport &report)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256).toHex());
    const auto hand = [&](annotation::Article article) {
        article.info.fileSha256 = sha256;
        return take(std::move(article));
    };
    std::vector<annotation::Article> kept;
    bool tooMany = false;
    const Result<void> sound = reader.read(
        input,
        [&](annotation::Article article) -> Result<void> {
            tooMany = tooMany || kept.size() == mostKept;
            if (tooMany)
                kept.clear();
            else
                kept.push_back(std::move(article));
            return {};
        },
        report);
    if (!sound)
        return sound;
    if (tooMany) {
        exchange::ReadReport again;
        return reader.read(input, hand, again);
    }
    for (annotation::Article &article : kept) {
        if (const Result<void> taken = hand(std::move(article)); !taken)
            return taken;
    }
    return {};
}

Result<void> readSource(const QString &path, const SourceOptions &options, const exchange::TakeArticle &take,
                        exchange::ReadReport &report)
{
    const Result<exchange::Input> input = loadSource(path, options);
    if (!input)
        return input.error();
    const auto reader = readerForSource(*input, options);
    if (!reader)
        return reader.error();
    return readWhole(*input, **reader, take, report);
}

} // namespace guillemet::project
