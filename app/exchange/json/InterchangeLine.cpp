#include "exchange/json/InterchangeLine.h"

#include "exchange/common/Selection.h"
#include "exchange/json/JsonText.h"

namespace guillemet::exchange {

namespace {

using annotation::Article;

constexpr qsizetype pieceSize = 1 << 20;

class LineWriter
{
public:
    LineWriter(const Article &article, const TakeBytes &take) : m_article(article), m_take(take) {}

    void run()
    {
        m_json.beginObject();
        info();
        m_json.key(u"mentions").beginArray();
        for (const annotation::Mention &mention : m_article.mentions) {
            write(mention);
            handOn();
        }
        m_json.endArray().key(u"entities").beginArray();
        for (const annotation::Entity &entity : m_article.entities)
            write(entity);
        m_json.endArray().key(u"quotes").beginArray();
        for (const annotation::Quotation &quotation : m_article.quotations) {
            write(quotation);
            handOn();
        }
        m_json.endArray().endObject();
        m_take(m_json.take());
    }

private:
    void handOn()
    {
        if (m_json.bytes().size() >= pieceSize)
            m_take(m_json.take());
    }

    void info()
    {
        const annotation::ArticleInfo &info = m_article.info;
        m_json.field(u"id", info.id).field(u"title", info.title).field(u"language", info.language);
        m_json.fieldIfAny(u"outlet", info.outlet)
            .fieldIfAny(u"author", info.author)
            .fieldIfAny(u"date", info.date)
            .fieldIfAny(u"url", info.url)
            .field(u"state", toWord(info.state))
            .fieldIfAny(u"note", info.note)
            .field(u"text", m_article.text.string());
    }

    void offsets(text::Span span)
    {
        const text::Span codePoints = m_article.text.toCodePoints(span);
        m_json.key(u"start").integer(codePoints.start).key(u"end").integer(codePoints.end);
    }

    void span(QStringView key, const std::optional<text::Span> &span)
    {
        m_json.key(key);
        if (!span) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        offsets(*span);
        m_json.endObject();
    }

    void reference(QStringView key, const QString &id)
    {
        m_json.key(key);
        if (id.isEmpty())
            m_json.null();
        else
            m_json.string(id);
    }

    void strings(QStringView key, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        m_json.key(key).beginArray();
        for (const QString &value : values)
            m_json.string(value);
        m_json.endArray();
    }

    template <typename Annotation> void decision(const Annotation &annotation)
    {
        const annotation::Provenance &provenance = annotation.provenance;
        m_json.field(u"origin", toWord(provenance.origin)).fieldIfAny(u"annotator", provenance.author);
        if (provenance.time.isValid())
            m_json.field(u"time", provenance.time.toUTC().toString(Qt::ISODateWithMs));
        m_json.fieldIfAny(u"note", annotation.note);
        if (annotation.flagged)
            m_json.key(u"flag").boolean(true);
    }

    void write(const annotation::Mention &mention)
    {
        m_json.beginObject().field(u"id", mention.id);
        offsets(mention.span);
        m_json.field(u"type", toWord(mention.type)).field(u"kind", toWord(mention.kind));
        reference(u"entity", mention.entity);
        m_json.field(u"status", toWord(mention.status)).key(u"confidence").number(mention.confidence);
        decision(mention);
        m_json.endObject();
    }

    void write(const annotation::Entity &entity)
    {
        m_json.beginObject()
            .field(u"id", entity.id)
            .field(u"name", entity.name)
            .field(u"type", toWord(entity.type))
            .fieldIfAny(u"gender", toWord(entity.gender));
        strings(u"descriptions", entity.descriptions);
        m_json.endObject();
    }

    void write(const annotation::Quotation &quotation)
    {
        m_json.beginObject().field(u"id", quotation.id).field(u"kind", toWord(quotation.kind));
        m_json.key(u"spans").beginArray();
        for (text::Span fragment : quotation.spans) {
            m_json.beginObject();
            offsets(fragment);
            m_json.endObject();
        }
        m_json.endArray();
        span(u"cue", quotation.cue);
        span(u"source", quotation.source);
        reference(u"speaker", quotation.speaker);
        strings(u"speakers", quotation.speakers);
        m_json.field(u"status", toWord(quotation.status)).key(u"confidence").number(quotation.confidence);
        m_json.key(u"speakerConfidence").number(quotation.speakerConfidence);
        decision(quotation);
        m_json.endObject();
    }

    const Article &m_article;
    const TakeBytes &m_take;
    JsonText m_json;
};

} // namespace

QByteArray toInterchangeLine(const Article &article, const WriteOptions &options)
{
    QByteArray out;
    writeInterchangeLine(article, options, [&out](const QByteArray &bytes) { out += bytes; });
    return out;
}

void writeInterchangeLine(Article article, const WriteOptions &options, const TakeBytes &take)
{
    const Article chosen = selected(std::move(article), options, Rejected::Kept);
    LineWriter(chosen, take).run();
}

} // namespace guillemet::exchange
