#pragma once

#include "exchange/Reader.h"

#include <QtCore/QStringList>

namespace guillemet::exchange {

/// The first row of a CSV file or of a workbook's first sheet, so that its columns can be chosen; empty where the
/// file cannot be read as a table.
QStringList tableHeading(const Input &input);

} // namespace guillemet::exchange
