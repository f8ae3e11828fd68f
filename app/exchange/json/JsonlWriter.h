#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// Interchange JSON, one article a line.
class JsonlFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
