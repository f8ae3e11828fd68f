#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// Names in the four columns of CoNLL-2003, tagged in BIO (IOB2). Quotations, other mentions and entities are
/// lost, which warnings() says.
class Conll2003Format : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
