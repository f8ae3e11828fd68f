#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Markdown (CommonMark with tables, read by md4c), with a front matter of simple `key: value` lines (title,
/// author, date, outlet or source, url, lang). The first heading is the headline unless the front matter has
/// a title.
class MarkdownReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
