#include "exchange/tables/CsvRecord.h"

#include <QtCore/QLocale>

namespace guillemet::exchange {

namespace {

QByteArray cellText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const QString text = value.toString();
    if (value.typeId() == QMetaType::QString && runsAsFormula(text))
        return '\'' + text.toUtf8();
    return text.toUtf8();
}

} // namespace

bool runsAsFormula(QStringView cell)
{
    // Their full-width forms are taken for the same by some versions.
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.front());
}

QByteArray csvRecord(const Row &cells, char delimiter)
{
    QByteArray out;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += delimiter;
        QByteArray text = cellText(cells[i]);
        const bool quoted = text.contains(delimiter) || text.contains('"') || text.contains('\n') ||
                            text.contains('\r') || text.startsWith(' ') || text.endsWith(' ');
        if (quoted)
            text = '"' + text.replace('"', "\"\"") + '"';
        out += text;
    }
    return out + "\r\n";
}

QByteArray csvHeader(const std::vector<Column> &columns, char delimiter)
{
    Row names;
    for (const Column &column : columns)
        names.push_back(column.name);
    return csvRecord(names, delimiter);
}

} // namespace guillemet::exchange
