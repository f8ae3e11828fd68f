#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// WebAnno TSV 3 (up to 3.3), as WebAnno and INCEpTION export it: read only. Its layers are taken as those of
/// a CAS are; chains are counted as losses.
/// (https://webanno.github.io/webanno/releases/3.6.6/docs/user-guide.html#sect_webannotsv)
class WebannoTsvReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
