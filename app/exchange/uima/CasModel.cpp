#include "exchange/uima/CasModel.h"

#include "exchange/common/Labels.h"
#include "exchange/common/SpanGraph.h"
#include "exchange/conll/TokenGrid.h"

namespace guillemet::exchange {

namespace {

const QString stringRange = QStringLiteral("uima.cas.String");
const QString integerRange = QStringLiteral("uima.cas.Integer");
const QString doubleRange = QStringLiteral("uima.cas.Double");
const QString annotationRange = QStringLiteral("uima.tcas.Annotation");

std::vector<CasFeature> strings(std::initializer_list<const char *> names)
{
    std::vector<CasFeature> out;
    for (const char *name : names)
        out.push_back({QString::fromLatin1(name), stringRange});
    return out;
}

std::vector<CasFeature> joined(std::vector<CasFeature> a, const std::vector<CasFeature> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

class StructureMaker
{
public:
    explicit StructureMaker(const annotation::Article &article)
        : m_article(article), m_graph(graphOf(article))
    {
    }

    std::vector<CasStructure> run()
    {
        metaData();
        const TokenGrid grid = gridOf(m_article);
        for (TokenGrid::Range sentence : grid.sentences)
            span(cas::sentence, {grid.tokens[size_t(sentence.first)].span.start,
                                 grid.tokens[size_t(sentence.last - 1)].span.end});
        for (const TokenGrid::Token &token : grid.tokens)
            span(cas::token, token.span);
        for (const annotation::Entity &entity : m_article.entities) {
            span(cas::entity, {0, 0});
            set("entity", entity.id);
            set("name", entity.name);
            set("value", toWord(entity.type));
        }
        for (const SpanGraph::Node &node : m_graph.nodes)
            annotation(node);
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link != SpanGraph::Link::Same)
                link(relation);
        }
        return std::move(m_out);
    }

private:
    void span(const QString &type, text::Span place)
    {
        CasStructure structure;
        structure.id = int(m_out.size()) + 2;
        structure.type = type;
        structure.values = {{QStringLiteral("begin"), place.start, 0}, {QStringLiteral("end"), place.end, 0}};
        m_out.push_back(std::move(structure));
    }
    void set(const char *feature, const QVariant &value)
    {
        if (value.typeId() != QMetaType::QString || !value.toString().isEmpty())
            m_out.back().values.push_back({QString::fromLatin1(feature), value, 0});
    }
    void refer(const char *feature, int id)
    {
        m_out.back().values.push_back({QString::fromLatin1(feature), {}, id});
    }

    void metaData()
    {
        const annotation::ArticleInfo &info = m_article.info;
        span(cas::metaData, {0, m_article.text.size()});
        // «x-unspecified» is UIMA's word for a language that is not known.
        set("language", info.language.isEmpty() ? QStringLiteral("x-unspecified") : info.language);
        set("documentTitle", info.title);
        set("documentId", info.id);
        set("documentUri", info.url);
        set("collectionId", info.outlet);
        span(cas::article, {0, m_article.text.size()});
        set("author", info.author);
        set("date", info.date);
        set("state", toWord(info.state));
    }

    void annotation(const SpanGraph::Node &node)
    {
        m_first.push_back(int(m_out.size()) + 2);
        int fragment = 0;
        for (text::Span place : node.spans) {
            switch (node.layer) {
            case SpanGraph::Layer::Mention:
                span(node.mentionKind == annotation::MentionKind::Name ? cas::namedEntity : cas::mention,
                     place);
                set("value", toWord(node.type));
                if (node.mentionKind != annotation::MentionKind::Name)
                    set("kind", toWord(node.mentionKind));
                set("entity", node.entity);
                break;
            case SpanGraph::Layer::Quotation:
                span(cas::quotation, place);
                set("quoteId", node.id);
                set("fragment", fragment++);
                set("kind", toWord(node.quotationKind));
                set("speaker", node.entity);
                break;
            case SpanGraph::Layer::Cue:
            case SpanGraph::Layer::Source:
                span(cas::part, place);
                set("role",
                    node.layer == SpanGraph::Layer::Cue ? QStringLiteral("cue") : QStringLiteral("source"));
                continue;
            }
            set("status", toWord(node.status));
            set("confidence", node.confidence);
            set("note", node.note);
        }
    }

    void link(const SpanGraph::Relation &relation)
    {
        // A relation stands where its dependent stands: so WebAnno finds it.
        span(cas::link, m_graph.nodes[size_t(relation.to)].spans.front());
        set("role", labelOf(relation.link));
        refer("Governor", m_first[size_t(relation.from)]);
        refer("Dependent", m_first[size_t(relation.to)]);
    }

    const annotation::Article &m_article;
    SpanGraph m_graph;
    std::vector<CasStructure> m_out;
    std::vector<int> m_first; ///< a node's first structure
};

} // namespace

const std::vector<CasType> &casTypes()
{
    static const std::vector<CasFeature> decision =
        joined(strings({"status", "note"}), {{QStringLiteral("confidence"), doubleRange}});
    static const std::vector<CasType> all = {
        {cas::metaData, QStringLiteral("uima.tcas.DocumentAnnotation"),
         strings({"documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"})},
        {cas::article, annotationRange, strings({"author", "date", "state"})},
        {cas::sentence, annotationRange, strings({"id"})},
        {cas::token, annotationRange, strings({"id"})},
        {cas::namedEntity, annotationRange, joined(strings({"value", "identifier", "entity"}), decision)},
        {cas::mention, annotationRange, joined(strings({"value", "kind", "entity"}), decision)},
        {cas::entity, annotationRange, strings({"entity", "name", "value"})},
        {cas::quotation, annotationRange,
         joined(joined(strings({"quoteId", "kind", "speaker"}), {{QStringLiteral("fragment"), integerRange}}),
                decision)},
        {cas::part, annotationRange, strings({"role"})},
        {cas::link, annotationRange,
         joined(strings({"role"}), {{QStringLiteral("Governor"), annotationRange},
                                    {QStringLiteral("Dependent"), annotationRange}})},
    };
    return all;
}

std::vector<CasStructure> casStructures(const annotation::Article &article)
{
    return StructureMaker(article).run();
}

} // namespace guillemet::exchange
