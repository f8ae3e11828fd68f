#include "exchange/agency/AgencyXml.h"

#include "exchange/markup/XmlDocument.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

constexpr int deepest = 500;

} // namespace

QString rootElementOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    harden(xml);
    while (!xml.atEnd() && !xml.hasError()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name().toString();
    }
    return {};
}

Result<QDomDocument> parseXml(const QByteArray &bytes)
{
    QXmlStreamReader check(bytes);
    harden(check);
    for (int depth = 0; !check.atEnd();) {
        const QXmlStreamReader::TokenType token = check.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepest) {
            return Error{QCoreApplication::translate("Exchange", "line %1: this XML is nested too deeply")
                             .arg(check.lineNumber())};
        }
    }
    if (check.hasError())
        return Error{brokenXml(check)};
    QXmlStreamReader xml(bytes);
    harden(xml);
    QDomDocument document;
    if (!document.setContent(&xml, true))
        return Error{brokenXml(xml)};
    return document;
}

} // namespace guillemet::exchange
