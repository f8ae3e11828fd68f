#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <functional>

namespace guillemet::exchange {

/// Walks the rows of a workbook's first sheet, cells as strings; `take` gets the row's number too. Errors
/// have no file's name.
Result<void> eachXlsxRow(const QByteArray &bytes,
                         const std::function<Result<void>(const QStringList &row, int number)> &take);

} // namespace guillemet::exchange
