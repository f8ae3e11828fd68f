#include "exchange/markup/XmlDocument.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

void harden(QXmlStreamReader &xml)
{
    xml.setEntityExpansionLimit(4096);
}

QString brokenXml(const QXmlStreamReader &xml)
{
    return QCoreApplication::translate("Exchange", "line %1: this XML is not well-formed (%2)")
        .arg(xml.lineNumber())
        .arg(xml.errorString());
}

QString innerText(QXmlStreamReader &xml)
{
    QString out;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            out += xml.text();
            break;
        default:
            break;
        }
    }
    return out;
}

} // namespace guillemet::exchange
