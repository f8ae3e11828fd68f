// guillemet-pdf: a PDF on standard input, its lines of text as JSON on standard output. A program of its own,
// so that a hostile file can harm nothing but it, and so that the rest of Guillemet does not load a PDF
// engine.

#include "exchange/pdf/PdfPages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

void limitSelf()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    const rlimit memory = {2UL << 30, 2UL << 30};
    setrlimit(RLIMIT_AS, &memory);
#endif
#ifdef Q_OS_UNIX
    const rlimit processor = {60, 60};
    setrlimit(RLIMIT_CPU, &processor);
    const rlimit files = {0, 0};
    setrlimit(RLIMIT_FSIZE, &files);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    limitSelf();
    QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonObject answer = guillemet::exchange::pdfPages(input.readAll());
    if (answer.isEmpty())
        return 1;
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size()) ? 0 : 1;
}
