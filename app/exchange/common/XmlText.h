#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace guillemet::exchange {

/// Text between tags, or within an attribute's quotation marks: there line ends and tabs are written as
/// character references, since a reader makes blanks of bare ones. The caller has replaced what XML cannot
/// hold.
QByteArray xmlText(QStringView text);
QByteArray xmlAttribute(QStringView text);

} // namespace guillemet::exchange
