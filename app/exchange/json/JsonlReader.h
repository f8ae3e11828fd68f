#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Articles in interchange JSON, one a line.
class JsonlReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
