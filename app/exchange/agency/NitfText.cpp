#include "exchange/agency/NitfText.h"

#include "exchange/markup/PageMetadata.h"

#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

constexpr int deepest = 200;

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks = {
        QStringLiteral("p"),      QStringLiteral("hl1"),  QStringLiteral("hl2"),
        QStringLiteral("li"),     QStringLiteral("h1"),   QStringLiteral("h2"),
        QStringLiteral("h3"),     QStringLiteral("h4"),   QStringLiteral("h5"),
        QStringLiteral("h6"),     QStringLiteral("div"),  QStringLiteral("block"),
        QStringLiteral("bq"),     QStringLiteral("br"),   QStringLiteral("blockquote"),
        QStringLiteral("tr"),     QStringLiteral("dt"),   QStringLiteral("dd"),
        QStringLiteral("pre"),    QStringLiteral("body"), QStringLiteral("section"),
        QStringLiteral("article")};
    return blocks.contains(name);
}

bool isSkipped(const QString &name)
{
    return name == u"media" || name == u"script" || name == u"style" || name == u"head" ||
           name == u"figure" || name == u"body.end";
}

void append(const QDomElement &element, QString &out, int depth)
{
    if (depth > deepest)
        return;
    for (QDomNode node = element.firstChild(); !node.isNull(); node = node.nextSibling()) {
        if (node.isText() || node.isCDATASection()) {
            out += node.nodeValue().replace(u'\n', u' ');
        } else if (node.isElement()) {
            const QDomElement child = node.toElement();
            const QString name = localName(child);
            if (isSkipped(name))
                continue;
            if (isBlock(name))
                out += u'\n';
            append(child, out, depth + 1);
            if (isBlock(name))
                out += u'\n';
        }
    }
}

QString attributeOf(const QDomElement &parent, const QString &name, const QString &attribute)
{
    return descendant(parent, name).attribute(attribute).trimmed();
}

} // namespace

QString localName(const QDomElement &element)
{
    return element.localName().isEmpty() ? element.tagName().section(u':', -1) : element.localName();
}

QDomElement descendant(const QDomElement &element, const QString &wanted)
{
    for (QDomElement child = element.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (localName(child) == wanted)
            return child;
        if (const QDomElement found = descendant(child, wanted); !found.isNull())
            return found;
    }
    return {};
}

void addBlocks(const QDomElement &element, MarkupArticle &article)
{
    QString text;
    append(element, text, 0);
    for (const QString &line : text.split(u'\n'))
        article.addParagraph(line);
}

void readNitf(const QDomElement &nitf, AgencyCopy &copy)
{
    annotation::ArticleInfo &info = copy.article.info;
    const QDomElement head = descendant(nitf, QStringLiteral("head"));
    const QDomElement body = descendant(nitf, QStringLiteral("body"));
    const QDomElement bodyHead = descendant(body, QStringLiteral("body.head"));

    if (copy.article.headline.isEmpty())
        copy.article.setHeadline(descendant(bodyHead, QStringLiteral("hl1")).text());
    if (copy.article.headline.isEmpty())
        copy.article.setHeadline(descendant(head, QStringLiteral("title")).text());
    if (const QDomElement second = descendant(bodyHead, QStringLiteral("hl2")); !second.isNull())
        copy.subheading = second.text();
    if (info.author.isEmpty())
        info.author = collapsed(descendant(bodyHead, QStringLiteral("byline")).text());
    if (copy.dateline.isEmpty())
        copy.dateline = descendant(bodyHead, QStringLiteral("dateline")).text();

    if (info.id.isEmpty())
        info.id = attributeOf(head, QStringLiteral("doc-id"), QStringLiteral("id-string"));
    if (info.date.isEmpty())
        info.date = isoDate(attributeOf(head, QStringLiteral("date.issue"), QStringLiteral("norm")));
    if (info.date.isEmpty())
        info.date = isoDate(attributeOf(head, QStringLiteral("pubdata"), QStringLiteral("date.publication")));
    if (info.outlet.isEmpty())
        info.outlet = attributeOf(head, QStringLiteral("pubdata"), QStringLiteral("name"));
    if (copy.urgency.isEmpty())
        copy.urgency = attributeOf(head, QStringLiteral("urgency"), QStringLiteral("ed-urg"));
    if (copy.status.isEmpty()) {
        const QString management =
            descendant(head, QStringLiteral("docdata")).attribute(QStringLiteral("management-status"));
        // NITF names embargoes here; every other word is of the desk's own use.
        if (management == u"embargoed" || management == u"canceled" || management == u"withheld")
            copy.status = management;
    }
    const QString release = attributeOf(head, QStringLiteral("date.release"), QStringLiteral("norm"));
    if (copy.embargoed.isEmpty() && copy.status == u"embargoed")
        copy.embargoed = isoDate(release);
    if (copy.edNote.isEmpty())
        copy.edNote = attributeOf(head, QStringLiteral("ed-msg"), QStringLiteral("info"));

    const QDomElement content = descendant(body, QStringLiteral("body.content"));
    addBlocks(content.isNull() ? body : content, copy.article);
}

} // namespace guillemet::exchange
