#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QString>

namespace guillemet::exchange {

/// Parses a page by gumbo and fills the article from its metadata and its text. False where gumbo gives up,
/// or where elements are nested so deeply that parsing them, which takes time by depth, would never end.
bool readPage(const QString &html, MarkupArticle &article);

/// A value that a page should give as plain text, without the entities and elements that many leave in it
/// («l&rsquo;été»).
QString withoutMarkup(const QString &text);

/// Adds the paragraphs of a piece of HTML that is all text of the article, such as an agency's body.
bool addFragment(const QString &html, MarkupArticle &article);

} // namespace guillemet::exchange
