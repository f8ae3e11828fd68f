#pragma once

#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/PageMetadata.h"

#include <gumbo.h>

namespace guillemet::exchange {

/// Finds the article's own text in a parsed page: the element that holds the most running text with the
/// fewest links, without menus, asides, captions, forms and what is hidden. Its headings and paragraphs, in
/// order, go into `article`, after a standfirst that stands outside it; the first h1 of the page is its
/// headline unless it has one already.
///
/// The method is the usual one of reader views (scores of paragraphs handed up to their parents), with our
/// own weights; there is no list of sites.
void readPageText(const GumboNode *root, const PageMetadata &page, MarkupArticle &article);

class PageFurniture;
/// The text of a node with its children, as a browser would hand it over: line ends where blocks and <br>
/// are.
QString textOf(const GumboNode *node, const PageFurniture &furniture);

} // namespace guillemet::exchange
