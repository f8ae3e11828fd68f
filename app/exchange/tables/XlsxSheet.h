#pragma once

#include "exchange/tables/QuoteSheet.h"

#include <xlsxwriter.h>

namespace guillemet::exchange {

/// One sheet of a workbook that is written row by row: a frozen heading, filters, widths.
class XlsxSheet
{
public:
    /// `name` is shortened to what Excel allows.
    XlsxSheet(lxw_workbook *workbook, const QString &name, const std::vector<Column> &columns,
              lxw_format *heading, lxw_format *wrapped);

    void add(const Row &row);
    /// Sets the filters' range; call once, after the last row.
    void finish();

    int cutCells() const { return m_cutCells; } ///< longer than Excel's 32,767 characters
    int lostRows() const { return m_lostRows; } ///< beyond Excel's 1,048,576

private:
    lxw_worksheet *m_sheet;
    lxw_format *m_wrapped;
    int m_columns;
    int m_row = 1;
    int m_cutCells = 0;
    int m_lostRows = 0;
};

} // namespace guillemet::exchange
