#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// IPTC NewsML-G2: news items with text, alone or several in a news message. The text is inline XML (NITF or
/// XHTML) or inline data; items without text (pictures, packages) are counted and passed over.
class NewsmlReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
