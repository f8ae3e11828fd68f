#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// CoNLL-U with CorefUD's entities in MISC (Entity=(e1-PER-1-…), TokenRange in code points, and quotations in
// attributes of our own: Quote=(q1-direct-e2-confirmed …q1), QuoteCue, QuoteSource, reopened for each
// fragment. Forms are in NFC as the validator asks; the comment «# guillemet = {…}» (ASCII JSON) keeps the
// stored text, title, and entities' names. (https://universaldependencies.org/format.html,
// https://ufal.mff.cuni.cz/corefud)

class ConlluReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class ConlluFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
