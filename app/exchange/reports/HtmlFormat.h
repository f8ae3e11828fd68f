#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// One self-contained page for reading and printing: who says what, and each article with its marked text.
/// Every name and every fragment of a quotation is one element, names within the quotations that hold them.
/// Loads nothing.
class HtmlFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
