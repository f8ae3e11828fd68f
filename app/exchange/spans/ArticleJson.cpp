#include "exchange/spans/ArticleJson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

/// A value that is a string or a number, as a string.
QString plain(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

} // namespace

void writeArticleFields(JsonText &json, const annotation::Article &article)
{
    const annotation::ArticleInfo &info = article.info;
    json.field(u"id", info.id)
        .field(u"title", info.title)
        .fieldIfAny(u"language", info.language)
        .fieldIfAny(u"outlet", info.outlet)
        .fieldIfAny(u"author", info.author)
        .fieldIfAny(u"date", info.date)
        .fieldIfAny(u"url", info.url)
        .field(u"state", toWord(info.state));
    json.key(u"entities").beginArray();
    for (const annotation::Entity &entity : article.entities) {
        json.beginObject()
            .field(u"id", entity.id)
            .field(u"name", entity.name)
            .field(u"type", toWord(entity.type))
            .endObject();
    }
    json.endArray();
}

void readArticleFields(const QJsonObject &object, annotation::ArticleInfo &info, SpanGraph &graph,
                       const LabelTable &labels)
{
    info.id = plain(object.value(L1("id")));
    info.title = plain(object.value(L1("title")));
    info.language = plain(object.value(L1("language")));
    info.outlet = plain(object.value(L1("outlet")));
    info.author = plain(object.value(L1("author")));
    info.date = plain(object.value(L1("date")));
    info.url = plain(object.value(L1("url")));
    info.state = annotation::articleStateFromString(plain(object.value(L1("state"))))
                     .value_or(annotation::ArticleState::New);
    QSet<QString> seen;
    const QJsonArray entities = object.value(L1("entities")).toArray();
    for (const QJsonValue &value : entities) {
        const QJsonObject item = value.toObject();
        annotation::Entity entity;
        entity.id = plain(item.value(L1("id")));
        entity.name = plain(item.value(L1("name")));
        entity.type = labels.type(plain(item.value(L1("type")))).value_or(annotation::EntityType::Person);
        if (!entity.id.isEmpty() && !seen.contains(entity.id)) {
            seen.insert(entity.id);
            graph.entities.push_back(std::move(entity));
        }
    }
}

} // namespace guillemet::exchange
