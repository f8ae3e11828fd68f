#include "store/ItemJson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace guillemet::store {

using namespace annotation;

namespace {

static_assert(std::is_same_v<std::variant_alternative_t<size_t(ItemKind::Mention), Item>, Mention>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(ItemKind::Quotation), Item>, Quotation>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(ItemKind::Entity), Item>, Entity>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(ItemKind::Article), Item>, ArticleInfo>);
static_assert(
    std::is_same_v<std::variant_alternative_t<size_t(ItemKind::ProjectEntity), Item>, ProjectEntity>);

/// Leaves out what has its default, so that a row of the history stays short.
class Writer
{
public:
    void add(QLatin1String key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
    }
    void add(QLatin1String key, const QStringList &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, QJsonArray::fromStringList(value));
    }
    void add(QLatin1String key, bool value)
    {
        if (value)
            m_object.insert(key, true);
    }
    void add(QLatin1String key, double value) { m_object.insert(key, value); }
    void add(QLatin1String key, const Provenance &value)
    {
        m_object.insert(QLatin1String("origin"), toWord(value.origin));
        add(key, value.author);
        if (value.time.isValid())
            m_object.insert(QLatin1String("time"), double(value.time.toMSecsSinceEpoch()));
    }
    QString text() const { return QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact)); }

private:
    QJsonObject m_object;
};

const QLatin1String id("id"), span("span"), type("type"), kind("kind"), entity("entity"), status("status"),
    confidence("confidence"), author("author"), flagged("flagged"), note("note"), spans("spans"), cue("cue"),
    source("source"), speaker("speaker"), speakers("speakers"), speakerConfidence("speakerConfidence"),
    evidence("evidence"), name("name"), gender("gender"), descriptions("descriptions"), link("link"),
    linkStatus("linkStatus"), title("title"), language("language"), outlet("outlet"), date("date"),
    url("url"), state("state"), removed("removed"), fileName("fileName"), fileSha256("fileSha256"),
    encoding("encoding"), role("role"), aliases("aliases"), wikidata("wikidata"), named("named");

QString optionalSpan(const std::optional<text::Span> &value)
{
    return value ? spansToText({*value}) : QString();
}

void write(Writer &out, const Mention &item)
{
    out.add(id, item.id);
    out.add(span, spansToText({item.span}));
    out.add(type, toWord(item.type));
    out.add(kind, toWord(item.kind));
    out.add(entity, item.entity);
    out.add(status, toWord(item.status));
    out.add(confidence, item.confidence);
    out.add(author, item.provenance);
    out.add(flagged, item.flagged);
    out.add(note, item.note);
}

void write(Writer &out, const Quotation &item)
{
    out.add(id, item.id);
    out.add(kind, toWord(item.kind));
    out.add(spans, spansToText(item.spans));
    out.add(cue, optionalSpan(item.cue));
    out.add(source, optionalSpan(item.source));
    out.add(speaker, item.speaker);
    out.add(speakers, item.speakers);
    out.add(status, toWord(item.status));
    out.add(confidence, item.confidence);
    out.add(speakerConfidence, item.speakerConfidence);
    out.add(author, item.provenance);
    out.add(flagged, item.flagged);
    out.add(note, item.note);
    out.add(evidence, evidenceToJson(item));
}

void write(Writer &out, const Entity &item)
{
    out.add(id, item.id);
    out.add(name, item.name);
    out.add(type, toWord(item.type));
    out.add(gender, toWord(item.gender));
    out.add(descriptions, item.descriptions);
    out.add(link, item.projectEntity);
    out.add(linkStatus, toWord(item.linkStatus));
}

void write(Writer &out, const ArticleInfo &item)
{
    out.add(id, item.id);
    out.add(title, item.title);
    out.add(language, item.language);
    out.add(outlet, item.outlet);
    out.add(author, item.author);
    out.add(date, item.date);
    out.add(url, item.url);
    out.add(note, item.note);
    out.add(state, toWord(item.state));
    out.add(removed, item.removed);
    out.add(fileName, item.fileName);
    out.add(fileSha256, item.fileSha256);
    out.add(encoding, item.encoding);
}

void write(Writer &out, const ProjectEntity &item)
{
    out.add(id, item.id);
    out.add(name, item.name);
    out.add(type, toWord(item.type));
    out.add(gender, toWord(item.gender));
    out.add(role, item.role);
    out.add(aliases, item.aliases);
    out.add(wikidata, item.wikidata);
    out.add(note, item.note);
    out.add(named, item.named);
}

QStringList listOf(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        out.append(entry.toString());
    return out;
}

