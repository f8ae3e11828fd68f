#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Saved messages (RFC 5322, MIME), read by GMime: the plain text of the message, else the text of its HTML
/// part; attachments are left out. The subject is the headline, the sender the author.
class EmlReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
