#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/json/JsonText.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/DoccanoFormat.h"
#include "exchange/spans/EdgeBlanks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

class DoccanoWriter : public Writer
{
public:
    explicit DoccanoWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path) { return m_file.open(path); }
    Result<void> write(const annotation::Article &article) override
    {
        return m_file.write(lineOf(selected(article, m_options)));
    }
    Result<void> finish() override { return m_file.close(); }

    QStringList warnings() const override
    {
        QStringList out{QCoreApplication::translate(
            "Doccano", "In doccano, allow overlapping spans and use relation labelling.")};
        if (m_unnamedSpeakers > 0)
            out << QCoreApplication::translate(
                "Doccano", "%n quotation(s) lost a speaker whom no words of the text name.", nullptr,
                m_unnamedSpeakers);
        return out;
    }

private:
    QByteArray lineOf(const annotation::Article &article)
    {
        SpanGraph graph = graphOf(article);
        withoutEdgeBlanks(graph, article.text);
        QSet<int> withSpeaker;
        for (const SpanGraph::Relation &relation : graph.relations) {
            if (relation.link == SpanGraph::Link::Speaker)
                withSpeaker.insert(relation.from);
        }
        for (int i = 0; i < int(graph.nodes.size()); ++i) {
            const SpanGraph::Node &node = graph.nodes[size_t(i)];
            if (node.layer == SpanGraph::Layer::Quotation && !node.entity.isEmpty() &&
                !withSpeaker.contains(i))
                ++m_unnamedSpeakers;
        }
        graph = splitIntoFragments(std::move(graph));

        JsonText json(JsonText::Characters::Ascii);
        json.beginObject().key(u"id").integer(++m_articles).field(u"text", article.text.string());
        const int first = m_lastId + 1;
        json.key(u"entities").beginArray();
        for (const SpanGraph::Node &node : graph.nodes) {
            ++m_lastId;
            if (node.spans.empty())
                continue;
            json.beginObject().key(u"id").integer(m_lastId).field(u"label", labelOf(node));
            json.key(u"start_offset").integer(node.spans.front().start);
            json.key(u"end_offset").integer(node.spans.front().end).endObject();
        }
        json.endArray().key(u"relations").beginArray();
        for (const SpanGraph::Relation &relation : graph.relations) {
            if (graph.nodes[size_t(relation.from)].spans.empty() ||
                graph.nodes[size_t(relation.to)].spans.empty())
                continue;
            json.beginObject().key(u"id").integer(++m_lastRelation);
            json.key(u"from_id").integer(first + relation.from).key(u"to_id").integer(first + relation.to);
            json.field(u"type", labelOf(relation.link)).endObject();
        }
        json.endArray().field(u"article", article.info.id).field(u"title", article.info.title);
        // Every line has every key: doccano reads them as a table, and fails on the holes of one.
        json.field(u"language", article.info.language)
            .field(u"outlet", article.info.outlet)
            .field(u"author", article.info.author)
            .field(u"date", article.info.date)
            .field(u"url", article.info.url)
            .endObject();
        return json.take() + '\n';
    }

    WriteOptions m_options;
    OutputFile m_file;
    int m_articles = 0;
    int m_lastId = 0;
    int m_lastRelation = 0;
    int m_unnamedSpeakers = 0;
};

} // namespace

QString DoccanoFormat::name() const
{
    return QStringLiteral("doccano");
}

QString DoccanoFormat::description() const
{
    return QCoreApplication::translate("Formats", "doccano JSON Lines: spans and relations");
}

QString DoccanoFormat::extension() const
{
    return QStringLiteral("jsonl");
}

Result<std::unique_ptr<Writer>> DoccanoFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<DoccanoWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
