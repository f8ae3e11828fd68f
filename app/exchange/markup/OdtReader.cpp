#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/OfficeFile.h"
#include "exchange/markup/OfficeReaders.h"
#include "exchange/markup/XmlDocument.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::exchange {

namespace {

const QString bodyEntry = QStringLiteral("content.xml");
constexpr int mostSpaces = 1000; // <text:s text:c="…"/> of a hostile file

bool isSkipped(QStringView name)
{
    return name == u"annotation" || name == u"tracked-changes" || name == u"note" || name == u"frame" ||
           name == u"forms" || name == u"sequence-decls";
}

/// The rest of a paragraph or heading, up to its end.
QString readParagraph(QXmlStreamReader &xml)
{
    QString out;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            out += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (isSkipped(xml.name())) {
                xml.skipCurrentElement();
                continue;
            }
            if (xml.name() == u"s") {
                const int count = xml.attributes().value(QStringLiteral("text:c")).toInt();
                out += QString(std::clamp(count, 1, mostSpaces), u' ');
            } else if (xml.name() == u"tab" || xml.name() == u"line-break") {
                out += u' ';
            }
            ++depth;
        }
    }
    return out;
}

Result<void> readBody(const QByteArray &bytes, MarkupArticle &article)
{
    QXmlStreamReader xml(bytes);
    harden(xml);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (isSkipped(xml.name())) {
            xml.skipCurrentElement();
        } else if (xml.name() == u"h" || xml.name() == u"p") {
            const QString style = xml.attributes().value(QStringLiteral("text:style-name")).toString();
            const bool headline = (xml.name() == u"h" &&
                                   xml.attributes().value(QStringLiteral("text:outline-level")) == u"1") ||
                                  style == u"Title" || style == u"Titre";
            const QString text = readParagraph(xml);
            if (headline && article.headline.isEmpty() && article.paragraphs.isEmpty())
                article.setHeadline(text);
            else
                article.addParagraph(text);
        }
    }
    if (xml.hasError())
        return Error{brokenXml(xml)};
    return {};
}

} // namespace

QString OdtReader::name() const
{
    return QStringLiteral("odt");
}

QString OdtReader::description() const
{
    return QCoreApplication::translate("Formats", "OpenDocument texts (ODT)");
}

QStringList OdtReader::extensions() const
{
    return {QStringLiteral("odt")};
}

bool OdtReader::recognises(const Input &input) const
{
    // The first entry names the kind, uncompressed, so that it can be read off the bytes.
    return input.bytes.left(128).contains("mimetypeapplication/vnd.oasis.opendocument.text");
}

Result<void> OdtReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    return readOfficeFile(input, {bodyEntry, QStringLiteral("meta.xml"), &readBody}, take);
}

} // namespace guillemet::exchange
