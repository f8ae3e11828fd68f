#pragma once

#include <QtCore/QByteArray>

namespace guillemet::exchange {

/// annotation.conf for what the brat writer writes.
QByteArray bratConfiguration();

} // namespace guillemet::exchange
