#pragma once

#include "commands/Terminal.h"

#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::commands {

/// A row of a listing: one value a column; null where there is nothing.
using ListingRow = std::vector<QJsonValue>;

/// Prints the rows of `guillemet list` as they come: JSON and TSV at once, a table when all are known. The keys of
/// the JSON are the columns' names, which scripts rely on.
class Listing
{
public:
    enum class Format : unsigned char { Table, Tsv, Json };

    Listing(Terminal &terminal, Format format, QStringList columns);

    void add(ListingRow row);
    /// Ends it; a table is printed here.
    void finish();

private:
    void printJson(const ListingRow &row);
    void printTable();

    Terminal &m_terminal;
    Format m_format;
    QStringList m_columns;
    std::vector<ListingRow> m_rows; // of a table
    bool m_any = false;
};

} // namespace guillemet::commands
