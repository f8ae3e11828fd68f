#include "exchange/nif/NifArticle.h"

#include "exchange/common/Labels.h"

#include <QtCore/QUrl>
#include <set>

namespace guillemet::exchange {

namespace {

QByteArray literal(QStringView text)
{
    QByteArray out = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort unit = text.at(i).unicode();
        if (unit == '"' || unit == '\\')
            out += QByteArray("\\") + char(unit);
        else if (unit == '\n')
            out += "\\n";
        else if (unit == '\r')
            out += "\\r";
        else if (unit == '\t')
            out += "\\t";
        else if (unit < 0x20 || unit == 0x7F || unit == 0xFFFE || unit == 0xFFFF)
            out += "\\u" + QByteArray::number(unit, 16).toUpper().rightJustified(4, '0');
        else if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            out += text.mid(i++, 2).toUtf8();
        else
            out += text.mid(i, 1).toUtf8();
    }
    return out + '"';
}

class ArticleTriples
{
public:
    ArticleTriples(const annotation::Article &article, int number)
        : m_article(article), m_graph(graphOf(article)),
          m_base("urn:guillemet:" + QByteArray::number(number) + ':' +
                 QUrl::toPercentEncoding(article.info.id))
    {
        for (int i = 0; i < int(article.entities.size()); ++i)
            m_entities.insert(article.entities[size_t(i)].id, iri("e" + QByteArray::number(i + 1)));
    }

    QByteArray run()
    {
        const annotation::ArticleInfo &info = m_article.info;
        m_out = context() + " a nif:Context ;\n  nif:isString " + literal(m_article.text.string()) +
                offsets({0, m_article.text.codePointCount()});
        add("dcterms:identifier", info.id);
        add("dcterms:title", info.title);
        add("dcterms:language", info.language);
        add("dcterms:publisher", info.outlet);
        add("dcterms:creator", info.author);
        add("dcterms:date", info.date);
        add("dcterms:source", info.url);
        m_out += " .\n";
        for (const annotation::Entity &entity : m_article.entities) {
            m_out += m_entities.value(entity.id) + " a guillemet:" + toWord(entity.type).toLatin1() +
                     " ;\n  rdfs:label " + literal(entity.name) + " .\n";
        }
        strings();
        for (int i = 0; i < int(m_graph.nodes.size()); ++i)
            annotation(i);
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link == SpanGraph::Link::Cue || relation.link == SpanGraph::Link::Source)
                m_out += nodeIri(relation.from) + " guillemet:" + labelOf(relation.link).toLatin1() + ' ' +
                         nodeIri(relation.to) + " .\n";
        }
        return m_out;
    }

private:
    QByteArray iri(const QByteArray &fragment) const { return '<' + m_base + '#' + fragment + '>'; }
    QByteArray range(text::Span codePoints) const
    {
        return iri("char=" + QByteArray::number(codePoints.start) + ',' + QByteArray::number(codePoints.end));
    }
    QByteArray context() const { return range({0, m_article.text.codePointCount()}); }
    QByteArray nodeIri(int index) const { return iri("n" + QByteArray::number(index + 1)); }

    static QByteArray offsets(text::Span codePoints)
    {
        return " ;\n  nif:beginIndex \"" + QByteArray::number(codePoints.start) +
               "\"^^xsd:nonNegativeInteger ;\n  nif:endIndex \"" + QByteArray::number(codePoints.end) +
               "\"^^xsd:nonNegativeInteger";
    }
    void add(const char *property, const QString &value)
    {
        if (!value.isEmpty())
            m_out += QByteArray(" ;\n  ") + property + ' ' + literal(value);
    }

    /// Each stretch once, whatever stands on it; one over the whole text is the context itself.
    void strings()
    {
        std::set<std::pair<int, int>> all;
        for (const SpanGraph::Node &node : m_graph.nodes) {
            for (text::Span span : node.spans)
                all.emplace(span.start, span.end);
        }
        for (const auto &[start, end] : all) {
            const text::Span codePoints = m_article.text.toCodePoints({start, end});
            if (codePoints == text::Span{0, m_article.text.codePointCount()})
                continue;
            m_out += range(codePoints) + " a nif:String ;\n  nif:referenceContext " + context() +
                     " ;\n  nif:anchorOf " + literal(m_article.text.view({start, end})) +
                     offsets(codePoints) + " .\n";
        }
    }

    void annotation(int index)
    {
        const SpanGraph::Node &node = m_graph.nodes[size_t(index)];
        m_out += nodeIri(index) + " a guillemet:Annotation ;\n  guillemet:label " + literal(labelOf(node));
        for (text::Span span : node.spans)
            m_out += " ;\n  guillemet:words " + range(m_article.text.toCodePoints(span));
        if (m_entities.contains(node.entity))
            m_out += " ;\n  itsrdf:taIdentRef " + m_entities.value(node.entity);
        if (!node.id.isEmpty()) {
            add("guillemet:status", toWord(node.status));
            m_out += " ;\n  itsrdf:taConfidence \"" + QByteArray::number(node.confidence, 'f', 4) +
                     "\"^^xsd:decimal";
        }
        add("rdfs:comment", node.note);
        m_out += " .\n";
    }

    const annotation::Article &m_article;
    SpanGraph m_graph;
    QByteArray m_base;
    QHash<QString, QByteArray> m_entities;
    QByteArray m_out;
};

} // namespace

QByteArray nifPrefixes()
{
    return "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n"
           "@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .\n"
           "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
           "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
           "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
           "@prefix guillemet: <urn:guillemet:terms:> .\n\n";
}

QByteArray nifArticle(const annotation::Article &article, int number)
{
    return ArticleTriples(article, number).run();
}

} // namespace guillemet::exchange
