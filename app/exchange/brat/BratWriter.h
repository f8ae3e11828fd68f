#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// A folder that brat's server opens: ID.txt, ID.ann and annotation.conf. Offsets in code points; spans
/// broken at line ends; characters that Python takes for line ends become U+FFFD.
/// (https://brat.nlplab.org/standoff.html)
class BratFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
