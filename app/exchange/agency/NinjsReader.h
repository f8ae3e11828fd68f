#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// IPTC ninjs, 1.x (body_text, body_html, headline) and 2.x and 3.x (lists of bodies and headlines), told
/// apart by their shape, since many files name no version: one item, a list of items, or one item a line.
class NinjsReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
