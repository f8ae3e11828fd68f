#include "exchange/markup/OfficeReaders.h"

#include "exchange/common/Messages.h"
#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/OfficeFile.h"
#include "exchange/markup/XmlDocument.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

const QString bodyEntry = QStringLiteral("word/document.xml");

bool isHeadlineStyle(QStringView style)
{
    return style == u"Title" || style == u"Titre" || style == u"Heading1" || style == u"Titre1";
}

/// Elements whose text is not the reader's: deleted text, codes of fields, the second version of what has
/// two.
bool isSkipped(QStringView name)
{
    return name == u"del" || name == u"moveFrom" || name == u"instrText" || name == u"delText" ||
           name == u"Fallback" || name == u"txbxContent" || name == u"pict" || name == u"sectPr" ||
           name == u"rPr";
}

Result<void> readBody(const QByteArray &bytes, MarkupArticle &article)
{
    QXmlStreamReader xml(bytes);
    harden(xml);
    QString paragraph;
    QString style;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (isSkipped(name)) {
                xml.skipCurrentElement();
            } else if (name == u"p") {
                paragraph.clear();
                style.clear();
            } else if (name == u"pStyle") {
                style = xml.attributes().value(QStringLiteral("w:val")).toString();
            } else if (name == u"t") {
                paragraph += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == u"tab" || name == u"br" || name == u"cr") {
                paragraph += u' ';
            } else if (name == u"noBreakHyphen") {
                paragraph += QChar(0x2011);
            } else if (name == u"softHyphen") {
                paragraph += QChar(0x00AD);
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"p") {
            if (isHeadlineStyle(style) && article.headline.isEmpty() && article.paragraphs.isEmpty())
                article.setHeadline(paragraph);
            else
                article.addParagraph(paragraph);
            paragraph.clear();
        }
    }
    if (xml.hasError())
        return Error{brokenXml(xml)};
    return {};
}

} // namespace

QString DocxReader::name() const
{
    return QStringLiteral("docx");
}

QString DocxReader::description() const
{
    return QCoreApplication::translate("Formats", "Word documents (DOCX)");
}

QStringList DocxReader::extensions() const
{
    return {QStringLiteral("docx")};
}

bool DocxReader::recognises(const Input &input) const
{
    return holdsEntry(input.bytes, bodyEntry);
}

Result<void> DocxReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    return readOfficeFile(input, {bodyEntry, QStringLiteral("docProps/core.xml"), &readBody}, take);
}

} // namespace guillemet::exchange
