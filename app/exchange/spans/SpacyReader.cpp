#include "exchange/common/Defaults.h"
#include "exchange/json/JsonFields.h"
#include "exchange/json/JsonLines.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/SpacyFormat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

class LineParser
{
public:
    LineParser(const QJsonObject &object, const LabelTable &labels, Losses &losses)
        : m_object(object), m_labels(labels), m_losses(losses), m_text(object.value(L1("text")).toString())
    {
    }

    Result<annotation::Article> run()
    {
        if (!m_object.value(L1("text")).isString())
            return Error{QCoreApplication::translate("Interchange", "«text» is missing")};
        if (const QString refusal = m_text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        annotation::Article article;
        article.text = m_text.stored();
        const QJsonObject meta = m_object.value(L1("meta")).toObject();
        readArticleFields(meta, article.info, m_graph, m_labels);
        const QString answer = m_object.value(L1("answer")).toString();
        m_status = answer == L1("reject")   ? annotation::Status::Rejected
                   : answer == L1("ignore") ? annotation::Status::Suggested
                                            : annotation::Status::Confirmed;
        int number = 0;
        const QJsonArray spans = m_object.value(L1("spans")).toArray();
        for (const QJsonValue &value : spans) {
            const QJsonObject item = value.toObject();
            JsonFields fields(item, QStringLiteral("span %1").arg(++number));
            span(fields);
            if (fields.failed())
                return Error{fields.failure()};
        }
        bind();
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    void span(JsonFields &fields)
    {
        const qint64 start = fields.requiredInteger(L1("start"));
        const qint64 end = fields.requiredInteger(L1("end"));
        const QString label = fields.requiredString(L1("label"));
        if (fields.failed())
            return;
        const Result<text::Span> place = m_text.fromCodePoints(start, end);
        if (!place) {
            fields.fail(place.sentence());
            return;
        }
        std::optional<SpanGraph::Node> node = m_labels.node(label, m_losses);
        if (!node)
            return;
        node->spans = {*place};
        node->status = annotation::statusFromString(fields.string(L1("status"))).value_or(m_status);
        node->confidence = std::clamp(fields.number(L1("confidence"), 1.0), 0.0, 1.0);
        node->note = fields.string(L1("note"));
        const bool isMention = node->layer == SpanGraph::Layer::Mention;
        node->entity = fields.string(isMention ? L1("entity") : L1("speaker"));
        const QString id = fields.string(L1("id"));
        const QString key = (isMention ? u'm' : u'q') + id;
        const auto earlier = m_byId.constFind(key);
        if (!id.isEmpty() && node->layer == SpanGraph::Layer::Quotation && earlier != m_byId.constEnd()) {
            m_graph.nodes[size_t(*earlier)].spans.push_back(*place); // a further fragment
            return;
        }
        const int index = int(m_graph.nodes.size());
        if (isMention || node->layer == SpanGraph::Layer::Quotation) {
            node->id = id;
            if (!id.isEmpty())
                m_byId.insert(key, index);
            if (const QString source = fields.string(L1("source")); !source.isEmpty())
                m_links.push_back({index, u'm' + source, SpanGraph::Link::Source, true});
        } else {
            const auto link =
                node->layer == SpanGraph::Layer::Cue ? SpanGraph::Link::Cue : SpanGraph::Link::Source;
            m_links.push_back({index, u'q' + fields.string(L1("quote")), link, false});
        }
        m_graph.nodes.push_back(std::move(*node));
    }

    void bind()
    {
        for (const Link &link : m_links) {
            const int other = m_byId.value(link.other, -1);
            if (other < 0) {
                m_losses.add(QCoreApplication::translate("Exchange", "%1 without a quotation")
                                 .arg(labelOf(link.link)));
                continue;
            }
            m_graph.relations.push_back(
                {link.isQuotation ? link.node : other, link.isQuotation ? other : link.node, link.link});
        }
    }

    struct Link
    {
        int node;
        QString other; ///< key of the node at the other end
        SpanGraph::Link link;
        bool isQuotation; ///< `node` is the quotation
    };

    const QJsonObject &m_object;
    const LabelTable &m_labels;
    Losses &m_losses;
    ImportedText m_text;
    SpanGraph m_graph;
    QHash<QString, int> m_byId; ///< «m» or «q» and the file's id → node
    std::vector<Link> m_links;
    annotation::Status m_status = annotation::Status::Confirmed;
};

} // namespace

QString SpacyReader::name() const
{
    return QStringLiteral("spacy");
}

QString SpacyReader::description() const
{
    return QCoreApplication::translate("Formats", "Prodigy and spaCy JSON Lines: text with labelled spans");
}

std::vector<FormatOption> SpacyReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool SpacyReader::recognises(const Input &input) const
{
    const std::optional<QJsonObject> first = firstJsonObject(input.bytes);
    return first && first->value(L1("text")).isString() && first->value(L1("spans")).isArray();
}

Result<void> SpacyReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const LabelTable labels(input.formatOptions);
    Losses losses;
    int count = 0;
    const Result<void> done = eachJsonLine(input, [&](const QJsonObject &object, int) -> Result<void> {
        Result<annotation::Article> article = LineParser(object, labels, losses).run();
        if (!article)
            return article.error();
        fillDefaults(article->info, article->text, input);
        ++count;
        return take(article.take());
    });
    warnOfLosses(report, input.name, losses);
    if (done && count == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return done;
}

} // namespace guillemet::exchange
