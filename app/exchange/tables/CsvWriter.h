#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// A folder of quotations.csv and mentions.csv. Option «delimiter»: «comma» (the default) or «semicolon».
class CsvFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    std::vector<FormatOption> options() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
