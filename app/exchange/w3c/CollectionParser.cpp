#include "exchange/w3c/CollectionParser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

/// JSON-LD leaves the brackets off lists of one.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

class Parser
{
public:
    Parser(const ImportedText &text, const LabelTable &labels, Losses &losses)
        : m_text(text), m_labels(labels), m_losses(losses)
    {
    }

    Result<annotation::Article> run(const QJsonDocument &document)
    {
        annotation::Article article;
        article.text = m_text.stored();
        const QJsonObject root = document.object();
        info(root, article.info);
        for (const QJsonValue &item : itemsOf(document)) {
            if (const QString failure = annotation(item.toObject()); !failure.isEmpty())
                return Error{failure};
        }
        for (const Link &link : m_links) {
            const int target = m_byUri.value(link.target, -1);
            if (target >= 0)
                m_graph.relations.push_back({link.from, target, link.link});
            else
                m_losses.add(QCoreApplication::translate("Exchange", "relation %1").arg(labelOf(link.link)));
        }
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    static QJsonArray itemsOf(const QJsonDocument &document)
    {
        if (document.isArray())
            return document.array();
        const QJsonObject root = document.object();
        if (root.contains(L1("first")))
            return listOf(root.value(L1("first")).toObject().value(L1("items")));
        if (root.contains(L1("items")))
            return listOf(root.value(L1("items")));
        if (root.contains(L1("@graph")))
            return listOf(root.value(L1("@graph")));
        return QJsonArray{root};
    }

    static void info(const QJsonObject &root, annotation::ArticleInfo &info)
    {
        info.id = root.value(L1("guillemet:article")).toString();
        info.title = root.value(L1("label")).toString();
        info.language = root.value(L1("guillemet:language")).toString();
        info.outlet = root.value(L1("guillemet:outlet")).toString();
        info.author = root.value(L1("guillemet:author")).toString();
        info.date = root.value(L1("guillemet:date")).toString();
        info.url = root.value(L1("guillemet:url")).toString();
        info.state = annotation::articleStateFromString(root.value(L1("guillemet:state")).toString())
                         .value_or(annotation::ArticleState::New);
    }

    QString annotation(const QJsonObject &object)
    {
        const QString uri = object.value(L1("id")).toString();
        const QString what = QCoreApplication::translate("W3c", "annotation %1: %2").arg(uri);
        const QJsonArray bodies = listOf(object.value(L1("body")));
        std::optional<SpanGraph::Node> node;
        for (const QJsonValue &body : bodies) {
            if (!node && (body.isString() || isFor(body, "tagging", true)))
                node =
                    m_labels.node(body.isString() ? body.toString() : body[L1("value")].toString(), m_losses);
        }
        if (bodies.isEmpty())
            m_losses.add(QCoreApplication::translate("W3c", "annotation without a body"));
        if (!node)
            return {};
        const QJsonArray targets = listOf(object.value(L1("target")));
        for (const QJsonValue &target : targets) {
            const Result<text::Span> span = place(target);
            if (!span)
                return what.arg(span.sentence());
            node->spans.push_back(*span);
        }
        if (node->spans.empty())
            return what.arg(QCoreApplication::translate("W3c", "it has no target"));
        std::sort(node->spans.begin(), node->spans.end());
        node->id = object.value(L1("guillemet:id")).toString();
        node->status = annotation::statusFromString(object.value(L1("guillemet:status")).toString())
                           .value_or(annotation::Status::Confirmed);
        node->confidence = std::clamp(object.value(L1("guillemet:confidence")).toDouble(1.0), 0.0, 1.0);
        const int index = int(m_graph.nodes.size());
        for (const QJsonValue &body : bodies)
            other(body, *node, index);
        m_byUri.insert(uri, index);
        m_graph.nodes.push_back(std::move(*node));
        return {};
    }

    static bool isFor(const QJsonValue &body, const char *purpose, bool orNone = false)
    {
        const QString given = body[L1("purpose")].toString();
        return given == L1(purpose) || (orNone && given.isEmpty() && body[L1("value")].isString());
    }

    void other(const QJsonValue &body, SpanGraph::Node &node, int index)
    {
        if (isFor(body, "identifying")) {
            const QString name = body[L1("value")].toString();
            const QString id = body[L1("guillemet:entity")].toString(name);
            if (id.isEmpty())
                return;
            node.entity = id;
            if (m_known.contains(id))
                return;
            m_known.insert(id);
            annotation::Entity entity;
            entity.id = id;
            entity.name = name;
            entity.type = annotation::entityTypeFromString(body[L1("guillemet:entityType")].toString())
                              .value_or(node.type);
            m_graph.entities.push_back(std::move(entity));
        } else if (isFor(body, "commenting")) {
            node.note = body[L1("value")].toString();
        } else if (isFor(body, "linking")) {
            if (const auto link = linkFromLabel(body[L1("guillemet:role")].toString()))
                m_links.push_back({index, body[L1("source")].toString(), *link});
        }
    }

    Result<text::Span> place(const QJsonValue &target) const
    {
        QString exact;
        QString prefix;
        for (const QJsonValue &selector : listOf(target[L1("selector")])) {
            const QString type = selector[L1("type")].toString();
            if (type == L1("TextPositionSelector"))
                return m_text.fromCodePoints(selector[L1("start")].toInteger(-1),
                                             selector[L1("end")].toInteger(-1));
            if (type == L1("TextQuoteSelector")) {
                exact = selector[L1("exact")].toString();
                prefix = selector[L1("prefix")].toString();
            }
        }
        if (exact.isEmpty())
            return Error{
                QCoreApplication::translate("W3c", "its target has neither a position nor a quotation")};
        const QString &text = m_text.given().string();
        qsizetype at = text.indexOf(prefix + exact);
        at = at >= 0 ? at + prefix.size() : text.indexOf(exact);
        if (at < 0)
            return Error{QCoreApplication::translate("W3c", "its words do not stand in the text")};
        return m_text.fromUtf16(at, at + exact.size());
    }

    struct Link
    {
        int from;
        QString target;
        SpanGraph::Link link;
    };

    const ImportedText &m_text;
    const LabelTable &m_labels;
    Losses &m_losses;
    SpanGraph m_graph;
    QSet<QString> m_known;
    QHash<QString, int> m_byUri;
    std::vector<Link> m_links;
};

} // namespace

Result<annotation::Article> readAnnotationCollection(const QJsonDocument &document, const ImportedText &text,
                                                     const LabelTable &labels, Losses &losses)
{
    return Parser(text, labels, losses).run(document);
}

} // namespace guillemet::exchange
