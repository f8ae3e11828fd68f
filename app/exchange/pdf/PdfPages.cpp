#include "exchange/pdf/PdfPages.h"

#include <QtCore/QBuffer>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>
#include <cmath>
#include <vector>

namespace guillemet::exchange {

namespace {

// Enough for any report; a file that wants more is made to hurt.
constexpr int mostPages = 5000;
constexpr char16_t dividedWord = 0xFFFE;

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QRectF boxOf(QPdfDocument &document, int page, qsizetype start, qsizetype length)
{
    return document.getSelectionAtIndex(page, int(start), int(length)).boundingRectangle();
}

/// Collects lines, and puts the pieces of one visual line together: the engine cuts one before a word that is
/// divided at its end.
class Lines
{
public:
    void add(const QString &text, const QRectF &box)
    {
        if (text.trimmed().isEmpty())
            return;
        const bool goesOn = !m_lines.empty() && !box.isEmpty() &&
                            box.left() >= m_lines.back().box.right() - slack &&
                            box.left() <= m_lines.back().box.right() + 2 * box.height() &&
                            std::abs(box.bottom() - m_lines.back().box.bottom()) < box.height() / 2;
        if (!goesOn) {
            m_lines.push_back({text, box});
            return;
        }
        if (!m_lines.back().text.endsWith(u' '))
            m_lines.back().text += u' ';
        m_lines.back().text += text;
        m_lines.back().box = m_lines.back().box.united(box);
    }

    QJsonArray json() const
    {
        QJsonArray out;
        for (const Line &line : m_lines) {
            out.append(QJsonArray({line.text, rounded(line.box.x()), rounded(line.box.y()),
                                   rounded(line.box.width()), rounded(line.box.height())}));
        }
        return out;
    }

private:
    struct Line
    {
        QString text;
        QRectF box;
    };
    static constexpr double slack = 1.0;

    std::vector<Line> m_lines;
};

/// The PDF engine runs some visual lines together, with a blank in between. Such a line is cut wherever a
/// word stands clearly lower than the one before.
void appendVisualLines(Lines &out, QPdfDocument &document, int page, const QString &text, qsizetype start)
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
            out.add(line, lineBox);
            line.clear();
            lineBox = QRectF();
        }
        line += word;
        lineBox = lineBox.united(box);
        at = end;
    }
    out.add(line, lineBox);
}

/// Where the engine's line that begins at `start` ends: at a line end, or after U+FFFE, which it writes for
/// the hyphen of a divided word and goes on with the next line's text.
qsizetype endOfLine(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text.at(end) != u'\n') {
        if (text.at(end++).unicode() == dividedWord)
            break;
    }
    return end;
}

QJsonArray linesOf(QPdfDocument &document, int page)
{
    Lines out;
    const QString text = document.getAllText(page).text();
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfLine(text, start);
        QString line = text.mid(start, end - start).remove(u'\r');
        const qsizetype length = line.size();
        if (line.endsWith(QChar(dividedWord)))
            line.back() = QChar::SoftHyphen;
        if (document.getSelectionAtIndex(page, int(start), int(length)).bounds().size() > 1)
            appendVisualLines(out, document, page, line, start);
        else
            out.add(line, boxOf(document, page, start, length));
        start = end < text.size() && text.at(end) == u'\n' ? end + 1 : end;
    }
    return out.json();
}

} // namespace

QJsonObject pdfPages(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword ||
        document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return {{QStringLiteral("locked"), true}};
    if (document.status() != QPdfDocument::Status::Ready)
        return {};
    QJsonArray pages;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page) {
        pages.append(QJsonObject{{QStringLiteral("height"), rounded(document.pagePointSize(page).height())},
                                 {QStringLiteral("lines"), linesOf(document, page)}});
    }
    QJsonObject out{
        {QStringLiteral("pages"), pages},
        {QStringLiteral("title"), document.metaData(QPdfDocument::MetaDataField::Title).toString()},
        {QStringLiteral("author"), document.metaData(QPdfDocument::MetaDataField::Author).toString()}};
    const QDateTime made = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime();
    if (made.isValid())
        out.insert(QStringLiteral("date"), made.date().toString(Qt::ISODate));
    return out;
}

} // namespace guillemet::exchange
