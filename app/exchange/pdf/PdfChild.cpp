// guillemet-pdf: a PDF on standard input, its lines of text as JSON on standard output. A program of its own,
// so that a hostile file can harm nothing but it, and so that the rest of Guillemet does not load a PDF
// engine.

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>
#include <cmath>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

// Enough for any report; a file that wants more is made to hurt.
constexpr int mostPages = 5000;

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

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QRectF boxOf(QPdfDocument &document, int page, qsizetype start, qsizetype length)
{
    return document.getSelectionAtIndex(page, int(start), int(length)).boundingRectangle();
}

void appendLine(QJsonArray &out, const QString &text, const QRectF &box)
{
    if (!text.trimmed().isEmpty())
        out.append(QJsonArray(
            {text, rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height())}));
}

/// The PDF engine runs some visual lines together, with a blank in between. Such a line is cut wherever a
/// word stands clearly lower than the one before.
void appendVisualLines(QJsonArray &out, QPdfDocument &document, int page, const QString &text,
                       qsizetype start)
{
    QString line;
    QRectF lineBox;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u' ', at);
        end = end < 0 ? text.size() : end + 1;
        const QString word = text.mid(at, end - at);
        const QRectF box =
            word.trimmed().isEmpty() ? QRectF() : boxOf(document, page, start + at, word.trimmed().size());
        if (!line.isEmpty() && !box.isEmpty() && box.center().y() > lineBox.bottom()) {
            appendLine(out, line, lineBox);
            line.clear();
            lineBox = QRectF();
        }
        line += word;
        lineBox = lineBox.united(box);
        at = end;
    }
    appendLine(out, line, lineBox);
}

QJsonArray linesOf(QPdfDocument &document, int page)
{
    QJsonArray out;
    const QString text = document.getAllText(page).text();
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QString line = text.mid(start, end - start).remove(u'\r');
        if (document.getSelectionAtIndex(page, int(start), int(line.size())).bounds().size() > 1)
            appendVisualLines(out, document, page, line, start);
        else
            appendLine(out, line, boxOf(document, page, start, line.size()));
        start = end + 1;
    }
    return out;
}

} // namespace

int main(int argc, char *argv[])
{
    limitSelf();
    QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray bytes = input.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);

    QPdfDocument document;
    document.load(&buffer);
    QJsonObject answer;
    if (document.error() == QPdfDocument::Error::IncorrectPassword ||
        document.error() == QPdfDocument::Error::UnsupportedSecurityScheme) {
        answer.insert(QStringLiteral("locked"), true);
    } else if (document.status() != QPdfDocument::Status::Ready) {
        return 1;
    } else {
        QJsonArray pages;
        for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page) {
            pages.append(
                QJsonObject{{QStringLiteral("height"), rounded(document.pagePointSize(page).height())},
                            {QStringLiteral("lines"), linesOf(document, page)}});
        }
        answer.insert(QStringLiteral("pages"), pages);
        answer.insert(QStringLiteral("title"),
                      document.metaData(QPdfDocument::MetaDataField::Title).toString());
        answer.insert(QStringLiteral("author"),
                      document.metaData(QPdfDocument::MetaDataField::Author).toString());
        const QDateTime made = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime();
        if (made.isValid())
            answer.insert(QStringLiteral("date"), made.date().toString(Qt::ISODate));
    }
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size()) ? 0 : 1;
}
