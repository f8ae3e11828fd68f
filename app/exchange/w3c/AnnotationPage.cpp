#include "exchange/w3c/AnnotationPage.h"

#include "exchange/common/Labels.h"
#include "exchange/json/JsonText.h"

#include <QtCore/QUrl>

namespace guillemet::exchange {

namespace {

// Enough to find the place again in a text that has changed a little.
constexpr int contextLength = 32;

class CollectionWriter
{
public:
    CollectionWriter(const annotation::Article &article, const QString &textFile)
        : m_article(article), m_graph(graphOf(article)),
          m_base(QStringLiteral("urn:guillemet:") +
                 QString::fromLatin1(QUrl::toPercentEncoding(article.info.id))),
          m_source(QString::fromLatin1(QUrl::toPercentEncoding(textFile)))
    {
        for (const annotation::Entity &entity : article.entities)
            m_entities.insert(entity.id, &entity);
        for (int i = 0; i < int(m_graph.relations.size()); ++i) {
            const SpanGraph::Relation &relation = m_graph.relations[size_t(i)];
            if (relation.link == SpanGraph::Link::Cue || relation.link == SpanGraph::Link::Source)
                m_relationsOf[relation.from].push_back(i);
        }
    }

    QByteArray run()
    {
        m_json.beginObject();
        m_json.key(u"@context").beginArray().string(u"http://www.w3.org/ns/anno.jsonld");
        m_json.beginObject().field(u"guillemet", u"urn:guillemet:terms:").endObject().endArray();
        m_json.field(u"id", m_base)
            .field(u"type", u"AnnotationCollection")
            .field(u"label", m_article.info.title);
        info();
        m_json.key(u"total").integer(qint64(m_graph.nodes.size()));
        m_json.key(u"first")
            .beginObject()
            .field(u"id", m_base + QStringLiteral("#page"))
            .field(u"type", u"AnnotationPage");
        m_json.field(u"partOf", m_base).key(u"startIndex").integer(0);
        m_json.key(u"items").beginArray();
        for (int i = 0; i < int(m_graph.nodes.size()); ++i)
            annotation(i);
        m_json.newLine().endArray().endObject().endObject();
        return m_json.take() + '\n';
    }

private:
    QString uri(int node) const { return m_base + QStringLiteral("#a%1").arg(node + 1); }

    void info()
    {
        const annotation::ArticleInfo &info = m_article.info;
        m_json.field(u"guillemet:article", info.id)
            .fieldIfAny(u"guillemet:language", info.language)
            .fieldIfAny(u"guillemet:outlet", info.outlet)
            .fieldIfAny(u"guillemet:author", info.author)
            .fieldIfAny(u"guillemet:date", info.date)
            .fieldIfAny(u"guillemet:url", info.url)
            .field(u"guillemet:state", toWord(info.state));
    }

    void annotation(int index)
    {
        const SpanGraph::Node &node = m_graph.nodes[size_t(index)];
        m_json.newLine().beginObject().field(u"id", uri(index)).field(u"type", u"Annotation");
        m_json.field(u"motivation", u"tagging");
        bodies(index);
        targets(node);
        if (!node.id.isEmpty()) {
            m_json.field(u"guillemet:id", node.id).field(u"guillemet:status", toWord(node.status));
            m_json.key(u"guillemet:confidence").number(node.confidence);
        }
        m_json.endObject();
    }

    void bodies(int index)
    {
        const SpanGraph::Node &node = m_graph.nodes[size_t(index)];
        m_json.key(u"body").beginArray();
        text(u"tagging", labelOf(node));
        if (const annotation::Entity *entity = m_entities.value(node.entity)) {
            m_json.beginObject()
                .field(u"type", u"TextualBody")
                .field(u"purpose", u"identifying")
                .field(u"value", entity->name)
                .field(u"guillemet:entity", entity->id)
                .field(u"guillemet:entityType", toWord(entity->type))
                .endObject();
        }
        if (!node.note.isEmpty())
            text(u"commenting", node.note);
        for (int row : m_relationsOf.value(index)) {
            const SpanGraph::Relation &relation = m_graph.relations[size_t(row)];
            m_json.beginObject()
                .field(u"type", u"SpecificResource")
                .field(u"purpose", u"linking")
                .field(u"source", uri(relation.to))
                .field(u"guillemet:role", labelOf(relation.link))
                .endObject();
        }
        m_json.endArray();
    }

    void text(QStringView purpose, const QString &value)
    {
        m_json.beginObject()
            .field(u"type", u"TextualBody")
            .field(u"purpose", purpose)
            .field(u"value", value)
            .endObject();
    }

    void targets(const SpanGraph::Node &node)
    {
        m_json.key(u"target");
        if (node.spans.size() > 1)
            m_json.beginArray();
        for (text::Span span : node.spans)
            target(span);
        if (node.spans.size() > 1)
            m_json.endArray();
    }

    void target(text::Span span)
    {
        const QString &string = m_article.text.string();
        const text::Span codePoints = m_article.text.toCodePoints(span);
        int before = std::max(0, span.start - contextLength);
        if (before > 0 && string.at(before).isLowSurrogate())
            ++before;
        int after = std::min(int(string.size()), span.end + contextLength);
        if (after < string.size() && string.at(after).isLowSurrogate())
            --after;
        m_json.beginObject().field(u"source", m_source).key(u"selector").beginArray();
        m_json.beginObject().field(u"type", u"TextPositionSelector");
        m_json.key(u"start").integer(codePoints.start).key(u"end").integer(codePoints.end).endObject();
        m_json.beginObject()
            .field(u"type", u"TextQuoteSelector")
            .field(u"exact", m_article.text.view(span))
            .field(u"prefix", QStringView(string).mid(before, span.start - before))
            .field(u"suffix", QStringView(string).mid(span.end, after - span.end))
            .endObject();
        m_json.endArray().endObject();
    }

    const annotation::Article &m_article;
    SpanGraph m_graph;
    QString m_base;
    QString m_source;
    QHash<QString, const annotation::Entity *> m_entities;
    QHash<int, std::vector<int>> m_relationsOf; ///< of a quotation, its cue and its source
    JsonText m_json;
};

} // namespace

QByteArray annotationCollection(const annotation::Article &article, const QString &textFile)
{
    return CollectionWriter(article, textFile).run();
}

} // namespace guillemet::exchange
