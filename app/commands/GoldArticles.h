#pragma once

#include "annotation/Article.h"
#include "commands/Terminal.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <functional>

namespace guillemet::commands {

/// Called for each article in turn; an Error ends the reading.
using TakeGold = std::function<Result<void>(const annotation::Article &)>;

/// The articles of an annotated file (interchange JSON, CoNLL, …) without what is rejected in them. Warnings go to the
/// terminal.
Result<void> goldOfFile(const QString &path, const TakeGold &take, Terminal &terminal);

/// Those articles of a project in which something is decided and nothing is left to decide, with the confirmed
/// annotations only.
Result<void> goldOfProject(const QString &path, const TakeGold &take);

} // namespace guillemet::commands
