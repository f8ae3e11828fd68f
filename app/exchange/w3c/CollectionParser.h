#pragma once

#include "exchange/common/Labels.h"
#include "text/Result.h"

#include <QtCore/QJsonDocument>

namespace guillemet::exchange {

/// Reads the annotations of a collection, a page, a list or one annotation on a text. Errors name the
/// annotation, not the file.
Result<annotation::Article> readAnnotationCollection(const QJsonDocument &document, const ImportedText &text,
                                                     const LabelTable &labels, Losses &losses);

} // namespace guillemet::exchange
