#pragma once

#include "annotation/Types.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace guillemet::annotation {

/// Where an annotation comes from, and who decided it.
struct Provenance
{
    Origin origin = Origin::Engine;
    QString author;  ///< the engine with its version, or the person's name
    QDateTime time;  ///< UTC; invalid in what a detector returns (it knows no clock)

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace guillemet::annotation
