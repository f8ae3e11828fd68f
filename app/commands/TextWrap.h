#pragma once

#include <QtCore/QString>

namespace guillemet::commands {

/// `text` broken at blanks into lines of at most `width` characters (code points; a longer word stands alone), the
/// first after `first`, the others after `next`. No-break spaces do not break. Every line ends with a line end.
QString wrapped(const QString &text, int width, const QString &first, const QString &next);

} // namespace guillemet::commands
