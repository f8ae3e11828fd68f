#include "exchange/tables/TableHeading.h"

#include "exchange/documents/TextDecoder.h"
#include "exchange/tables/CsvParser.h"
#include "exchange/tables/XlsxTable.h"

namespace guillemet::exchange {

namespace {

QStringList workbookHeading(const QByteArray &bytes)
{
    QStringList heading;
    // The walk is stopped by an Error of ours after the row that was wanted.
    const Result<void> stopped = eachXlsxRow(bytes, [&](const QStringList &row, int) -> Result<void> {
        heading = row;
        return Error{QStringLiteral("found")};
    });
    Q_UNUSED(stopped);
    return heading;
}

} // namespace

QStringList tableHeading(const Input &input)
{
    if (input.bytes.startsWith("PK"))
        return workbookHeading(input.bytes);
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return {};
    QString text = decoded->text;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const Result<CsvTable> table = parseCsv(text, guessDelimiter(text));
    return table && !table->rows.empty() ? table->rows.front() : QStringList();
}

} // namespace guillemet::exchange
