#pragma once

#include "annotation/Quotation.h"

#include <QtCore/QString>

namespace guillemet::ui::words {

/// An engine's reason as a sentence of the reader's language; empty for a code that this version does not know.
QString reason(const annotation::Reason &reason);

} // namespace guillemet::ui::words
