#pragma once

#include "annotation/Article.h"

#include <QtCore/QDateTime>

namespace guillemet::store {

/// An article as it can be stored: ids made where they are missing or given twice, references to entities
/// that it does not hold left out, `now` as the time of annotations that have none, never removed.
annotation::Article tidied(annotation::Article article, const QDateTime &now);

} // namespace guillemet::store
