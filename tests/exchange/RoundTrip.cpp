#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace guillemet::annotation;
using guillemet::text::Span;

namespace guillemet::tests {

namespace {

QString place(const std::optional<Span> &span)
{
    return span ? QStringLiteral("%1-%2").arg(span->start).arg(span->end) : QStringLiteral("none");
}

} // namespace

QStringList described(const Article &article, const Compared &compared)
{
    QHash<QString, QString> names;
    if (compared.entityNames) {
        for (const Entity &entity : article.entities)
            names.insert(entity.id, entity.name + u'/' + toWord(entity.type));
    } else {
        // An entity is known by its first mention.
        for (const Mention &mention : article.mentions) {
            const QString first = QStringLiteral("@%1").arg(mention.span.start, 7, 10, QChar(u'0'));
            if (!mention.entity.isEmpty() &&
                (!names.contains(mention.entity) || first < names.value(mention.entity)))
                names.insert(mention.entity, first);
        }
    }
    QStringList lines;
    for (const Mention &mention : article.mentions) {
        if (!compared.mentions || (!compared.kinds && mention.kind != MentionKind::Name))
            continue;
        QString line = QStringLiteral("mention %1 %2 %3")
                           .arg(place(mention.span), toWord(mention.type), toWord(mention.kind));
        if (compared.entities)
            line += QStringLiteral(" of ") + names.value(mention.entity, QStringLiteral("nobody"));
        if (compared.statuses)
            line += u' ' + toWord(mention.status);
        if (compared.confidences)
            line += QStringLiteral(" %1").arg(mention.confidence);
        lines << line;
    }
    for (const Quotation &quotation : article.quotations) {
        if (!compared.quotations)
            continue;
        QString line = QStringLiteral("quotation %1").arg(toWord(quotation.kind));
        for (Span span : quotation.spans)
            line += u' ' + place(span);
        line += QStringLiteral(" cue %1 source %2").arg(place(quotation.cue), place(quotation.source));
        if (compared.speakers)
            line += QStringLiteral(" by ") + names.value(quotation.speaker, QStringLiteral("nobody"));
        if (compared.statuses)
            line += u' ' + toWord(quotation.status);
        if (compared.confidences)
            line += QStringLiteral(" %1").arg(quotation.confidence);
        lines << line;
    }
    lines.sort();
    return lines;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QString &folder, const QString &format, const std::vector<Article> &articles,
                const exchange::WriteOptions &options)
{
    const exchange::WriterFormat *writer = exchange::writerByName(format);
    if (!writer)
        qFatal("no writer %s", qPrintable(format));
    const QString path =
        folder + QStringLiteral("/out") + (writer->writesFolder() ? QString() : u'.' + writer->extension());
    auto open = writer->open(path, options);
    if (!open)
        qFatal("%s", qPrintable(open.sentence()));
    for (const Article &article : articles) {
        if (const Result<void> done = (*open)->write(article); !done)
            qFatal("%s", qPrintable(done.sentence()));
    }
    if (const Result<void> done = (*open)->finish(); !done)
        qFatal("%s", qPrintable(done.sentence()));
    return path;
}

RoundTrip roundTrip(const QString &format, const std::vector<Article> &articles,
                    const exchange::WriteOptions &options)
{
    RoundTrip out;
    const exchange::WriterFormat *writer = exchange::writerByName(format);
    const exchange::Reader *reader = exchange::readerByName(format);
    QTemporaryDir folder;
    if (!writer || !reader) {
        out.failure = QStringLiteral("no reader or writer %1").arg(format);
        return out;
    }
    const QString path = folder.path() + QStringLiteral("/out") +
                         (writer->writesFolder() ? QString() : u'.' + writer->extension());
    {
        auto open = writer->open(path, options);
        if (!open) {
            out.failure = open.sentence();
            return out;
        }
        for (const Article &article : articles) {
            if (const Result<void> done = (*open)->write(article); !done)
                out.failure = done.sentence();
        }
        if (const Result<void> done = (*open)->finish(); !done)
            out.failure = done.sentence();
        out.warnings = (*open)->warnings();
    }
    QStringList files{path};
    if (writer->writesFolder()) {
        files.clear();
        const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            files << path + u'/' + name;
    }
    exchange::ReadReport report;
    for (const QString &file : files) {
        exchange::Input input;
        input.path = file;
        input.name = QFileInfo(file).fileName();
        input.bytes = fileBytes(file);
        // As import does with a folder: a file that its content or extension gives to another reader is not
        // ours.
        if (writer->writesFolder() && (exchange::isCompanion(file) || exchange::readerFor(input) != reader))
            continue;
        const Result<void> done = reader->read(
            input,
            [&](Article article) -> Result<void> {
                out.articles.push_back(std::move(article));
                return {};
            },
            report);
        if (!done)
            out.failure = done.sentence();
    }
    out.warnings += report.warnings;
    return out;
}

RoundTrip readBytes(const QString &format, const QByteArray &bytes, const QString &name,
                    const QHash<QString, QString> &options)
{
    RoundTrip out;
    exchange::Input input;
    input.name = name;
    input.bytes = bytes;
    input.formatOptions = options;
    exchange::ReadReport report;
    const exchange::Reader *reader = exchange::readerByName(format);
    if (!reader) {
        out.failure = QStringLiteral("no reader %1").arg(format);
        return out;
    }
    const Result<void> done = reader->read(
        input,
        [&](Article article) -> Result<void> {
            out.articles.push_back(std::move(article));
            return {};
        },
        report);
    if (!done)
        out.failure = done.sentence();
    out.warnings = report.warnings;
    return out;
}

} // namespace guillemet::tests
