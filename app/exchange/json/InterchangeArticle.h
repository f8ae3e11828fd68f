#pragma once

#include "annotation/Article.h"
#include "exchange/common/Messages.h"
#include "text/Result.h"

#include <QtCore/QJsonObject>

namespace guillemet::exchange {

/// An article from its interchange JSON. An Error is a sentence about the article, without the file's name.
/// `unknownKeys` counts what was passed over.
Result<annotation::Article> fromInterchange(const QJsonObject &object, Losses &unknownKeys);

} // namespace guillemet::exchange
