#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// UIMA CAS in its two serialisations: JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas), which
// carries its type system, and XMI with TypeSystem.xml beside it (OASIS UIMA 1.0). Both hold the same
// structures (CasModel.h).

class CasJsonReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override { return {}; }
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class CasXmiReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class CasJsonFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

class CasXmiFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
