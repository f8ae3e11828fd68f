#pragma once

#include "exchange/tables/QuoteSheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QChar>

namespace guillemet::exchange {

/// One record as RFC 4180 has it (UTF-8, ended by CRLF): cells that hold the delimiter, a quotation mark or a
/// line end stand between quotation marks. A text cell that a spreadsheet would run as a formula gets an
/// apostrophe before it; numbers are left alone.
QByteArray csvRecord(const Row &cells, char delimiter);
QByteArray csvHeader(const std::vector<Column> &columns, char delimiter);

/// Whether a spreadsheet takes a cell that begins so for a formula.
bool runsAsFormula(QStringView cell);

} // namespace guillemet::exchange
