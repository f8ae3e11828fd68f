#pragma once

#include <QtCore/QString>

namespace guillemet::commands {

/// What stood after --data: a file, and how much each of its articles counts.
struct WeightedFile
{
    QString path;
    double weight = 1;
};

/// «FILE:0.3» is the file with that weight, unless a file of exactly this name exists. Without a colon, or where no
/// number above 0 follows the last one, the whole is the file's name.
WeightedFile weightedFile(const QString &value);

} // namespace guillemet::commands
