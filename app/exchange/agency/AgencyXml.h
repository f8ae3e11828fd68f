#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtXml/QDomDocument>

namespace guillemet::exchange {

/// The local name of an XML file's root element; empty where the bytes do not begin as XML.
QString rootElementOf(const QByteArray &bytes);

/// The whole document, namespaces resolved, without external entities. Refuses trees deeper than any copy
/// needs, since walking them is recursive. The Error names line and reason, not the file.
Result<QDomDocument> parseXml(const QByteArray &bytes);

} // namespace guillemet::exchange
