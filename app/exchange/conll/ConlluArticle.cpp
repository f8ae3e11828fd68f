#include "exchange/conll/ConlluDocument.h"
#include "exchange/spans/ArticleJson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace guillemet::exchange {

namespace {

/// The values of «kind:pronoun,status:suggested».
QHash<QString, QString> valuesOf(const QString &other)
{
    QHash<QString, QString> out;
    const QStringList pairs = other.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        out.insert(pair.section(u':', 0, 0), pair.section(u':', 1));
    return out;
}

double confidenceOf(const QString &word)
{
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    return isNumber && value >= 0.0 && value <= 1.0 ? value : 1.0;
}

} // namespace

/// For corpora that know no kinds: pronouns by their word class, names by a proper noun among their words.
annotation::MentionKind ConlluDocument::guessKind(const Stretch &stretch) const
{
    if (stretch.last - stretch.first == 1 &&
        m_tokens[size_t(stretch.first)].wordClass == QLatin1String("PRON"))
        return annotation::MentionKind::Pronoun;
    bool anyClass = false;
    for (int i = stretch.first; i < stretch.last; ++i) {
        if (m_tokens[size_t(i)].wordClass == QLatin1String("PROPN"))
            return annotation::MentionKind::Name;
        anyClass = anyClass || m_tokens[size_t(i)].wordClass != QLatin1String("_");
    }
    return anyClass ? annotation::MentionKind::Nominal : annotation::MentionKind::Name;
}

void ConlluDocument::add(const Stretch &stretch, const LabelTable &labels, Losses &losses)
{
    const text::Span span{m_tokens[size_t(stretch.first)].span.start,
                          m_tokens[size_t(stretch.last - 1)].span.end};
    SpanGraph::Node node;
    if (stretch.attribute == "Entity") {
        const qsizetype typeAt = m_fieldNames.isEmpty() ? 1 : m_fieldNames.indexOf(QLatin1String("etype"));
        const qsizetype otherAt = m_fieldNames.isEmpty() ? 3 : m_fieldNames.indexOf(QLatin1String("other"));
        const std::optional<SpanGraph::Node> typed =
            labels.node(stretch.bracket.fields.value(typeAt), losses);
        if (!typed || typed->layer != SpanGraph::Layer::Mention)
            return;
        node = *typed;
        const QHash<QString, QString> other =
            valuesOf(stretch.bracket.fields.mid(std::max<qsizetype>(0, otherAt)).join(u'-'));
        node.mentionKind = annotation::mentionKindFromString(other.value(QStringLiteral("kind")))
                               .value_or(guessKind(stretch));
        node.status = annotation::statusFromString(other.value(QStringLiteral("status")))
                          .value_or(annotation::Status::Confirmed);
        node.confidence = confidenceOf(other.value(QStringLiteral("confidence")));
        // A part of a discontinuous mention («e1[1/2]») is a mention of its own here.
        const QString key = other.value(QStringLiteral("same"), stretch.bracket.key.section(u'[', 0, 0));
        if (other.value(QStringLiteral("entity")) != QLatin1String("none")) {
            if (!m_entityOf.contains(key)) {
                annotation::Entity entity;
                entity.id = key;
                m_graph.entities.push_back(entity); // named by its fullest mention
                m_entityOf.insert(key, key);
            }
            node.entity = m_entityOf.value(key);
        }
    } else if (stretch.attribute == "Quote") {
        const QStringList &fields = stretch.bracket.fields;
        if (const auto earlier = m_quotations.constFind(stretch.bracket.key);
            earlier != m_quotations.constEnd()) {
            m_graph.nodes[size_t(*earlier)].spans.push_back(span);
            return;
        }
        node.layer = SpanGraph::Layer::Quotation;
        node.quotationKind =
            annotation::quotationKindFromString(fields.value(1)).value_or(annotation::QuotationKind::Direct);
        node.entity = m_entityOf.value(fields.value(2));
        node.status = annotation::statusFromString(fields.value(3)).value_or(annotation::Status::Confirmed);
        node.confidence = confidenceOf(fields.mid(4).join(u'-'));
        m_quotations.insert(stretch.bracket.key, int(m_graph.nodes.size()));
    } else {
        return;
    }
    node.spans = {span};
    m_graph.nodes.push_back(std::move(node));
}

Result<annotation::Article> ConlluDocument::take(const LabelTable &labels, Losses &losses)
{
    annotation::Article article;
    const QJsonObject header = QJsonDocument::fromJson(m_header).object();
    readArticleFields(header, article.info, m_graph, labels);
    if (article.info.id.isEmpty())
        article.info.id = m_id;
    const QJsonArray eids = header.value(QLatin1String("eids")).toArray();
    for (size_t i = 0; i < m_graph.entities.size(); ++i)
        m_entityOf.insert(eids.at(qsizetype(i)).toString(), m_graph.entities[i].id);

    const ImportedText text(placeTokens(header.value(QLatin1String("text")).toString()));
    if (const QString refusal = text.refusal(); !refusal.isEmpty())
        return Error{refusal};
    article.text = text.stored();
    for (Token &token : m_tokens) {
        const Result<text::Span> span = text.fromUtf16(token.span.start, token.span.end);
        if (span)
            token.span = *span;
    }
    const std::vector<Stretch> all = stretches(losses);
    for (const Stretch &stretch : all)
        add(stretch, labels, losses);
    for (const Stretch &stretch : all) {
        const bool cue = stretch.attribute == "QuoteCue";
        if (!cue && stretch.attribute != "QuoteSource")
            continue;
        const auto quotation = m_quotations.constFind(stretch.bracket.key);
        if (quotation == m_quotations.constEnd())
            continue;
        SpanGraph::Node node;
        node.layer = cue ? SpanGraph::Layer::Cue : SpanGraph::Layer::Source;
        node.spans = {
            {m_tokens[size_t(stretch.first)].span.start, m_tokens[size_t(stretch.last - 1)].span.end}};
        m_graph.relations.push_back(
            {*quotation, int(m_graph.nodes.size()), cue ? SpanGraph::Link::Cue : SpanGraph::Link::Source});
        m_graph.nodes.push_back(std::move(node));
    }
    if (!fillFromGraph(m_graph, article, losses))
        return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
    article.annotated = article.annotated || !m_header.isEmpty();
    *this = ConlluDocument();
    return article;
}

} // namespace guillemet::exchange
