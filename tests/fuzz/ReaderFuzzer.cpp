#include "exchange/Registry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <cstdio>
#include <cstdlib>

// Feeds a reader and checks what it hands out: spans within the text, ids that are given once, references
// that lead somewhere. A reader that needs two files gets the input's first part, up to a zero byte, as the
// text.

namespace {

using namespace guillemet;

[[noreturn]] void wrong(const char *what)
{
    std::fprintf(stderr, "the reader handed out an article with %s\n", what);
    std::abort();
}

void checkSpan(const annotation::Article &article, text::Span span)
{
    if (span.start < 0 || span.isEmpty() || span.end > article.text.size())
        wrong("a span outside its text");
}

void check(const annotation::Article &article)
{
    if (article.text.isEmpty() || article.text.string().contains(u'\r'))
        wrong("a text that cannot be stored");
    QSet<QString> entities;
    QSet<QString> mentions;
    QSet<QString> quotations;
    for (const annotation::Entity &entity : article.entities)
        entities.insert(entity.id);
    if (entities.size() != qsizetype(article.entities.size()))
        wrong("two entities of one id");
    for (const annotation::Mention &mention : article.mentions) {
        checkSpan(article, mention.span);
        mentions.insert(mention.id);
        if (!mention.entity.isEmpty() && !entities.contains(mention.entity))
            wrong("a mention of no entity");
    }
    for (const annotation::Quotation &quotation : article.quotations) {
        int last = 0;
        for (text::Span span : quotation.spans) {
            checkSpan(article, span);
            if (span.start < last)
                wrong("fragments out of order");
            last = span.end;
        }
        if (quotation.spans.empty())
            wrong("a quotation without words");
        if (quotation.cue)
            checkSpan(article, *quotation.cue);
        if (quotation.source)
            checkSpan(article, *quotation.source);
        if (!quotation.speaker.isEmpty() && !entities.contains(quotation.speaker))
            wrong("a speaker who is no entity");
        quotations.insert(quotation.id);
    }
    if (mentions.size() != qsizetype(article.mentions.size()) ||
        quotations.size() != qsizetype(article.quotations.size()))
        wrong("two annotations of one id");
}

/// The file that goes with the other, for the formats that have one.
QString companionExtension()
{
    const QString name = QStringLiteral(GUILLEMET_FUZZED_READER);
    return name == QLatin1String("brat")  ? QStringLiteral("ann")
           : name == QLatin1String("w3c") ? QStringLiteral("jsonld")
                                          : QString();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argumentCount = 1;
    static char programName[] = "fuzz";
    static char *arguments[] = {programName, nullptr};
    static const QCoreApplication application(argumentCount, arguments);
    static const exchange::Reader *reader = exchange::readerByName(QStringLiteral(GUILLEMET_FUZZED_READER));
    static const QTemporaryDir folder;
    if (!reader)
        wrong("no such reader");

    exchange::Input input;
    input.name = QStringLiteral("fuzzed");
    input.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const QString extension = companionExtension(); !extension.isEmpty()) {
        const qsizetype zero = input.bytes.indexOf('\0');
        QFile text(folder.filePath(QStringLiteral("fuzzed.txt")));
        if (!text.open(QIODevice::WriteOnly))
            return 0;
        text.write(input.bytes.left(std::max<qsizetype>(0, zero)));
        text.close();
        input.bytes.remove(0, zero + 1);
        input.name = QStringLiteral("fuzzed.") + extension;
        input.path = folder.filePath(input.name);
    }
    exchange::ReadReport report;
    reader->recognises(input);
    const Result<void> done = reader->read(
        input,
        [](const annotation::Article &article) -> Result<void> {
            check(article);
            return {};
        },
        report);
    if (!done && done.sentence().isEmpty())
        wrong("an error that says nothing");
    return 0;
}
