#include "exchange/uima/CasArticle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

class CasParser
{
public:
    CasParser(const LabelTable &labels, Losses &losses) : m_labels(labels), m_losses(losses) {}

    Result<annotation::Article> run(const std::vector<ReadStructure> &structures)
    {
        const ReadStructure *sofa = nullptr;
        for (const ReadStructure &structure : structures) {
            const bool hasText = structure.type == QLatin1String("uima.cas.Sofa") &&
                                 structure.values.contains(QStringLiteral("sofaString"));
            if (hasText &&
                (!sofa || structure.values.value(QStringLiteral("sofaID")) == QLatin1String("_InitialView")))
                sofa = &structure;
        }
        if (!sofa)
            return Error{QCoreApplication::translate("Cas", "it holds no Sofa with a text")};
        const ImportedText text(sofa->values.value(QStringLiteral("sofaString")));
        if (const QString refusal = text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        annotation::Article article;
        article.text = text.stored();
        for (const ReadStructure &structure : structures) {
            const QString view = structure.values.value(QStringLiteral("sofa"));
            if (view.isEmpty() || view == sofa->id)
                take(structure, text, article.info);
        }
        for (const ReadStructure *link : m_links)
            bind(*link);
        if (!m_failure.isEmpty())
            return Error{m_failure};
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    static QString value(const ReadStructure &structure, const char *feature)
    {
        return structure.values.value(QString::fromLatin1(feature));
    }

    void take(const ReadStructure &structure, const ImportedText &text, annotation::ArticleInfo &info)
    {
        const QString shortName = structure.type.section(u'.', -1);
        if (shortName == QLatin1String("DocumentMetaData") ||
            shortName == QLatin1String("DocumentAnnotation")) {
            const QString language = value(structure, "language");
            if (language != QLatin1String("x-unspecified"))
                info.language = language.left(2);
            info.title = value(structure, "documentTitle");
            info.id = value(structure, "documentId");
            info.url = value(structure, "documentUri");
            info.outlet = value(structure, "collectionId");
        } else if (structure.type == cas::article) {
            info.author = value(structure, "author");
            info.date = value(structure, "date");
            info.state = annotation::articleStateFromString(value(structure, "state"))
                             .value_or(annotation::ArticleState::New);
        } else if (structure.type == cas::entity) {
            entity(structure);
        } else if (structure.type == cas::link) {
            m_links.push_back(&structure);
        } else if (shortName == QLatin1String("NamedEntity") || structure.type == cas::mention) {
            mention(structure, text);
        } else if (structure.type == cas::quotation || structure.type == cas::part) {
            quotation(structure, text);
        } else if (shortName != QLatin1String("Sofa") && shortName != QLatin1String("Token") &&
                   shortName != QLatin1String("Sentence") && shortName != QLatin1String("Paragraph") &&
                   shortName != QLatin1String("NULL") && shortName != QLatin1String("View")) {
            m_losses.add(QCoreApplication::translate("Cas", "type %1").arg(shortName));
        }
    }

    void entity(const ReadStructure &structure)
    {
        annotation::Entity out;
        out.id = value(structure, "entity");
        out.name = value(structure, "name");
        out.type = m_labels.type(value(structure, "value")).value_or(annotation::EntityType::Person);
        if (out.id.isEmpty() || m_known.contains(out.id))
            return;
        m_known.insert(out.id);
        m_graph.entities.push_back(std::move(out));
    }

    bool place(const ReadStructure &structure, const ImportedText &text, SpanGraph::Node &node)
    {
        bool beginOk = false;
        bool endOk = false;
        const qint64 begin = value(structure, "begin").toLongLong(&beginOk);
        const qint64 end = value(structure, "end").toLongLong(&endOk);
        const Result<text::Span> span =
            beginOk && endOk ? text.fromUtf16(begin, end) : text.fromUtf16(-1, -1);
        if (!span) {
            if (m_failure.isEmpty())
                m_failure = QCoreApplication::translate("Cas", "structure %1 (%2): %3")
                                .arg(structure.id, structure.type.section(u'.', -1), span.sentence());
            return false;
        }
        node.spans.push_back(*span);
        return true;
    }

    static void decision(const ReadStructure &structure, SpanGraph::Node &node)
    {
        node.status =
            annotation::statusFromString(value(structure, "status")).value_or(annotation::Status::Confirmed);
        bool isNumber = false;
        const double confidence = value(structure, "confidence").toDouble(&isNumber);
        node.confidence = isNumber && confidence >= 0.0 && confidence <= 1.0 ? confidence : 1.0;
        node.note = value(structure, "note");
    }

    void mention(const ReadStructure &structure, const ImportedText &text)
    {
        std::optional<SpanGraph::Node> node = m_labels.node(value(structure, "value"), m_losses);
        if (!node || node->layer != SpanGraph::Layer::Mention || !place(structure, text, *node))
            return;
        if (structure.type == cas::mention)
            node->mentionKind = annotation::mentionKindFromString(value(structure, "kind"))
                                    .value_or(annotation::MentionKind::Nominal);
        decision(structure, *node);
        node->entity = value(structure, "entity");
        // A link to a knowledge base makes an entity too, which its fullest name names.
        if (const QString identifier = value(structure, "identifier");
            node->entity.isEmpty() && !identifier.isEmpty()) {
            node->entity = identifier;
            if (!m_known.contains(identifier)) {
                m_known.insert(identifier);
                annotation::Entity made;
                made.id = identifier;
                made.type = node->type;
                m_graph.entities.push_back(std::move(made));
            }
        }
        push(structure, std::move(*node));
    }

    void quotation(const ReadStructure &structure, const ImportedText &text)
    {
        SpanGraph::Node node;
        if (structure.type == cas::part) {
            node.layer = value(structure, "role") == QLatin1String("cue") ? SpanGraph::Layer::Cue
                                                                          : SpanGraph::Layer::Source;
            if (place(structure, text, node))
                push(structure, std::move(node));
            return;
        }
        node.layer = SpanGraph::Layer::Quotation;
        if (!place(structure, text, node))
            return;
        const QString id = value(structure, "quoteId");
        if (const auto earlier = m_quotations.constFind(id);
            !id.isEmpty() && earlier != m_quotations.constEnd()) {
            m_graph.nodes[size_t(*earlier)].spans.push_back(node.spans.front());
            m_byId.insert(structure.id, *earlier);
            return;
        }
        node.id = id;
        node.quotationKind = annotation::quotationKindFromString(value(structure, "kind"))
                                 .value_or(annotation::QuotationKind::Direct);
        node.entity = value(structure, "speaker");
        decision(structure, node);
        m_quotations.insert(id, int(m_graph.nodes.size()));
        push(structure, std::move(node));
    }

    void push(const ReadStructure &structure, SpanGraph::Node node)
    {
        m_byId.insert(structure.id, int(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(node));
    }

    void bind(const ReadStructure &structure)
    {
        const auto link = linkFromLabel(value(structure, "role"));
        const int from = m_byId.value(value(structure, "Governor"), -1);
        const int to = m_byId.value(value(structure, "Dependent"), -1);
        if (link && from >= 0 && to >= 0)
            m_graph.relations.push_back({from, to, *link});
        else
            m_losses.add(
                QCoreApplication::translate("Exchange", "relation %1").arg(value(structure, "role")));
    }

    const LabelTable &m_labels;
    Losses &m_losses;
    SpanGraph m_graph;
    QSet<QString> m_known;
    QHash<QString, int> m_byId;       ///< structure → node
    QHash<QString, int> m_quotations; ///< quoteId → node
    std::vector<const ReadStructure *> m_links;
    QString m_failure;
};

} // namespace

Result<annotation::Article> articleFromCas(const std::vector<ReadStructure> &structures,
                                           const LabelTable &labels, Losses &losses)
{
    return CasParser(labels, losses).run(structures);
}

} // namespace guillemet::exchange
