#include "exchange/json/InterchangeArticle.h"

#include "exchange/common/AnnotationBuilder.h"
#include "exchange/common/ImportedText.h"
#include "exchange/json/JsonFields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

QString translated(const char *text)
{
    return QCoreApplication::translate("Interchange", text);
}

class ArticleParser
{
public:
    ArticleParser(const QJsonObject &object, Losses &unknownKeys)
        : m_object(object), m_unknown(unknownKeys), m_text(object.value(L1("text")).toString()),
          m_builder(m_article)
    {
    }

    Result<annotation::Article> run()
    {
        if (!m_object.value(L1("text")).isString())
            return Error{translated(QT_TRANSLATE_NOOP("Interchange", "«text» is missing"))};
        if (const QString refusal = m_text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        m_article.text = m_text.stored();
        info();
        each("entities", "entity",
             [this](const QJsonObject &object, const QString &what) { entity(object, what); });
        each("mentions", "mention",
             [this](const QJsonObject &object, const QString &what) { mention(object, what); });
        each("quotes", "quotation",
             [this](const QJsonObject &object, const QString &what) { quotation(object, what); });
        if (m_failure.isEmpty() && !m_builder.finish())
            m_failure = translated(QT_TRANSLATE_NOOP("Interchange", "the id «%1» is given twice"))
                            .arg(m_builder.duplicate());
        if (!m_failure.isEmpty())
            return Error{m_failure};
        return std::move(m_article);
    }

private:
    void note(JsonFields &fields)
    {
        if (m_failure.isEmpty() && fields.failed())
            m_failure = fields.failure();
    }

    void countUnknown(const QJsonObject &object, std::initializer_list<L1> known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (std::none_of(known.begin(), known.end(), [&](L1 key) { return it.key() == key; }))
                m_unknown.add(it.key());
        }
    }

    template <typename Take> void each(const char *key, const char *what, Take take)
    {
        const QJsonValue list = m_object.value(L1(key));
        if (list.isUndefined() || list.isNull())
            return;
        const QJsonArray items = list.toArray();
        if (!list.isArray() && m_failure.isEmpty())
            m_failure = translated(QT_TRANSLATE_NOOP("Interchange", "«%1» is not a list")).arg(L1(key));
        int number = 0;
        for (const QJsonValue &item : items) {
            ++number;
            if (!m_failure.isEmpty())
                return;
            const QJsonObject object = item.toObject();
            const QString id = object.value(L1("id")).toString(QString::number(number));
            if (!item.isObject())
                m_failure =
                    translated(QT_TRANSLATE_NOOP("Interchange", "«%1» holds something that is not an object"))
                        .arg(L1(key));
            else
                take(object, QStringLiteral("%1 %2").arg(L1(what), id));
        }
    }

    void info()
    {
        JsonFields fields(m_object, translated(QT_TRANSLATE_NOOP("Interchange", "article")));
        annotation::ArticleInfo &info = m_article.info;
        info.id = fields.string(L1("id"));
        info.title = fields.string(L1("title"));
        info.language = fields.string(L1("language"));
        info.outlet = fields.string(L1("outlet"));
        info.author = fields.string(L1("author"));
        info.date = fields.string(L1("date"));
        info.url = fields.string(L1("url"));
        info.note = fields.string(L1("note"));
        info.state =
            word(fields, "state", &annotation::articleStateFromString, annotation::ArticleState::New);
        countUnknown(m_object, {L1("id"), L1("title"), L1("language"), L1("outlet"), L1("author"), L1("date"),
                                L1("url"), L1("note"), L1("state"), L1("text"), L1("mentions"),
                                L1("entities"), L1("quotes")});
        note(fields);
    }

    template <typename Enum>
    Enum word(JsonFields &fields, const char *key, std::optional<Enum> (*find)(QStringView), Enum otherwise)
    {
        const QString value = fields.string(L1(key));
        if (value.isEmpty())
            return otherwise;
        const std::optional<Enum> found = find(value);
        if (!found)
            fields.fail(
                translated(QT_TRANSLATE_NOOP("Interchange", "«%1» cannot be «%2»")).arg(L1(key), value));
        return found.value_or(otherwise);
    }

    text::Span span(JsonFields &fields)
    {
        const qint64 start = fields.requiredInteger(L1("start"));
        const qint64 end = fields.requiredInteger(L1("end"));
        if (fields.failed())
            return {};
        const Result<text::Span> found = m_text.fromCodePoints(start, end);
        if (!found) {
            fields.fail(found.sentence());
            return {};
        }
        return *found;
    }

    std::optional<text::Span> optionalSpan(const QJsonObject &object, const char *key, JsonFields &owner)
    {
        const QJsonValue value = object.value(L1(key));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const QJsonObject inner = value.toObject();
        JsonFields fields(inner, L1(key));
        const text::Span found = span(fields);
        countUnknown(inner, {L1("start"), L1("end")});
        if (fields.failed()) {
            owner.fail(fields.failure());
            return std::nullopt;
        }
        return found;
    }

    double confidence(JsonFields &fields, const char *key)
    {
        const double value = fields.number(L1(key), 1.0);
        if (!(value >= 0.0 && value <= 1.0))
            fields.fail(translated(QT_TRANSLATE_NOOP("Interchange", "«%1» does not lie between 0 and 1"))
                            .arg(L1(key)));
        return value;
    }

