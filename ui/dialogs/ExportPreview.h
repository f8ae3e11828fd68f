#pragma once

#include "annotation/Article.h"
#include "exchange/Writer.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// The beginning of one file as an export would write it.
struct PreviewFile
{
    QString name;
    QString head;
};

/// Lets the format's own writer write one article beside everything else, and returns the first lines of each file.
Result<std::vector<PreviewFile>> previewOf(const exchange::WriterFormat &format, const exchange::WriteOptions &options,
                                           const annotation::Article &article, int lines);

} // namespace guillemet::ui
