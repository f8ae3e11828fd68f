#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <gumbo.h>

namespace guillemet::exchange {

/// Headline, author, date, outlet, address and language of a page, in this order of trust: JSON-LD of an
/// article, Open Graph, other <meta>, <link rel=canonical>, <html lang>, <title>. Only empty fields are
/// filled.
void readPageMetadata(const GumboNode *root, MarkupArticle &article);

/// A date as it is kept: ISO 8601, as precise as the text gives it; empty where the text is no such date.
QString isoDate(const QString &text);

} // namespace guillemet::exchange
