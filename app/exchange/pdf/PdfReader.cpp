#include "exchange/pdf/PdfReader.h"

#include "exchange/common/Messages.h"
#include "exchange/markup/PageMetadata.h"
#include "exchange/pdf/PdfLines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace guillemet::exchange {

namespace {

// A long report takes seconds; what takes longer is caught in a loop.
constexpr int longestRun = 60 * 1000;

Error refused(const QString &name, const QString &reason)
{
    return fileError(name, reason);
}

std::vector<PdfPage> pagesOf(const QJsonArray &array)
{
    std::vector<PdfPage> pages;
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        PdfPage page;
        page.height = object.value(u"height").toDouble();
        for (const QJsonValue &row : object.value(u"lines").toArray()) {
            const QJsonArray cells = row.toArray();
            page.lines.push_back(
                {cells.at(0).toString(), QRectF(cells.at(1).toDouble(), cells.at(2).toDouble(),
                                                cells.at(3).toDouble(), cells.at(4).toDouble())});
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

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
        return refused(input.name,
                       QCoreApplication::translate(
                           "Exchange", "PDF files cannot be read: the program %1 could not be started")
                           .arg(child.program()));
    child.write(input.bytes);
    child.closeWriteChannel();
    if (!child.waitForFinished(longestRun)) {
        child.kill();
        child.waitForFinished();
        return refused(input.name, QCoreApplication::translate("Exchange", "reading this PDF took too long"));
    }
    const QJsonObject answer = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || answer.isEmpty())
        return refused(input.name, QCoreApplication::translate(
                                       "Exchange", "this PDF is damaged, or of a kind that cannot be read"));
    if (answer.value(u"locked").toBool())
        return refused(input.name,
                       QCoreApplication::translate("Exchange", "this PDF is locked by a password"));

    MarkupArticle markup;
    markup.info.author = collapsed(answer.value(u"author").toString());
    markup.info.date = isoDate(answer.value(u"date").toString());
    joinLines(pagesOf(answer.value(u"pages").toArray()), markup);
    if (markup.isEmpty())
        return refused(input.name, QCoreApplication::translate(
                                       "Exchange", "this PDF has no text layer (it may be a scan)"));
    if (markup.headline.isEmpty())
        markup.info.title = collapsed(answer.value(u"title").toString());
    Result<annotation::Article> article = toArticle(std::move(markup), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
