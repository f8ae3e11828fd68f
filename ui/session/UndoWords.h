#pragma once

#include "project/Project.h"

#include <QtCore/QString>

namespace guillemet::ui::words {

/// What a step does, in the infinitive: «confirm the quotation», «confirm 9 names».
QString step(const project::UndoStep &step);

} // namespace guillemet::ui::words
