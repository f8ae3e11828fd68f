#include "exchange/common/SpanGraph.h"

#include <QtCore/QSet>
#include <map>

namespace guillemet::exchange {

namespace {

using Node = SpanGraph::Node;
using Layer = SpanGraph::Layer;
using Link = SpanGraph::Link;

class GraphMaker
{
public:
    explicit GraphMaker(const annotation::Article &article) : m_article(article) {}

    SpanGraph run()
    {
        m_graph.entities = m_article.entities;
        for (const annotation::Mention &mention : m_article.mentions)
            add(mention);
        for (const annotation::Quotation &quotation : m_article.quotations)
            add(quotation);
        return std::move(m_graph);
    }

private:
    int push(Node node)
    {
        m_graph.nodes.push_back(std::move(node));
        return int(m_graph.nodes.size()) - 1;
    }

    template <typename Annotation> static Node nodeFrom(const Annotation &annotation, Layer layer)
    {
        Node node;
        node.layer = layer;
        node.id = annotation.id;
        node.status = annotation.status;
        node.confidence = annotation.confidence;
        node.note = annotation.note;
        return node;
    }

    void add(const annotation::Mention &mention)
    {
        Node node = nodeFrom(mention, Layer::Mention);
        node.spans = {mention.span};
        node.type = mention.type;
        node.mentionKind = mention.kind;
        node.entity = mention.entity;
        const int index = push(std::move(node));
        m_byPlace.emplace(std::pair(mention.span.start, mention.span.end), index);
        if (mention.entity.isEmpty())
            return;
        const bool isName = mention.kind == annotation::MentionKind::Name;
        if (const auto last = m_lastOf.constFind(mention.entity); last != m_lastOf.constEnd())
            m_graph.relations.push_back({index, *last, Link::Same});
        m_lastOf.insert(mention.entity, index);
        // The speaker is shown by a name where there is one.
        if (!m_shownBy.contains(mention.entity) || (isName && !m_namedBy.contains(mention.entity)))
            m_shownBy.insert(mention.entity, index);
        if (isName)
            m_namedBy.insert(mention.entity);
    }

    void add(const annotation::Quotation &quotation)
    {
        Node node = nodeFrom(quotation, Layer::Quotation);
        node.spans = quotation.spans;
        node.quotationKind = quotation.kind;
        node.entity = quotation.speaker;
        const int index = push(std::move(node));
        if (quotation.cue)
            attach(index, *quotation.cue, Layer::Cue, Link::Cue, quotation);
        if (quotation.source) {
            const auto mention = m_byPlace.find(std::pair(quotation.source->start, quotation.source->end));
            if (mention != m_byPlace.end())
                m_graph.relations.push_back({index, mention->second, Link::Source});
            else
                attach(index, *quotation.source, Layer::Source, Link::Source, quotation);
        }
        if (const auto shown = m_shownBy.constFind(quotation.speaker); shown != m_shownBy.constEnd())
            m_graph.relations.push_back({index, *shown, Link::Speaker});
    }

    void attach(int quotationNode, text::Span span, Layer layer, Link link,
                const annotation::Quotation &quotation)
    {
        Node node;
        node.layer = layer;
        node.spans = {span};
        node.status = quotation.status;
        m_graph.relations.push_back({quotationNode, push(std::move(node)), link});
    }

    const annotation::Article &m_article;
    SpanGraph m_graph;
    std::map<std::pair<int, int>, int> m_byPlace; ///< mentions by their span
    QHash<QString, int> m_lastOf;
    QHash<QString, int> m_shownBy;
    QSet<QString> m_namedBy;
};

} // namespace

SpanGraph graphOf(const annotation::Article &article)
{
    return GraphMaker(article).run();
}

SpanGraph splitIntoFragments(SpanGraph graph)
{
    const size_t count = graph.nodes.size();
    for (size_t i = 0; i < count; ++i) {
        const std::vector<text::Span> spans = graph.nodes[i].spans;
        if (spans.size() < 2)
            continue;
        graph.nodes[i].spans = {spans.front()};
        int last = int(i);
        for (size_t k = 1; k < spans.size(); ++k) {
            Node fragment = graph.nodes[i];
            fragment.spans = {spans[k]};
            fragment.id.clear();
            fragment.note.clear();
            graph.nodes.push_back(std::move(fragment));
            graph.relations.push_back({last, int(graph.nodes.size()) - 1, Link::Continues});
            last = int(graph.nodes.size()) - 1;
        }
    }
    return graph;
}

} // namespace guillemet::exchange
