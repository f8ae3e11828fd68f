#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// TEI P5: one teiCorpus, a TEI an article. Names are persName, orgName, placeName, date, name or rs with
/// `ref` into the article's lists; quotations are said with `who`, their fragments joined by `next` and
/// `prev`; cues and sources are segs, bound by a linkGrp; what crosses other markup stands in standOff.
/// (https://tei-c.org/guidelines/p5/)
class TeiFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
