#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::exchange {

struct CsvTable
{
    std::vector<QStringList> rows; ///< the heading first; blank lines are left out
    std::vector<int> lines;        ///< where each row starts in the file, from 1
};

/// Takes apart a text with delimiters as RFC 4180 has it (line ends of any system). The Error names the line
/// of a quotation mark that is never closed, not the file.
Result<CsvTable> parseCsv(const QString &text, QChar delimiter);

/// The delimiter that the first line uses most outside quotation marks: comma, semicolon or tab.
QChar guessDelimiter(const QString &text);

} // namespace guillemet::exchange
