#include "exchange/Registry.h"
#include "tests/fuzz/CheckArticle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

// Feeds a reader and checks what it hands out. A reader that needs two files gets the input's first part, up
// to a zero byte, as the text.

namespace {

using namespace guillemet;
using fuzz::check;
using fuzz::wrong;

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
