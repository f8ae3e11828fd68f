#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// PDF files with a text layer. They come from anywhere and are decoded by a large library: that happens in a
/// child process, the program `guillemet-pdf` beside this one, with limits of memory and time; a file that
/// crashes it is only refused.
class PdfReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
