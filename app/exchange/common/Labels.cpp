#include "exchange/common/Labels.h"

#include "exchange/common/LabelWatch.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

using Node = SpanGraph::Node;
using Layer = SpanGraph::Layer;
using Link = SpanGraph::Link;
using annotation::EntityType;
using annotation::MentionKind;
using annotation::QuotationKind;

constexpr std::array<EntityType, 5> entityTypes = {EntityType::Person, EntityType::Organisation,
                                                   EntityType::Place, EntityType::Other, EntityType::Date};
constexpr std::array<MentionKind, 3> mentionKinds = {MentionKind::Name, MentionKind::Nominal,
                                                     MentionKind::Pronoun};
constexpr std::array<QuotationKind, 3> quotationKinds = {QuotationKind::Direct, QuotationKind::Mixed,
                                                         QuotationKind::Indirect};
constexpr std::array<Link, 5> links = {Link::Cue, Link::Source, Link::Speaker, Link::Same, Link::Continues};

struct Foreign
{
    QStringView label;
    EntityType type;
};
// The labels of CoNLL, OntoNotes, WikiNER, GermEval, Quaero and of the readers' own pages.
constexpr std::array<Foreign, 38> foreign = {{
    {u"per", EntityType::Person},
    {u"person", EntityType::Person},
    {u"pers", EntityType::Person},
    {u"people", EntityType::Person},
    {u"personne", EntityType::Person},
    {u"persname", EntityType::Person},
    {u"pers.ind", EntityType::Person},
    {u"i-per", EntityType::Person},
    {u"org", EntityType::Organisation},
    {u"organization", EntityType::Organisation},
    {u"organisation", EntityType::Organisation},
    {u"orgname", EntityType::Organisation},
    {u"company", EntityType::Organisation},
    {u"corporation", EntityType::Organisation},
    {u"loc", EntityType::Place},
    {u"location", EntityType::Place},
    {u"gpe", EntityType::Place},
    {u"fac", EntityType::Place},
    {u"facility", EntityType::Place},
    {u"place", EntityType::Place},
    {u"lieu", EntityType::Place},
    {u"placename", EntityType::Place},
    {u"country", EntityType::Place},
    {u"city", EntityType::Place},
    {u"geo", EntityType::Place},
    {u"misc", EntityType::Other},
    {u"miscellaneous", EntityType::Other},
    {u"other", EntityType::Other},
    {u"oth", EntityType::Other},
    {u"event", EntityType::Other},
    {u"work_of_art", EntityType::Other},
    {u"product", EntityType::Other},
    {u"prod", EntityType::Other},
    {u"law", EntityType::Other},
    {u"autre", EntityType::Other},
    {u"name", EntityType::Other},
    {u"date", EntityType::Date},
    {u"time.date", EntityType::Date},
}};

std::optional<Node> ownNode(const QString &label)
{
    Node node;
    for (Layer layer : {Layer::Cue, Layer::Source}) {
        node.layer = layer;
        if (label.compare(labelOf(node), Qt::CaseInsensitive) == 0)
            return node;
    }
    node.layer = Layer::Quotation;
    for (QuotationKind kind : quotationKinds) {
        node.quotationKind = kind;
        if (label.compare(labelOf(node), Qt::CaseInsensitive) == 0)
            return node;
    }
    node.layer = Layer::Mention;
    for (EntityType type : entityTypes) {
        for (MentionKind kind : mentionKinds) {
            node.type = type;
            node.mentionKind = kind;
            if (label.compare(labelOf(node), Qt::CaseInsensitive) == 0)
                return node;
        }
    }
    return std::nullopt;
}

} // namespace

