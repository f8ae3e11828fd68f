#pragma once

#include "annotation/Article.h"

#include <QtCore/QByteArray>

namespace guillemet::exchange {

/// The JSON-LD of one article whose text stands in the file `textFile` beside it.
QByteArray annotationCollection(const annotation::Article &article, const QString &textFile);

} // namespace guillemet::exchange
