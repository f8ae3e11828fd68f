#pragma once

#include "text/Span.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// Every place of `words` in `text`, in reading order and disjoint; case, accents, the kind of blank and of
/// apostrophe do not count. Spans are UTF-16 units of `text`. Linear in the text for usual words.
std::vector<text::Span> findFolded(const QString &text, const QString &words);

} // namespace guillemet::ui
