#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <QtCore/QXmlStreamReader>

namespace guillemet::exchange {

/// Prepares a stream reader for a file from anywhere: it reads no external entities (Qt's stream reader never
/// does), and entities declared inside may not expand beyond what any document needs.
void harden(QXmlStreamReader &xml);

/// Where and why the XML is broken, as a sentence without the file's name: «line 12: …».
QString brokenXml(const QXmlStreamReader &xml);

/// The text up to the end of the current element, with that of the elements inside.
QString innerText(QXmlStreamReader &xml);

} // namespace guillemet::exchange
