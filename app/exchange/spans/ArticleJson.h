#pragma once

#include "annotation/Article.h"
#include "exchange/common/Labels.h"
#include "exchange/json/JsonText.h"

#include <QtCore/QJsonObject>

namespace guillemet::exchange {

/// What JSON formats with a free place for metadata carry of an article besides its text: id, title and the
/// like, and its entities. Writes the fields into the object that is open.
void writeArticleFields(JsonText &json, const annotation::Article &article);
/// Reads them where they are; an article of another program may have none.
void readArticleFields(const QJsonObject &object, annotation::ArticleInfo &info, SpanGraph &graph,
                       const LabelTable &labels);

} // namespace guillemet::exchange
