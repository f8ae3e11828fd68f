#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// doccano's JSON Lines for sequence labelling with relations: `text`, `entities` with `id`, `label`,
// `start_offset`, `end_offset` (UTF-16 units, as its page counts), `relations` with `from_id`, `to_id`,
// `type`; ids unique in the whole file; ASCII, since doccano guesses encodings. Further keys become metadata
// of the document there. (https://github.com/doccano/doccano, backend/data_import)

class DoccanoReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override { return {}; }
    /// «offsets»: utf16 (the default), codepoints, or graphemes (a choice of doccano's projects).
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class DoccanoFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
