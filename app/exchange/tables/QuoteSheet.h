#pragma once

#include "annotation/Article.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <vector>

namespace guillemet::exchange {

/// A column of a table: the stable name that scripts rely on, and what a person reads above it.
struct Column
{
    QString name;
    QString heading; ///< translated
    int width = 12;  ///< in characters, for spreadsheets
};

/// One row: a QString or a number a column, in the columns' order.
using Row = std::vector<QVariant>;

/// The quote sheet of a fact-checking desk, one row a quotation. Offsets are code points; the sentences
/// before and after are those next to the quotation's own in the article.
const std::vector<Column> &quotationColumns();
std::vector<Row> quotationRows(const annotation::Article &article);

const std::vector<Column> &mentionColumns();
std::vector<Row> mentionRows(const annotation::Article &article);

} // namespace guillemet::exchange