Provenance provenanceOf(const QJsonObject &object)
{
    Provenance out;
    out.origin = originFromString(object.value(QLatin1String("origin")).toString()).value_or(Origin::Engine);
    out.author = object.value(author).toString();
    if (const QJsonValue time = object.value(QLatin1String("time")); time.isDouble())
        out.time = QDateTime::fromMSecsSinceEpoch(qint64(time.toDouble()), Qt::UTC);
    return out;
}

std::optional<text::Span> spanOf(const QJsonValue &value)
{
    const std::vector<text::Span> all = spansFromText(value.toString());
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Item readMention(const QJsonObject &in)
{
    Mention out;
    out.id = in.value(id).toString();
    out.span = spanOf(in.value(span)).value_or(text::Span{});
    out.type = entityTypeFromString(in.value(type).toString()).value_or(EntityType::Person);
    out.kind = mentionKindFromString(in.value(kind).toString()).value_or(MentionKind::Name);
    out.entity = in.value(entity).toString();
    out.status = statusFromString(in.value(status).toString()).value_or(Status::Suggested);
    out.confidence = in.value(confidence).toDouble(1);
    out.provenance = provenanceOf(in);
    out.flagged = in.value(flagged).toBool();
    out.note = in.value(note).toString();
    return out;
}

std::optional<Item> readQuotation(const QJsonObject &in)
{
    Quotation out;
    out.id = in.value(id).toString();
    out.kind = quotationKindFromString(in.value(kind).toString()).value_or(QuotationKind::Direct);
    out.spans = spansFromText(in.value(spans).toString());
    out.cue = spanOf(in.value(cue));
    out.source = spanOf(in.value(source));
    out.speaker = in.value(speaker).toString();
    out.speakers = listOf(in.value(speakers));
    out.status = statusFromString(in.value(status).toString()).value_or(Status::Suggested);
    out.confidence = in.value(confidence).toDouble(1);
    out.speakerConfidence = in.value(speakerConfidence).toDouble(1);
    out.provenance = provenanceOf(in);
    out.flagged = in.value(flagged).toBool();
    out.note = in.value(note).toString();
    if (!evidenceFromJson(in.value(evidence).toString(), out))
        return std::nullopt;
    return out;
}

Item readEntity(const QJsonObject &in)
{
    Entity out;
    out.id = in.value(id).toString();
    out.name = in.value(name).toString();
    out.type = entityTypeFromString(in.value(type).toString()).value_or(EntityType::Person);
    out.gender = genderFromString(in.value(gender).toString()).value_or(Gender::Unknown);
    out.descriptions = listOf(in.value(descriptions));
    out.projectEntity = in.value(link).toString();
    out.linkStatus = statusFromString(in.value(linkStatus).toString()).value_or(Status::Suggested);
    return out;
}

Item readArticle(const QJsonObject &in)
{
    ArticleInfo out;
    out.id = in.value(id).toString();
    out.title = in.value(title).toString();
    out.language = in.value(language).toString();
    out.outlet = in.value(outlet).toString();
    out.author = in.value(author).toString();
    out.date = in.value(date).toString();
    out.url = in.value(url).toString();
    out.note = in.value(note).toString();
    out.state = articleStateFromString(in.value(state).toString()).value_or(ArticleState::New);
    out.removed = in.value(removed).toBool();
    out.fileName = in.value(fileName).toString();
    out.fileSha256 = in.value(fileSha256).toString();
    out.encoding = in.value(encoding).toString();
    return out;
}

Item readProjectEntity(const QJsonObject &in)
{
    ProjectEntity out;
    out.id = in.value(id).toString();
    out.name = in.value(name).toString();
    out.type = entityTypeFromString(in.value(type).toString()).value_or(EntityType::Person);
    out.gender = genderFromString(in.value(gender).toString()).value_or(Gender::Unknown);
    out.role = in.value(role).toString();
    out.aliases = listOf(in.value(aliases));
    out.wikidata = in.value(wikidata).toString();
    out.note = in.value(note).toString();
    out.named = in.value(named).toBool();
    return out;
}

} // namespace

QString itemToJson(const Item &item)
{
    Writer out;
    std::visit([&out](const auto &value) { write(out, value); }, item);
    return out.text();
}

std::optional<Item> itemFromJson(ItemKind kindOfItem, const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    if (object.value(id).toString().isEmpty())
        return std::nullopt;
    switch (kindOfItem) {
    case ItemKind::Mention:
        return readMention(object);
    case ItemKind::Quotation:
        return readQuotation(object);
    case ItemKind::Entity:
        return readEntity(object);
    case ItemKind::Article:
        return readArticle(object);
    case ItemKind::ProjectEntity:
        return readProjectEntity(object);
    }
    return std::nullopt;
}

} // namespace guillemet::store
