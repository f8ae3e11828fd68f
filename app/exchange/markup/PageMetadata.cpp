#include "exchange/markup/PageMetadata.h"

#include "exchange/markup/PageText.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

namespace {

constexpr int deepest = 400;

struct Found
{
    QHash<QString, QString> meta; ///< lower-case name or property → content, the first of each
    QList<QJsonObject> linked;    ///< objects of JSON-LD, graphs unfolded
    QString canonical;
    QString language;
    QString title;
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

void collect(const GumboNode *node, Found &found, int depth)
{
    if (node->type != GUMBO_NODE_ELEMENT || depth > deepest)
        return;
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
        return collapsed(value.toString());
    if (value.isObject())
        return collapsed(value.toObject().value(u"name").toString());
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
        article.setHeadline(object.value(u"headline").toString());
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

void readPageMetadata(const GumboNode *root, MarkupArticle &article)
{
    Found found;
    collect(root, found, 0);
    for (const QJsonObject &object : found.linked) {
        if (isArticle(object)) {
            fillFromLinkedData(object, article);
            break;
        }
    }
    const auto meta = [&](QStringView name) { return found.meta.value(name.toString()); };
    if (article.headline.isEmpty())
        article.setHeadline(meta(u"og:title"));
    annotation::ArticleInfo &info = article.info;
    fill(info.author, meta(u"author"));
    // Open Graph's author is meant to be an address of a profile; only a name is of use.
    if (const QString author = meta(u"article:author"); !author.contains(u"://"))
        fill(info.author, author);
    fill(info.date, isoDate(meta(u"article:published_time")));
    fill(info.date, isoDate(meta(u"datepublished")));
    fill(info.date, isoDate(meta(u"date")));
    fill(info.date, isoDate(meta(u"dc.date")));
    fill(info.outlet, meta(u"og:site_name"));
    fill(info.url, meta(u"og:url"));
    fill(info.url, found.canonical);
    fill(info.language, found.language.left(2).toLower());
    fill(info.language, meta(u"og:locale").left(2).toLower());
    // <title> often carries the outlet's name; it serves only where the page shows no heading either.
    if (article.headline.isEmpty() && !found.title.isEmpty())
        info.title = found.title;
}

} // namespace guillemet::exchange
