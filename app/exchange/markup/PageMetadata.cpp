#include "exchange/markup/PageMetadata.h"

#include "exchange/markup/GumboTree.h"
#include "exchange/markup/HtmlPage.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

constexpr int longestByline = 200;

struct Found
{
    QHash<QString, QString> meta; ///< lower-case name or property → content, the first of each
    QList<QJsonObject> linked;    ///< objects of JSON-LD, graphs unfolded
    QString canonical;
    QString language;
    QString title;
    QHash<QString, QString> items; ///< microdata: property → value, the first of each
    QString byline;                ///< of a link or a card that says it is the author's
};

void unfold(const QJsonValue &value, QList<QJsonObject> &out, int depth = 0)
{
    if (depth > 8)
        return;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            unfold(one, out, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        out.append(object);
        unfold(object.value(u"@graph"), out, depth + 1);
    }
}

QString plainTextOf(const GumboNode *node)
{
    QString out;
    const GumboVector &all = node->v.element.children;
    for (unsigned i = 0; i < all.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(all.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA ||
            child->type == GUMBO_NODE_WHITESPACE)
            out += QString::fromUtf8(child->v.text.text);
    }
    return out;
}

QString allTextOf(const GumboNode *node, int depth = 0)
{
    QString out;
    forEachChild(node, [&](const GumboNode *child) {
        if (isText(child))
            out += QString::fromUtf8(child->v.text.text);
        else if (child->type == GUMBO_NODE_ELEMENT && depth < 20)
            out += u' ' + allTextOf(child, depth + 1);
    });
    return collapsed(out);
}

void collectItem(const GumboNode *node, Found &found)
{
    static const QSet<QString> wanted = {QStringLiteral("headline"), QStringLiteral("author"),
                                         QStringLiteral("datePublished"), QStringLiteral("publisher")};
    const QString property = attribute(node, "itemprop");
    if (wanted.contains(property) && !found.items.contains(property)) {
        QString value = collapsed(attribute(node, "content"));
        if (value.isEmpty())
            value = attribute(node, "datetime");
        found.items.insert(property, value.isEmpty() ? allTextOf(node) : value);
    }
    static const QRegularExpression card(QStringLiteral("(^|\\s)vcard(\\s|$)"));
    if (found.byline.isEmpty() &&
        (attribute(node, "rel") == u"author" || attribute(node, "class").contains(card)))
        found.byline = allTextOf(node).left(longestByline);
}

void collect(const GumboNode *node, Found &found, int depth)
{
    if (node->type != GUMBO_NODE_ELEMENT || depth > deepestNode)
        return;
    collectItem(node, found);
    switch (node->v.element.tag) {
    case GUMBO_TAG_HTML:
        found.language = attribute(node, "lang");
        break;
    case GUMBO_TAG_TITLE:
        if (found.title.isEmpty())
            found.title = collapsed(plainTextOf(node));
        break;
    case GUMBO_TAG_META: {
        QString name = attribute(node, "property");
        if (name.isEmpty())
            name = attribute(node, "name");
        if (name.isEmpty())
            name = attribute(node, "itemprop");
        const QString content = collapsed(attribute(node, "content"));
        if (!name.isEmpty() && !content.isEmpty() && !found.meta.contains(name.toLower()))
            found.meta.insert(name.toLower(), content);
        break;
    }
    case GUMBO_TAG_LINK:
        if (attribute(node, "rel").toLower() == u"canonical" && found.canonical.isEmpty())
            found.canonical = attribute(node, "href");
        break;
    case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type").toLower() == u"application/ld+json") {
            const QJsonDocument document = QJsonDocument::fromJson(plainTextOf(node).toUtf8());
            unfold(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                   found.linked);
        }
        break;
    default:
        break;
    }
    const GumboVector &all = node->v.element.children;
    for (unsigned i = 0; i < all.length; ++i)
        collect(static_cast<const GumboNode *>(all.data[i]), found, depth + 1);
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(u"@type");
    const auto named = [](const QString &name) {
        return name.endsWith(u"Article") || name == u"BlogPosting" || name == u"Report" ||
               name == u"LiveBlogPosting";
    };
    if (type.isString())
        return named(type.toString());
    for (const QJsonValue &one : type.toArray()) {
        if (named(one.toString()))
            return true;
    }
    return false;
}

