#pragma once

#include "annotation/Article.h"
#include "exchange/Reader.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::project {

/// How a file is to be read, where the user says more than the file does.
struct SourceOptions
{
    QString format;   ///< a reader's name; empty: by content, then by extension
    QString encoding; ///< overrides detection
};

/// The whole file as input for a reader; «-» is standard input, named «stdin». Fails with a sentence on anything
/// that cannot be read: missing, a folder, too large.
Result<exchange::Input> loadSource(const QString &path, const SourceOptions &options);

/// The reader that the options name, or the one that knows the file; an Error where there is none.
Result<const exchange::Reader *> readerForSource(const exchange::Input &input, const SourceOptions &options);

/// What an article is called where its format says nothing: id, title, file name and the bytes' SHA-256.
void fillFromFile(annotation::ArticleInfo &info, const exchange::Input &input);

/// All articles of a file, or none of them: a file that breaks in its middle gives an Error.
Result<std::vector<annotation::Article>> readSource(const QString &path, const SourceOptions &options,
                                                    exchange::ReadReport &report);

} // namespace guillemet::project
