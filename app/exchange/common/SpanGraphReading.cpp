#include "exchange/common/AnnotationBuilder.h"
#include "exchange/common/SpanGraph.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <numeric>

namespace guillemet::exchange {

namespace {

using Node = SpanGraph::Node;
using Layer = SpanGraph::Layer;
using Link = SpanGraph::Link;

/// Which nodes belong together.
class Groups
{
public:
    explicit Groups(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    int of(int node)
    {
        while (m_parents[size_t(node)] != node) {
            m_parents[size_t(node)] = m_parents[size_t(m_parents[size_t(node)])];
            node = m_parents[size_t(node)];
        }
        return node;
    }
    /// The smaller index leads.
    void join(int a, int b)
    {
        a = of(a);
        b = of(b);
        m_parents[size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parents;
};

class ArticleFiller
{
public:
    ArticleFiller(const SpanGraph &graph, annotation::Article &article, Losses &losses)
        : m_graph(graph), m_article(article), m_losses(losses), m_builder(article),
          m_groups(graph.nodes.size()), m_named(graph.nodes.size(), false)
    {
    }

    bool run()
    {
        m_article.entities = m_graph.entities;
        for (const annotation::Entity &entity : m_graph.entities)
            m_known.insert(entity.id);
        joinNodes();
        mentions();
        quotations();
        return m_builder.finish();
    }

private:
    const Node &node(int index) const { return m_graph.nodes[size_t(index)]; }
    bool is(int index, Layer layer) const { return node(index).layer == layer; }

    void lose(const char *relation)
    {
        m_losses.add(
            QCoreApplication::translate("Exchange", "relation «%1» between things that it cannot bind")
                .arg(QLatin1String(relation)));
    }

    void joinNodes()
    {
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link == Link::Same) {
                if (!is(relation.from, Layer::Mention) || !is(relation.to, Layer::Mention)) {
                    lose("same");
                    continue;
                }
                m_groups.join(relation.from, relation.to);
                m_named[size_t(relation.from)] = m_named[size_t(relation.to)] = true;
            } else if (relation.link == Link::Continues) {
                if (is(relation.from, Layer::Quotation) && is(relation.to, Layer::Quotation))
                    m_groups.join(relation.from, relation.to);
                else
                    lose("continues");
            } else if (relation.link == Link::Speaker && is(relation.to, Layer::Mention)) {
                m_named[size_t(relation.to)] = true; // somebody speaks, so that there is an entity
            }
        }
        // An entity that one mention of a group names is that of all.
        for (int i = 0; i < int(m_graph.nodes.size()); ++i) {
            if (is(i, Layer::Mention) && m_known.contains(node(i).entity))
                m_entityOf.insert(m_groups.of(i), node(i).entity);
        }
    }

    QString entityOf(int mention)
    {
        const QString &own = node(mention).entity;
        if (m_known.contains(own))
            return own;
        const int group = m_groups.of(mention);
        if (const auto known = m_entityOf.constFind(group); known != m_entityOf.constEnd())
            return *known;
        if (!m_named[size_t(mention)])
            return {};
        // The builder names it by its fullest mention.
        const QString made =
            m_builder.entity(QStringLiteral("group %1").arg(group), QString(), node(mention).type);
        m_entityOf.insert(group, made);
        return made;
    }

    void mentions()
    {
        for (int i = 0; i < int(m_graph.nodes.size()); ++i) {
            const Node &from = node(i);
            if (from.layer != Layer::Mention || from.spans.empty())
                continue;
            // A name is one stretch; where a line end cut it, it is whole again.
            annotation::Mention mention = importedMention({from.spans.front().start, from.spans.back().end},
                                                          from.type, from.mentionKind);
            mention.id = from.id;
            mention.entity = entityOf(i);
            mention.status = from.status;
            mention.confidence = from.confidence;
            mention.note = from.note;
            m_builder.add(std::move(mention));
        }
    }

    text::Span extentOf(int index) const
    {
        return {node(index).spans.front().start, node(index).spans.back().end};
    }

    void quotations()
    {
        QHash<int, annotation::Quotation> found; // by group
        std::vector<int> order;
        for (int i = 0; i < int(m_graph.nodes.size()); ++i) {
            const Node &from = node(i);
            if (from.layer != Layer::Quotation || from.spans.empty())
                continue;
            const int group = m_groups.of(i);
            if (!found.contains(group)) {
                order.push_back(group);
                annotation::Quotation quotation = importedQuotation(from.quotationKind);
                quotation.id = from.id;
                quotation.status = from.status;
                quotation.confidence = from.confidence;
                found.insert(group, quotation);
            }
            annotation::Quotation &quotation = found[group];
            quotation.spans.insert(quotation.spans.end(), from.spans.begin(), from.spans.end());
            if (quotation.note.isEmpty())
                quotation.note = from.note;
            if (quotation.speaker.isEmpty() && m_known.contains(from.entity))
                quotation.speaker = from.entity;
        }
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link == Link::Same || relation.link == Link::Continues)
                continue;
            const bool fits = is(relation.from, Layer::Quotation) &&
                              found.contains(m_groups.of(relation.from)) &&
                              !node(relation.to).spans.empty() &&
                              (relation.link != Link::Speaker || is(relation.to, Layer::Mention));
            if (!fits) {
                lose(relation.link == Link::Speaker ? "speaker"
                     : relation.link == Link::Cue   ? "cue"
                                                    : "source");
                continue;
            }
            annotation::Quotation &quotation = found[m_groups.of(relation.from)];
            if (relation.link == Link::Cue)
                quotation.cue = extentOf(relation.to);
            else if (relation.link == Link::Source)
                quotation.source = extentOf(relation.to);
            else if (quotation.speaker.isEmpty())
                quotation.speaker = entityOf(relation.to);
        }
        for (int group : order)
            m_builder.add(found.take(group));
    }

    const SpanGraph &m_graph;
    annotation::Article &m_article;
    Losses &m_losses;
    AnnotationBuilder m_builder;
    Groups m_groups;
    std::vector<bool> m_named;      ///< mentions that need an entity
    QSet<QString> m_known;          ///< ids of the file's own entities
    QHash<int, QString> m_entityOf; ///< a group's entity
};

} // namespace

bool fillFromGraph(const SpanGraph &graph, annotation::Article &article, Losses &losses)
{
    return ArticleFiller(graph, article, losses).run();
}

} // namespace guillemet::exchange
