#pragma once

#include "exchange/agency/AgencyCopy.h"

#include <QtXml/QDomElement>

namespace guillemet::exchange {

/// Fills the copy from a <nitf> element: head (docdata, pubdata) and body.
void readNitf(const QDomElement &nitf, AgencyCopy &copy);

/// Adds the paragraphs of NITF's or XHTML's block elements, without media and tables of contents.
void addBlocks(const QDomElement &element, MarkupArticle &article);

/// The first descendant of this local name, in document order; null if there is none.
QDomElement descendant(const QDomElement &element, const QString &localName);

/// The name of an element without its prefix.
QString localName(const QDomElement &element);

} // namespace guillemet::exchange
