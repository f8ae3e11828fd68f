#pragma once

#include "annotation/Article.h"
#include "exchange/FormatOption.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>
#include <vector>

namespace guillemet::exchange {

/// What is to be written, chosen by the caller.
struct WriteOptions
{
    bool onlyConfirmed = false; ///< else also suggested ones; rejected ones go into jsonl only (they teach)
    QHash<QString, QString> formatOptions = {}; ///< options of one format only («delimiter» → «semicolon»)
    bool names = true;      ///< mentions of every kind
    bool quotations = true; ///< with their cues, sources and speakers
};

/// Writes articles one after the other, in constant memory, into a place that did not exist before; the caller
/// (WholeExport) moves it to its final name, so that an export is written whole or not at all.
class Writer
{
public:
    virtual ~Writer() = default;

    virtual Result<void> write(const annotation::Article &article) = 0;
    /// Ends the file or folder; also valid with no article written.
    virtual Result<void> finish() = 0;
    /// What the format could not hold, as sentences, each said once.
    virtual QStringList warnings() const { return {}; }
};

/// One format that articles go out in.
class WriterFormat
{
public:
    virtual ~WriterFormat() = default;

    virtual QString name() const = 0;        ///< on the command line («brat»)
    virtual QString description() const = 0; ///< one translated line
    virtual bool writesFolder() const = 0;   ///< PATH is always a folder, or always one file
    virtual QString extension() const = 0;   ///< of the one file, without the dot; empty for folders
    virtual std::vector<FormatOption> options() const { return {}; } ///< what WriteOptions::formatOptions may hold
    /// `path` is the temporary file or folder to make. Names of files inside a folder are made from article ids.
    virtual Result<std::unique_ptr<Writer>> open(const QString &path, const WriteOptions &options) const = 0;
};

} // namespace guillemet::exchange