QString labelOf(const Node &node)
{
    switch (node.layer) {
    case Layer::Mention:
        return node.mentionKind == MentionKind::Name ? toWord(node.type)
                                                     : toWord(node.type) + u'-' + toWord(node.mentionKind);
    case Layer::Quotation:
        return QStringLiteral("QUOTE-") + toWord(node.quotationKind);
    case Layer::Cue:
        return QStringLiteral("CUE");
    case Layer::Source:
        return QStringLiteral("SOURCE");
    }
    return {};
}

QString labelOf(Link link)
{
    switch (link) {
    case Link::Cue:
        return QStringLiteral("cue");
    case Link::Source:
        return QStringLiteral("source");
    case Link::Speaker:
        return QStringLiteral("speaker");
    case Link::Same:
        return QStringLiteral("same");
    case Link::Continues:
        return QStringLiteral("continues");
    }
    return {};
}

std::optional<Link> linkFromLabel(const QString &label)
{
    for (Link link : links) {
        if (label.compare(labelOf(link), Qt::CaseInsensitive) == 0)
            return link;
    }
    return std::nullopt;
}

QStringList allNodeLabels()
{
    QStringList out;
    Node node;
    for (EntityType type : entityTypes) {
        for (MentionKind kind : mentionKinds) {
            node.type = type;
            node.mentionKind = kind;
            out << labelOf(node);
        }
    }
    node.layer = Layer::Quotation;
    for (QuotationKind kind : quotationKinds) {
        node.quotationKind = kind;
        out << labelOf(node);
    }
    return out << QStringLiteral("CUE") << QStringLiteral("SOURCE");
}

QStringList allLinkLabels()
{
    QStringList out;
    for (Link link : links)
        out << labelOf(link);
    return out;
}

LabelTable::LabelTable(const QHash<QString, QString> &formatOptions)
{
    const QStringList pairs = formatOptions.value(optionName()).split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        m_own.insert(pair.section(u'=', 0, 0).trimmed().toLower(), pair.section(u'=', 1).trimmed());
}

QString LabelTable::optionDescription()
{
    return QCoreApplication::translate("Formats",
                                       "labels of the file and what they become: GPE=LOC,NORP=MISC,LAW=-");
}

QString LabelTable::mistakeIn(const QString &value)
{
    for (const QString &pair : value.split(u',', Qt::SkipEmptyParts)) {
        const QString to = pair.section(u'=', 1).trimmed();
        if (pair.section(u'=', 0, 0).trimmed().isEmpty() || (to != QLatin1String("-") && !ownNode(to)))
            return QCoreApplication::translate(
                       "Exchange",
                       "“%1” is no pair of labels: GPE=LOC, or LAW=- to leave one out. There are: %2.")
                .arg(pair.trimmed(), allNodeLabels().join(QStringLiteral(", ")));
    }
    return {};
}

std::optional<Node> LabelTable::find(const QString &label) const
{
    const QString lower = label.trimmed().toLower();
    if (const auto own = m_own.constFind(lower); own != m_own.constEnd())
        return *own == QLatin1String("-") ? std::nullopt : ownNode(*own);
    if (std::optional<Node> node = ownNode(lower))
        return node;
    for (const Foreign &row : foreign) {
        if (lower == row.label) {
            Node node;
            node.type = row.type;
            return node;
        }
    }
    Node node;
    node.layer = Layer::Quotation;
    if (lower == QLatin1String("quote") || lower == QLatin1String("quotation") ||
        lower == QLatin1String("citation"))
        return node;
    return std::nullopt;
}

std::optional<Node> LabelTable::node(const QString &label, Losses &losses) const
{
    std::optional<Node> out = find(label);
    LabelWatch::tell(label, out ? labelOf(*out) : QString());
    if (!out)
        losses.add(QCoreApplication::translate("Exchange", "label %1").arg(label));
    return out;
}

std::optional<EntityType> LabelTable::type(const QString &label) const
{
    const std::optional<Node> found = find(label);
    if (!found || found->layer != Layer::Mention)
        return std::nullopt;
    return found->type;
}

} // namespace guillemet::exchange
