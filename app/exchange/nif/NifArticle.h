#pragma once

#include "annotation/Article.h"

#include <QtCore/QByteArray>

namespace guillemet::exchange {

/// The prefixes that every article's triples use.
QByteArray nifPrefixes();
/// `number` makes the article's IRIs unique in the file.
QByteArray nifArticle(const annotation::Article &article, int number);

} // namespace guillemet::exchange
