#pragma once

#include "commands/Listing.h"
#include "store/Database.h"
#include "text/Result.h"

#include <QtCore/QStringList>
#include <functional>

namespace guillemet::commands {

/// One of the things that `guillemet list` lists.
struct ProjectListing
{
    QString name; ///< «articles»
    QStringList columns;
    std::function<Result<void>(store::Database &, Listing &)> list;
};

/// By its name; null if there is none.
const ProjectListing *projectListing(const QString &name);

} // namespace guillemet::commands
