#include "exchange/pdf/PdfReader.h"

#include "exchange/common/Messages.h"
#include "exchange/pdf/PdfArticle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace guillemet::exchange {

namespace {

// A long report takes seconds; what takes longer is caught in a loop.
constexpr int longestRun = 60 * 1000;

} // namespace

QString PdfReader::name() const
{
    return QStringLiteral("pdf");
}

QString PdfReader::description() const
{
    return QCoreApplication::translate("Formats", "PDF files with a text layer");
}

QStringList PdfReader::extensions() const
{
    return {QStringLiteral("pdf")};
}

bool PdfReader::recognises(const Input &input) const
{
    return input.bytes.left(1024).contains("%PDF-");
}

Result<void> PdfReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    QProcess child;
    child.setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("guillemet-pdf")));
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start();
    if (!child.waitForStarted())
        return fileError(input.name,
                         QCoreApplication::translate(
                             "Exchange", "PDF files cannot be read: the program %1 could not be started")
                             .arg(child.program()));
    child.write(input.bytes);
    child.closeWriteChannel();
    if (!child.waitForFinished(longestRun)) {
        child.kill();
        child.waitForFinished();
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "reading this PDF took too long"));
    }
    const QJsonObject answer = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || answer.isEmpty())
        return fileError(
            input.name,
            QCoreApplication::translate("Exchange", "this PDF is damaged, or of a kind that cannot be read"));
    Result<annotation::Article> article = articleOfPdf(answer, input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
