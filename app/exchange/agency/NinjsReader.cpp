#include "exchange/agency/NinjsReader.h"

#include "exchange/agency/AgencyCopy.h"
#include "exchange/common/Messages.h"
#include "exchange/markup/HtmlPage.h"
#include "exchange/markup/PageMetadata.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace guillemet::exchange {

namespace {

bool isItem(const QJsonObject &object)
{
    static const char *const signs[] = {"body_text", "body_html", "body_xhtml",
                                        "bodies",    "headlines", "headline"};
    if (object.contains(u"text") || !(object.contains(u"uri") || object.contains(u"pubstatus")))
        return false;
    for (const char *sign : signs) {
        if (object.contains(QLatin1String(sign)))
            return true;
    }
    return false;
}

/// ninjs 3 writes «versionCreated» where the earlier ones have «versioncreated»: keys are compared in lower
/// case.
QJsonObject lowerCaseKeys(const QJsonObject &object)
{
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonValue value = it.value();
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &one : value.toArray())
                list.append(one.isObject() ? QJsonValue(lowerCaseKeys(one.toObject())) : one);
            value = list;
        }
        out.insert(it.key().toLower(), value);
    }
    return out;
}

/// The value with the role «main», else the first one.
QString mainValue(const QJsonArray &values)
{
    QString first;
    for (const QJsonValue &one : values) {
        const QJsonObject object = one.toObject();
        const QString value = object.value(u"value").toString();
        if (object.value(u"role").toString().endsWith(u"main"))
            return value;
        if (first.isEmpty())
            first = value;
    }
    return first;
}

bool isPlain(const QString &contentType)
{
    return contentType.isEmpty() || contentType.startsWith(u"text/plain");
}

void addPlain(const QString &text, MarkupArticle &article)
{
    for (const QString &line : text.split(u'\n'))
        article.addParagraph(line);
}

/// Marked-up bodies first: they know their paragraphs; a plain one may be wrapped anywhere.
void addBody(const QJsonObject &item, MarkupArticle &article)
{
    for (const char *key : {"body_html", "body_xhtml"}) {
        if (const QString html = item.value(QLatin1String(key)).toString(); !html.isEmpty()) {
            addFragment(html, article);
            return;
        }
    }
    const QJsonArray bodies = item.value(u"bodies").toArray();
    for (const bool plain : {false, true}) {
        QJsonArray ofKind;
        for (const QJsonValue &one : bodies) {
            if (isPlain(one.toObject().value(u"contenttype").toString()) == plain)
                ofKind.append(one);
        }
        const QString body = mainValue(ofKind);
        if (body.isEmpty())
            continue;
        plain ? addPlain(body, article) : void(addFragment(body, article));
        return;
    }
    addPlain(item.value(u"body_text").toString(), article);
}

QString firstOf(const QJsonObject &item, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString value = item.value(QLatin1String(key)).toString(); !value.isEmpty())
            return value;
    }
    return {};
}

QString sourceName(const QJsonObject &item)
{
    for (const char *key : {"infosources", "infosource"}) {
        for (const QJsonValue &one : item.value(QLatin1String(key)).toArray()) {
            if (const QString name = one.toObject().value(u"name").toString(); !name.isEmpty())
                return name;
        }
    }
    return firstOf(item, {"copyrightholder"});
}

AgencyCopy readItem(const QJsonObject &item)
{
    AgencyCopy copy;
    MarkupArticle &article = copy.article;
    const QString headline = firstOf(item, {"headline", "title"});
    article.setHeadline(headline.isEmpty() ? mainValue(item.value(u"headlines").toArray()) : headline);
    addBody(item, article);
    article.info.id = item.value(u"uri").toString();
    article.info.author = collapsed(firstOf(item, {"byline", "by"}));
    if (article.info.author.isEmpty())
        article.info.author = collapsed(mainValue(item.value(u"bylines").toArray()));
    article.info.outlet = sourceName(item);
    article.info.language = item.value(u"language").toString().left(2).toLower();
    article.info.date = isoDate(firstOf(item, {"contentcreated", "firstcreated", "versioncreated"}));
    copy.dateline = firstOf(item, {"dateline"});
    copy.status = lastPart(item.value(u"pubstatus").toString());
    copy.embargoed = firstOf(item, {"embargoed", "embargoeduntil"});
    copy.edNote = firstOf(item, {"ednote"});
    if (const int urgency = item.value(u"urgency").toInt(); urgency > 0)
        copy.urgency = QString::number(urgency);
    return copy;
}

} // namespace

QString NinjsReader::name() const
{
    return QStringLiteral("ninjs");
}

QString NinjsReader::description() const
{
    return QCoreApplication::translate("Formats", "Agency copy in IPTC ninjs (JSON)");
}

QStringList NinjsReader::extensions() const
{
    return {QStringLiteral("ninjs")};
}

bool NinjsReader::recognises(const Input &input) const
{
    const QByteArray start = input.bytes.left(64).trimmed();
    if (!start.startsWith('{') && !start.startsWith('['))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes);
    if (document.isObject())
        return isItem(lowerCaseKeys(document.object()));
    if (document.isArray())
        return isItem(lowerCaseKeys(document.array().at(0).toObject()));
    return isItem(
        lowerCaseKeys(QJsonDocument::fromJson(input.bytes.left(input.bytes.indexOf('\n'))).object()));
}

Result<void> NinjsReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    QJsonParseError problem;
    const QJsonDocument whole = QJsonDocument::fromJson(input.bytes, &problem);
    QList<QJsonObject> items;
    if (whole.isObject()) {
        items.append(whole.object());
    } else if (whole.isArray()) {
        for (const QJsonValue &one : whole.array())
            items.append(one.toObject());
    } else {
        int number = 0;
        for (const QByteArray &line : input.bytes.split('\n')) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            const QJsonDocument one = QJsonDocument::fromJson(line, &problem);
            if (!one.isObject())
                return lineError(input.name, number,
                                 QCoreApplication::translate("Exchange", "this JSON is broken (%1)")
                                     .arg(problem.errorString()));
            items.append(one.object());
        }
    }
    if (items.isEmpty())
        return fileError(input.name, QCoreApplication::translate("Exchange", "this file holds no article"));
    for (const QJsonObject &given : items) {
        const QJsonObject item = lowerCaseKeys(given);
        if (!isItem(item))
            return fileError(input.name, QCoreApplication::translate("Exchange", "this JSON is not ninjs"));
        if (const Result<void> taken = takeCopy(readItem(item), input, take, report); !taken)
            return taken;
    }
    return {};
}

} // namespace guillemet::exchange
