#include "commands/Listing.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace guillemet::commands {

namespace {

constexpr qsizetype widestCell = 48;

QString cell(const QJsonValue &value)
{
    QString text;
    if (value.isDouble()) {
        const double number = value.toDouble();
        text = number == double(qint64(number)) ? QString::number(qint64(number)) : QString::number(number, 'f', 2);
    } else if (value.isBool()) {
        text = value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    } else {
        text = value.toString();
    }
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

QString shortened(const QString &text)
{
    if (text.size() <= widestCell)
        return text;
    qsizetype cut = widestCell - 1;
    if (text.at(cut - 1).isHighSurrogate())
        --cut;
    return text.left(cut) + u'…';
}

} // namespace

Listing::Listing(Terminal &terminal, Format format, QStringList columns)
    : m_terminal(terminal), m_format(format), m_columns(std::move(columns))
{
    if (m_format == Format::Tsv)
        m_terminal.bytes(m_columns.join(u'\t').toUtf8() + '\n');
}

void Listing::add(ListingRow row)
{
    switch (m_format) {
    case Format::Json:
        printJson(row);
        break;
    case Format::Tsv: {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(cell(value));
        m_terminal.bytes(cells.join(u'\t').toUtf8() + '\n');
        break;
    }
    case Format::Table:
        m_rows.push_back(std::move(row));
        break;
    }
    m_any = true;
}

void Listing::printJson(const ListingRow &row)
{
    // Written key by key: QJsonObject would sort the columns.
    QByteArray line = m_any ? ",\n{" : "[\n{";
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QByteArray pair = QJsonDocument(QJsonObject{{m_columns.at(i), row[size_t(i)]}}).toJson(QJsonDocument::Compact);
        line += (i > 0 ? "," : "") + pair.mid(1, pair.size() - 2);
    }
    m_terminal.bytes(line + '}');
}

void Listing::finish()
{
    if (m_format == Format::Json)
        m_terminal.bytes(m_any ? "\n]\n" : "[]\n");
    else if (m_format == Format::Table)
        printTable();
}

void Listing::printTable()
{
    std::vector<qsizetype> widths;
    for (const QString &column : m_columns)
        widths.push_back(column.size());
    std::vector<QStringList> lines{m_columns};
    for (const ListingRow &row : m_rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i) {
            cells.append(shortened(cell(row[i])));
            widths[i] = std::max(widths[i], cells.last().size());
        }
        lines.push_back(cells);
    }
    for (size_t n = 0; n < lines.size(); ++n) {
        QString line;
        for (qsizetype i = 0; i < lines[n].size(); ++i) {
            const QString &text = lines[n].at(i);
            const bool number = n > 0 && m_rows[n - 1][size_t(i)].isDouble();
            line += number ? text.rightJustified(widths[size_t(i)]) : text.leftJustified(widths[size_t(i)]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        m_terminal.bytes(line.toUtf8() + '\n');
    }
}

} // namespace guillemet::commands
