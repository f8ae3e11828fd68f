#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// The quote sheet as an Excel workbook, with sheets of mentions, entities and speakers' totals. Text is
/// always written as text, so that nothing runs as a formula. Rows go to disk as they come.
class XlsxFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
