#pragma once

#include "exchange/Reader.h"
#include "exchange/Writer.h"

namespace guillemet::exchange {

// W3C Web Annotation Data Model: for each article ID.txt and ID.jsonld, an AnnotationCollection whose one
// page holds everything. Positions are code points; `exact` is never normalised; an interrupted quotation has
// several targets. What the model has no term for stands under keys of our own namespace.
// (https://www.w3.org/TR/annotation-model/)

class W3cReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    bool isCompanion(const QString &path) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

class W3cFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return true; }
    QString extension() const override { return {}; }
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
