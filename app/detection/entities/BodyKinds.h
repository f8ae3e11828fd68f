#pragma once

#include "detection/entities/Nominal.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// What articles call a body of a kind of Lexicons::Body without its name: «le syndicat» for a union, «le
/// parti» for a party, «le quotidien» for a medium. Typed by hand.
const std::vector<Nominal> &bodyKinds(const QString &kind);

} // namespace guillemet::detection
