#pragma once

#include "annotation/Article.h"
#include "exchange/Writer.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::exchange {

/// The beginning of one file of an export, as somebody would see it who opens it.
struct PreviewPart
{
    enum class Kind : unsigned char { Text, Table, Page };

    QString name; ///< of the file, of the entry in it, or of the sheet
    Kind kind = Kind::Text;
    QString text; ///< Text: its first lines; Page: the whole HTML
    QStringList columns;
    std::vector<QStringList> rows; ///< Table: the first ones
    int allRows = 0;               ///< Table: how many there are
};

/// Lets the format's own writer write the article into a folder that is gone afterwards, and returns the beginning
/// of each of its files: tables as tables, packed files by their entries. At most `rows` rows or lines of each.
Result<std::vector<PreviewPart>> previewOf(const WriterFormat &format, const WriteOptions &options,
                                           const annotation::Article &article, int rows);

} // namespace guillemet::exchange
