#pragma once

#include <QtCore/QByteArray>

namespace guillemet::exchange {

/// TypeSystem.xml: every type that the XMI files use.
QByteArray typeSystemXml();

} // namespace guillemet::exchange
