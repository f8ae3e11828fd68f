#pragma once

#include "exchange/Writer.h"

namespace guillemet::exchange {

/// NIF 2.0 in Turtle: a nif:Context an article, a nif:String a marked stretch (code points), and the
/// annotations on them, with what NIF has no term for under a namespace of our own.
/// (https://persistence.uni-leipzig.org/nlp2rdf/)
class NifFormat : public WriterFormat
{
public:
    QString name() const override;
    QString description() const override;
    bool writesFolder() const override { return false; }
    QString extension() const override;
    Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const override;
};

} // namespace guillemet::exchange
