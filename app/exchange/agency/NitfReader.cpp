#include "exchange/agency/NitfReader.h"

#include "exchange/agency/AgencyXml.h"
#include "exchange/agency/NitfText.h"
#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString NitfReader::name() const
{
    return QStringLiteral("nitf");
}

QString NitfReader::description() const
{
    return QCoreApplication::translate("Formats", "Agency copy in IPTC NITF (XML)");
}

QStringList NitfReader::extensions() const
{
    return {QStringLiteral("nitf")};
}

bool NitfReader::recognises(const Input &input) const
{
    return rootElementOf(input.bytes) == u"nitf";
}

Result<void> NitfReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<QDomDocument> document = parseXml(input.bytes);
    if (!document)
        return fileError(input.name, document.sentence());
    const QDomElement root = document->documentElement();
    if (localName(root) != u"nitf")
        return fileError(input.name, QCoreApplication::translate("Exchange", "this XML is not NITF"));
    AgencyCopy copy;
    readNitf(root, copy);
    return takeCopy(std::move(copy), input, take, report);
}

} // namespace guillemet::exchange
