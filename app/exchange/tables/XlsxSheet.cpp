#include "exchange/tables/XlsxSheet.h"

#include "exchange/common/Characters.h"

namespace guillemet::exchange {

namespace {

constexpr int mostRows = 1048576;
constexpr qsizetype longestCell = 32767; // UTF-16 units
constexpr int wideEnoughToWrap = 30;

/// Excel writes control characters as _xHHHH_; the library does that, but for what XML cannot hold at all.
QByteArray cellText(QString text, int &cut)
{
    if (text.size() > longestCell) {
        text.truncate(text.at(longestCell - 2).isHighSurrogate() ? longestCell - 2 : longestCell - 1);
        text += QChar(u'…');
        ++cut;
    }
    int replaced = 0;
    return replacedWhere(text, isForbiddenInXml, replaced).toUtf8();
}

} // namespace

XlsxSheet::XlsxSheet(lxw_workbook *workbook, const QString &name, const std::vector<Column> &columns,
                     lxw_format *heading, lxw_format *wrapped)
    : m_sheet(workbook_add_worksheet(workbook, name.left(31).toUtf8().constData())), m_wrapped(wrapped),
      m_columns(int(columns.size()))
{
    for (int i = 0; i < m_columns; ++i) {
        const Column &column = columns[size_t(i)];
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), column.width,
                             column.width >= wideEnoughToWrap ? m_wrapped : nullptr);
    }
    for (int i = 0; i < m_columns; ++i)
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), columns[size_t(i)].heading.toUtf8().constData(),
                               heading);
    worksheet_freeze_panes(m_sheet, 1, 0);
}

void XlsxSheet::add(const Row &row)
{
    if (m_row >= mostRows) {
        ++m_lostRows;
        return;
    }
    for (size_t i = 0; i < row.size(); ++i) {
        const QVariant &cell = row[i];
        const bool isText = cell.typeId() == QMetaType::QString;
        if (!isText)
            worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(i), cell.toDouble(), nullptr);
        else if (!cell.toString().isEmpty())
            worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(i),
                                   cellText(cell.toString(), m_cutCells).constData(), nullptr);
    }
    ++m_row;
}

void XlsxSheet::finish()
{
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max(1, m_row - 1)), lxw_col_t(m_columns - 1));
}

} // namespace guillemet::exchange
