#pragma once

#include "annotation/Article.h"
#include "exchange/tables/SpeakerTotals.h"

#include <QtCore/QByteArray>

namespace guillemet::exchange {

QByteArray htmlHead();
/// One article: heading, marked text, who says what in it. `number` makes the ids of its elements unique in
/// the page.
QByteArray htmlArticle(const annotation::Article &article, int number);
/// Totals of all articles, and the page's end.
QByteArray htmlFoot(const SpeakerTotals &totals);

} // namespace guillemet::exchange
