#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// Prodigy's shape of JSON Lines, which spaCy's tools take too: `text`, `spans` with `start`, `end` (code
// points, no blanks at the edges) and `label`, `meta`; one article a line. Spans carry further keys of ours,
// which both pass over: the annotation's id (the fragments of a quotation share it), entity, status,
// confidence, note, and for cues and sources the quotation's id. (https://prodi.gy/docs/api-interfaces)

class SpacyReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override { return {}; }
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class SpacyFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
