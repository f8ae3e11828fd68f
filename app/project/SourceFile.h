#pragma once

#include "annotation/Article.h"
#include "exchange/Reader.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace guillemet::project {

/// How a file is to be read, where the user says more than the file does.
struct SourceOptions
{
    QString format;   ///< a reader's name; empty: by content, then by extension
    QString encoding; ///< overrides detection
    QHash<QString, QString> formatOptions;
};

/// The whole file as input for a reader; «-» is standard input, named «stdin». Fails with a sentence on anything
/// that cannot be read: missing, a folder, too large.
Result<exchange::Input> loadSource(const QString &path, const SourceOptions &options);

/// The reader that the options name, or the one that knows the file; an Error where there is none.
Result<const exchange::Reader *> readerForSource(const exchange::Input &input, const SourceOptions &options);

/// Whether a file that was found in a folder is one of the reader's: by its extension or by content. A folder of one
/// format holds other files too («config.xml» beside «tasks.json»).
bool isFor(const exchange::Reader &reader, const exchange::Input &input);

/// Hands out the articles of a file only once the whole of it has turned out to be sound, so that nothing is taken
/// from a file that breaks in its middle; a file of many articles is read twice for that, in constant memory.
Result<void> readWhole(const exchange::Input &input, const exchange::Reader &reader,
                       const exchange::TakeArticle &take, exchange::ReadReport &report);

/// All of the above for one path.
Result<void> readSource(const QString &path, const SourceOptions &options, const exchange::TakeArticle &take,
                        exchange::ReadReport &report);

} // namespace guillemet::project
