#pragma once

#include "annotation/Article.h"
#include "exchange/Holdings.h"

#include <QtCore/QStringList>

namespace guillemet::tests {

/// One holding of an article, as lines that do not depend on ids or on the order of the lists; as `held` has
/// it where one holding shows in another (the blanks at the edges of a quotation's span).
QStringList part(const annotation::Article &article, exchange::Holding holding,
                 const exchange::Holdings &held);

} // namespace guillemet::tests
