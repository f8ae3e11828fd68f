#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QString>

namespace guillemet::exchange {

/// Parses a page by gumbo and fills the article from its metadata and its text. False where gumbo gives up,
/// or where elements are nested so deeply that parsing them, which takes time by depth, would never end.
bool readPage(const QString &html, MarkupArticle &article);

/// Adds the paragraphs of a piece of HTML that is all text of the article, such as an agency's body.
bool addFragment(const QString &html, MarkupArticle &article);

} // namespace guillemet::exchange