    template <typename Annotation> void decision(JsonFields &fields, Annotation &annotation)
    {
        annotation.status =
            word(fields, "status", &annotation::statusFromString, annotation::Status::Confirmed);
        annotation.confidence = confidence(fields, "confidence");
        annotation.provenance.origin =
            word(fields, "origin", &annotation::originFromString, annotation::Origin::Imported);
        annotation.provenance.author = fields.string(L1("annotator"));
        annotation.note = fields.string(L1("note"));
        annotation.flagged = fields.boolean(L1("flag"));
        if (const QString time = fields.string(L1("time")); !time.isEmpty()) {
            annotation.provenance.time = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
            if (!annotation.provenance.time.isValid())
                fields.fail(translated(QT_TRANSLATE_NOOP("Interchange", "«%1» cannot be «%2»"))
                                .arg(L1("time"), time));
        }
    }

    void entity(const QJsonObject &object, const QString &what)
    {
        JsonFields fields(object, what);
        annotation::Entity out;
        out.id = fields.requiredString(L1("id"));
        out.name = fields.string(L1("name"));
        out.type = word(fields, "type", &annotation::entityTypeFromString, annotation::EntityType::Person);
        out.gender = word(fields, "gender", &annotation::genderFromString, annotation::Gender::Unknown);
        out.descriptions = fields.strings(L1("descriptions"));
        countUnknown(object, {L1("id"), L1("name"), L1("type"), L1("gender"), L1("descriptions")});
        note(fields);
        m_entityIds.insert(out.id);
        m_article.entities.push_back(std::move(out));
    }

    /// A name that stands where an entity's id should makes an entity of that name.
    QString entityReference(const QString &id, annotation::EntityType type)
    {
        if (!id.isEmpty() && !m_entityIds.contains(id)) {
            m_entityIds.insert(id);
            annotation::Entity made;
            made.id = id;
            made.name = id;
            made.type = type;
            m_article.entities.push_back(std::move(made));
        }
        return id;
    }

    void mention(const QJsonObject &object, const QString &what)
    {
        JsonFields fields(object, what);
        annotation::Mention out;
        out.id = fields.string(L1("id"));
        out.span = span(fields);
        fields.requiredString(L1("type"));
        out.type = word(fields, "type", &annotation::entityTypeFromString, annotation::EntityType::Person);
        out.kind = word(fields, "kind", &annotation::mentionKindFromString, annotation::MentionKind::Name);
        out.entity = entityReference(fields.string(L1("entity")), out.type);
        decision(fields, out);
        countUnknown(object,
                     {L1("id"), L1("start"), L1("end"), L1("type"), L1("kind"), L1("entity"), L1("status"),
                      L1("confidence"), L1("origin"), L1("annotator"), L1("time"), L1("note"), L1("flag")});
        note(fields);
        m_builder.add(std::move(out));
    }

    void quotation(const QJsonObject &object, const QString &what)
    {
        JsonFields fields(object, what);
        annotation::Quotation out;
        out.id = fields.string(L1("id"));
        fields.requiredString(L1("kind"));
        out.kind =
            word(fields, "kind", &annotation::quotationKindFromString, annotation::QuotationKind::Direct);
        const QJsonArray spans = object.value(L1("spans")).toArray();
        for (const QJsonValue &item : spans) {
            const QJsonObject inner = item.toObject();
            JsonFields spanFields(inner, L1("spans"));
            out.spans.push_back(span(spanFields));
            countUnknown(inner, {L1("start"), L1("end")});
            if (spanFields.failed())
                fields.fail(spanFields.failure());
        }
        if (spans.isEmpty())
            fields.fail(translated(QT_TRANSLATE_NOOP("Interchange", "«%1» is missing")).arg(L1("spans")));
        out.cue = optionalSpan(object, "cue", fields);
        out.source = optionalSpan(object, "source", fields);
        out.speaker = entityReference(fields.string(L1("speaker")), annotation::EntityType::Person);
        const QStringList speakers = fields.strings(L1("speakers"));
        for (const QString &speaker : speakers)
            out.speakers << entityReference(speaker, annotation::EntityType::Person);
        if (out.speaker.isEmpty() && !out.speakers.isEmpty())
            out.speaker = out.speakers.first();
        decision(fields, out);
        out.speakerConfidence = confidence(fields, "speakerConfidence");
        countUnknown(object, {L1("id"), L1("kind"), L1("spans"), L1("cue"), L1("source"), L1("speaker"),
                              L1("speakers"), L1("status"), L1("confidence"), L1("speakerConfidence"),
                              L1("origin"), L1("annotator"), L1("time"), L1("note"), L1("flag")});
        note(fields);
        if (m_failure.isEmpty())
            m_builder.add(std::move(out));
    }

    const QJsonObject &m_object;
    Losses &m_unknown;
    ImportedText m_text;
    annotation::Article m_article;
    AnnotationBuilder m_builder;
    QSet<QString> m_entityIds;
    QString m_failure;
};

} // namespace

Result<annotation::Article> fromInterchange(const QJsonObject &object, Losses &unknownKeys)
{
    return ArticleParser(object, unknownKeys).run();
}

} // namespace guillemet::exchange
