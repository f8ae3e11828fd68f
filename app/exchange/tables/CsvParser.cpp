#include "exchange/tables/CsvParser.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QChar guessDelimiter(const QString &text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        if (quoted)
            continue;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

Result<CsvTable> parseCsv(const QString &text, QChar delimiter)
{
    CsvTable out;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool anything = false; // in this row
    int line = 1;
    int rowLine = 1;
    int quoteLine = 1;
    const auto endRow = [&] {
        if (anything) {
            row << cell;
            out.rows.push_back(row);
            out.lines.push_back(rowLine);
        }
        row.clear();
        cell.clear();
        anything = false;
        rowLine = line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool lineEnd = c == u'\n' || (c == u'\r' && next != u'\n');
        line += lineEnd;
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (next == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = anything = true;
            quoteLine = line;
        } else if (c == delimiter) {
            row << cell;
            cell.clear();
            anything = true;
        } else if (lineEnd) {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            anything = true;
        }
    }
    if (quoted)
        return Error{QCoreApplication::translate("Tables", "line %1: a quotation mark is never closed")
                         .arg(quoteLine)};
    endRow();
    return out;
}

} // namespace guillemet::exchange
