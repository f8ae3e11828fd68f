#include "exchange/agency/NewsmlReader.h"

#include "exchange/agency/AgencyXml.h"
#include "exchange/agency/NitfText.h"
#include "exchange/common/Messages.h"
#include "exchange/markup/HtmlPage.h"
#include "exchange/markup/PageMetadata.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace guillemet::exchange {

namespace {

QString textOf(const QDomElement &parent, const QString &name)
{
    return collapsed(descendant(parent, name).text());
}

QString codeOf(const QDomElement &parent, const QString &name)
{
    const QDomElement element = descendant(parent, name);
    return lastPart(element.attribute(QStringLiteral("qcode"), element.attribute(QStringLiteral("uri"))));
}

/// A provider or source by its name, else its literal, else its code.
QString nameOf(const QDomElement &parent, const QString &name)
{
    const QDomElement element = descendant(parent, name);
    if (const QString text = textOf(element, QStringLiteral("name")); !text.isEmpty())
        return text;
    if (const QString literal = element.attribute(QStringLiteral("literal")); !literal.isEmpty())
        return literal;
    return lastPart(element.attribute(QStringLiteral("qcode")));
}

void addContent(const QDomElement &contentSet, AgencyCopy &copy)
{
    const QDomElement inlineXml = descendant(contentSet, QStringLiteral("inlineXML"));
    const QDomElement root = inlineXml.firstChildElement();
    if (!root.isNull()) {
        if (localName(root) == u"nitf") {
            readNitf(root, copy);
        } else {
            const QDomElement body = descendant(root, QStringLiteral("body"));
            addBlocks(body.isNull() ? root : body, copy.article);
        }
        return;
    }
    const QDomElement data = descendant(contentSet, QStringLiteral("inlineData"));
    const QString type = data.attribute(QStringLiteral("contenttype"));
    if (type.contains(u"html")) {
        addFragment(data.text(), copy.article);
        return;
    }
    for (const QString &line : data.text().split(u'\n'))
        copy.article.addParagraph(line);
}

AgencyCopy readItem(const QDomElement &item)
{
    AgencyCopy copy;
    annotation::ArticleInfo &info = copy.article.info;
    const QDomElement itemMeta = descendant(item, QStringLiteral("itemMeta"));
    const QDomElement contentMeta = descendant(item, QStringLiteral("contentMeta"));
    info.id = item.attribute(QStringLiteral("guid"));
    copy.article.setHeadline(textOf(contentMeta, QStringLiteral("headline")));
    info.author = textOf(contentMeta, QStringLiteral("by"));
    info.outlet = nameOf(contentMeta, QStringLiteral("infoSource"));
    if (info.outlet.isEmpty())
        info.outlet = nameOf(itemMeta, QStringLiteral("provider"));
    info.language = descendant(contentMeta, QStringLiteral("language"))
                        .attribute(QStringLiteral("tag"))
                        .left(2)
                        .toLower();
    if (info.language.isEmpty())
        info.language = item.attribute(QStringLiteral("xml:lang")).left(2).toLower();
    info.date = isoDate(textOf(contentMeta, QStringLiteral("contentCreated")));
    if (info.date.isEmpty())
        info.date = isoDate(textOf(itemMeta, QStringLiteral("versionCreated")));
    copy.dateline = textOf(contentMeta, QStringLiteral("dateline"));
    copy.urgency = textOf(contentMeta, QStringLiteral("urgency"));
    copy.status = codeOf(itemMeta, QStringLiteral("pubStatus"));
    copy.embargoed = textOf(itemMeta, QStringLiteral("embargoed"));
    copy.edNote = textOf(itemMeta, QStringLiteral("edNote"));
    addContent(descendant(item, QStringLiteral("contentSet")), copy);
    return copy;
}

void findItems(const QDomElement &element, QList<QDomElement> &out)
{
    if (localName(element) == u"newsItem") {
        out.append(element);
        return;
    }
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        findItems(child, out);
}

} // namespace

QString NewsmlReader::name() const
{
    return QStringLiteral("newsml-g2");
}

QString NewsmlReader::description() const
{
    return QCoreApplication::translate("Formats", "Agency copy in IPTC NewsML-G2 (XML)");
}

QStringList NewsmlReader::extensions() const
{
    return {};
}

bool NewsmlReader::recognises(const Input &input) const
{
    const QString root = rootElementOf(input.bytes);
    return root == u"newsItem" || root == u"newsMessage";
}

Result<void> NewsmlReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<QDomDocument> document = parseXml(input.bytes);
    if (!document)
        return fileError(input.name, document.sentence());
    QList<QDomElement> items;
    findItems(document->documentElement(), items);
    int taken = 0;
    int without = 0;
    for (const QDomElement &item : items) {
        AgencyCopy copy = readItem(item);
        if (copy.article.paragraphs.isEmpty()) {
            ++without;
            continue;
        }
        if (const Result<void> done = takeCopy(std::move(copy), input, take, report); !done)
            return done;
        ++taken;
    }
    if (taken == 0)
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "this file holds no article with a text"));
    if (without > 0)
        warnOnce(report.warnings,
                 QCoreApplication::translate("Exchange", "%1: items without a text passed over: %n", nullptr,
                                             without)
                     .arg(input.name));
    return {};
}

} // namespace guillemet::exchange
