#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Articles in a table, one a row, the first row naming the columns: CSV (comma, semicolon or tab).
class CsvReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

/// The same in the first sheet of an Excel workbook.
class XlsxReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
