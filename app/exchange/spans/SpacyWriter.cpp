#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/json/JsonText.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/EdgeBlanks.h"
#include "exchange/spans/SpacyFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

QByteArray lineOf(const annotation::Article &article)
{
    SpanGraph graph = graphOf(article);
    withoutEdgeBlanks(graph, article.text);
    // Whose cue or source a node is. A source on the words of a mention is that mention's own span.
    QHash<int, QString> quotationOf;
    QHash<int, QString> sourceOf;
    for (const SpanGraph::Relation &relation : graph.relations) {
        const QString &quotation = graph.nodes[size_t(relation.from)].id;
        const bool own = graph.nodes[size_t(relation.to)].layer != SpanGraph::Layer::Mention;
        if (own && (relation.link == SpanGraph::Link::Cue || relation.link == SpanGraph::Link::Source))
            quotationOf.insert(relation.to, quotation);
        else if (relation.link == SpanGraph::Link::Source)
            sourceOf.insert(relation.from, graph.nodes[size_t(relation.to)].id);
    }

    JsonText json;
    json.beginObject().field(u"text", article.text.string()).key(u"spans").beginArray();
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        const SpanGraph::Node &node = graph.nodes[size_t(i)];
        for (text::Span span : node.spans) {
            const text::Span codePoints = article.text.toCodePoints(span);
            json.beginObject().key(u"start").integer(codePoints.start).key(u"end").integer(codePoints.end);
            json.field(u"label", labelOf(node));
            if (quotationOf.contains(i)) {
                json.field(u"quote", quotationOf.value(i)).endObject();
                continue;
            }
            const bool isMention = node.layer == SpanGraph::Layer::Mention;
            json.field(u"id", node.id)
                .fieldIfAny(isMention ? u"entity" : u"speaker", node.entity)
                .fieldIfAny(u"source", sourceOf.value(i))
                .field(u"status", toWord(node.status));
            json.key(u"confidence").number(node.confidence);
            json.fieldIfAny(u"note", node.note).endObject();
        }
    }
    json.endArray().key(u"meta").beginObject();
    writeArticleFields(json, article);
    json.endObject().endObject();
    return json.take() + '\n';
}

class SpacyWriter : public Writer
{
public:
    explicit SpacyWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path) { return m_file.open(path); }
    Result<void> write(const annotation::Article &article) override
    {
        return m_file.write(lineOf(selected(article, m_options)));
    }
    Result<void> finish() override { return m_file.close(); }

private:
    WriteOptions m_options;
    OutputFile m_file;
};

} // namespace

QString SpacyFormat::name() const
{
    return QStringLiteral("spacy");
}

QString SpacyFormat::description() const
{
    return QCoreApplication::translate("Formats", "Prodigy and spaCy JSON Lines: text with labelled spans");
}

QString SpacyFormat::extension() const
{
    return QStringLiteral("jsonl");
}

Result<std::unique_ptr<Writer>> SpacyFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<SpacyWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
