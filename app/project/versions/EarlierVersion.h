#pragma once

#include "text/Result.h"

#include <QtCore/QString>

namespace guillemet::project {

class Project;

/// The id of the article that this one is a later version of: import gives a changed text the id of the earlier one
/// with «-2», «-3» … behind it; else the last article before it with the same address. Empty for none. Linear in the
/// project's articles where the article has an address.
Result<QString> earlierVersionOf(const Project &project, const QString &article);

} // namespace guillemet::project