/// A name, an object with a name, or a list of either.
QString names(const QJsonValue &value)
{
    if (value.isString())
        return collapsed(withoutMarkup(value.toString()));
    if (value.isObject())
        return names(value.toObject().value(u"name"));
    QStringList out;
    for (const QJsonValue &one : value.toArray()) {
        const QString name = names(one);
        if (!name.isEmpty())
            out.append(name);
    }
    return out.join(QStringLiteral(", "));
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void fillFromLinkedData(const QJsonObject &object, MarkupArticle &article)
{
    if (article.headline.isEmpty())
        article.setHeadline(withoutMarkup(object.value(u"headline").toString()));
    fill(article.info.author, names(object.value(u"author")));
    fill(article.info.outlet, names(object.value(u"publisher")));
    fill(article.info.date, isoDate(object.value(u"datePublished").toString()));
    fill(article.info.url, object.value(u"url").toString());
    const QJsonValue page = object.value(u"mainEntityOfPage");
    fill(article.info.url, page.isString() ? page.toString() : page.toObject().value(u"@id").toString());
    fill(article.info.language, object.value(u"inLanguage").toString().left(2).toLower());
}

} // namespace

QString isoDate(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("^\\s*(\\d{4}(-\\d{2}(-\\d{2}([T "
                       "]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?)?)?)\\s*$"));
    if (const QRegularExpressionMatch match = iso.match(text); match.hasMatch())
        return match.captured(1).replace(u' ', u'T');
    static const QRegularExpression basic(
        QStringLiteral("^\\s*(\\d{4})(\\d{2})(\\d{2})(T(\\d{2})(\\d{2})(\\d{2})(Z|[+-]\\d{4})?)?\\s*$"));
    if (const QRegularExpressionMatch match = basic.match(text); match.hasMatch()) {
        QString out = QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3));
        if (!match.captured(4).isEmpty()) {
            out += QStringLiteral("T%1:%2:%3%4")
                       .arg(match.captured(5), match.captured(6), match.captured(7), match.captured(8));
        }
        return out;
    }
    const QDateTime mail = QDateTime::fromString(text.trimmed(), Qt::RFC2822Date);
    return mail.isValid() ? mail.toUTC().toString(Qt::ISODate) : QString();
}

PageMetadata readPageMetadata(const GumboNode *root, MarkupArticle &article)
{
    Found found;
    collect(root, found, 0);
    const auto meta = [&](QStringView name) { return found.meta.value(name.toString()); };
    const auto item = [&](QStringView name) { return found.items.value(name.toString()); };
    PageMetadata page;
    page.title = found.title;
    for (const QJsonObject &object : found.linked) {
        if (isArticle(object)) {
            fillFromLinkedData(object, article);
            // By lines: in markup a line end is a blank.
            for (const QString &line : object.value(u"articleBody").toString().split(u'\n'))
                page.articleBody += withoutMarkup(line) + u'\n';
            page.description = collapsed(withoutMarkup(object.value(u"description").toString()));
            break;
        }
    }
    fill(page.description, meta(u"og:description"));
    fill(page.description, meta(u"description"));
    for (const QString &headline : {meta(u"og:title"), item(u"headline")}) {
        if (article.headline.isEmpty())
            article.setHeadline(headline);
    }
    annotation::ArticleInfo &info = article.info;
    // Open Graph's author is meant to be an address of a profile, and «author» is often a mailbox: only a
    // name is of use.
    for (const QString &author : {meta(u"author"), meta(u"article:author"), item(u"author"),
                                  meta(u"dc.creator"), meta(u"dcterms.creator"), found.byline}) {
        if (!author.contains(u"://") && !author.contains(u'@'))
            fill(info.author, author);
    }
    for (const QString &date :
         {meta(u"article:published_time"), meta(u"datepublished"), item(u"datePublished"), meta(u"date"),
          meta(u"dc.date"), meta(u"dc.date.issued"), meta(u"dcterms.date"), meta(u"dcterms.issued")})
        fill(info.date, isoDate(date));
    for (const QString &outlet : {meta(u"og:site_name"), item(u"publisher"), meta(u"application-name")})
        fill(info.outlet, outlet);
    fill(info.url, meta(u"og:url"));
    fill(info.url, found.canonical);
    fill(info.language, found.language.left(2).toLower());
    fill(info.language, meta(u"og:locale").left(2).toLower());
    return page;
}

} // namespace guillemet::exchange
