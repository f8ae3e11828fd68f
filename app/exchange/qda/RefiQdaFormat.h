#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// REFI-QDA projects (.qdpx, https://www.qdasoftware.org): project.qde and a flat folder `sources` of plain
// texts named by GUID. Selections count code points, their ends are exclusive. Labels are codes, entities are
// cases with the selections that speak of them or are spoken by them, cues, sources and further fragments are
// linked to their quotation. A suggestion carries the code «suggested» too. Confidences are lost.

class RefiQdaReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class RefiQdaFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
