#pragma once

#include "text/Result.h"

#include <QtCore/QString>

namespace guillemet::project {

/// Makes a project of the sample articles that the program carries («:/samples»), detected, at a path that does not
/// exist yet.
Result<void> makeSampleProject(const QString &path);

/// Where the sample project of this account stands; it may not exist yet.
QString sampleProjectPath();

} // namespace guillemet::project
