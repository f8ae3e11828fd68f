#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <gumbo.h>

namespace guillemet::exchange {

/// What a page says about itself that helps to find its text.
struct PageMetadata
{
    QString title;       ///< of <title>
    QString description; ///< often the standfirst, word for word
    QString articleBody; ///< the text itself, where the linked data has it; paragraphs parted by line ends
};

/// Headline, author, date, outlet, address and language of a page, in this order of trust: JSON-LD of an
/// article, Open Graph, other <meta>, microdata, <link rel=canonical>, <html lang>. Only empty fields are
/// filled.
PageMetadata readPageMetadata(const GumboNode *root, MarkupArticle &article);

/// A date as it is kept: ISO 8601, as precise as the text gives it; empty where the text is no such date.
QString isoDate(const QString &text);

} // namespace guillemet::exchange
