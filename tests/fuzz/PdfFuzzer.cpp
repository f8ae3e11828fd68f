#include "exchange/pdf/PdfArticle.h"
#include "exchange/pdf/PdfPages.h"
#include "tests/fuzz/CheckArticle.h"

#include <QtCore/QCoreApplication>

// What the program `guillemet-pdf` does with a file, without the process around it, and what becomes of its
// answer.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace guillemet;
    static int argumentCount = 1;
    static char programName[] = "fuzz";
    static char *arguments[] = {programName, nullptr};
    static const QCoreApplication application(argumentCount, arguments);

    exchange::Input input;
    input.name = QStringLiteral("fuzzed.pdf");
    input.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonObject answer = exchange::pdfPages(input.bytes);
    if (answer.isEmpty())
        return 0;
    const auto article = exchange::articleOfPdf(answer, input);
    if (article)
        fuzz::check(*article);
    else if (article.sentence().isEmpty())
        fuzz::wrong("an error that says nothing");
    return 0;
}
