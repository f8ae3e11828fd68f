#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Plain text: one article a file.
class TextReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    /// Never: every other format is text too.
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
