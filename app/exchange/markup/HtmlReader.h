#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Saved web pages: the article's own text without menus, with headline, author, date, outlet and address
/// from its metadata. Parsed by gumbo (HTML5); nothing that a page refers to is loaded.
class HtmlReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
