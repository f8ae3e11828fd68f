#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// Label Studio: tasks.json with config.xml, the labelling interface that its names come from. Offsets are
// code points. What Label Studio has no place for stands in the regions' `meta`, which it keeps, and in
// `data`. (https://labelstud.io/guide/task_format)

class LabelStudioReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override { return {}; }
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class LabelStudioFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    /// «as»: annotations (the default) or predictions.
    std::vector<FormatOption> options() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
