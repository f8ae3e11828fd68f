#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// brat's standoff files: ID.ann with ID.txt beside it, either of them given.
class BratReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    bool isCompanion(const QString &path) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
