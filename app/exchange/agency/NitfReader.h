#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// IPTC NITF (3.x), one article a file.
class NitfReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
