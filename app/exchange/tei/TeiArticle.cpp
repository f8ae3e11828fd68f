#include "exchange/tei/TeiArticle.h"

#include "exchange/common/Labels.h"
#include "exchange/common/XmlText.h"
#include "text/Paragraphs.h"

#include <algorithm>

namespace guillemet::exchange {

TeiArticle::TeiArticle(const annotation::Article &article, int number)
    : m_article(article), m_graph(graphOf(article)), m_prefix('a' + QByteArray::number(number)),
      m_paragraphs(text::paragraphs(article.text.string()))
{
    for (int i = 0; i < int(article.entities.size()); ++i)
        m_entities.insert(article.entities[size_t(i)].id, i);
    cut();
}

/// TEI lets no said stand within a name: such a quotation goes to standOff, as those that cross do.
void TeiArticle::cut()
{
    std::vector<InlineMark> crossing;
    std::vector<InlineMark> nesting = nestingMarks(m_graph, m_article.text, crossing);
    const auto isMention = [&](const InlineMark &mark) {
        return m_graph.nodes[size_t(mark.node)].layer == SpanGraph::Layer::Mention;
    };
    int insideName = 0; // where the names that are open end
    for (const InlineMark &mark : nesting) {
        if (!isMention(mark) && mark.span.start < insideName) {
            crossing.push_back(mark);
            continue;
        }
        if (isMention(mark))
            insideName = std::max(insideName, mark.span.end);
        m_inline.push_back(mark);
    }
    std::vector<std::pair<InlineMark, bool>> all;
    for (const InlineMark &mark : m_inline)
        all.emplace_back(mark, false);
    for (const InlineMark &mark : crossing)
        all.emplace_back(mark, true);
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.first.node != b.first.node ? a.first.node < b.first.node
                                            : a.first.span.start < b.first.span.start;
    });
    m_firstPiece.assign(m_graph.nodes.size(), -1);
    int part = 0;
    for (const auto &[mark, standOff] : all) {
        const int index = int(m_pieces.size());
        Piece piece;
        piece.mark = mark;
        piece.standOff = standOff;
        if (m_firstPiece[size_t(mark.node)] < 0) {
            m_firstPiece[size_t(mark.node)] = index;
            part = 0;
        } else {
            piece.previous = index - 1;
            m_pieces.back().next = index;
        }
        piece.id = m_prefix + ".n" + QByteArray::number(mark.node + 1);
        if (++part > 1)
            piece.id += '.' + QByteArray::number(part);
        m_pieces.push_back(std::move(piece));
    }
}

const TeiArticle::Piece &TeiArticle::pieceOf(const InlineMark &mark) const
{
    size_t at = size_t(m_firstPiece[size_t(mark.node)]);
    while (m_pieces[at].mark.span.start != mark.span.start)
        ++at;
    return m_pieces[at];
}

QByteArray TeiArticle::entityPointer(const QString &entity) const
{
    const auto found = m_entities.constFind(entity);
    return found == m_entities.constEnd() ? QByteArray()
                                          : '#' + m_prefix + ".e" + QByteArray::number(*found + 1);
}

QByteArray TeiArticle::elementName(const SpanGraph::Node &node) const
{
    if (node.layer == SpanGraph::Layer::Quotation)
        return "said";
    if (node.layer != SpanGraph::Layer::Mention)
        return "seg";
    if (node.mentionKind != annotation::MentionKind::Name)
        return "rs";
    switch (node.type) {
    case annotation::EntityType::Person:
        return "persName";
    case annotation::EntityType::Organisation:
        return "orgName";
    case annotation::EntityType::Place:
        return "placeName";
    case annotation::EntityType::Other:
        return "name";
    case annotation::EntityType::Date:
        return "date";
    }
    return "name";
}

QByteArray TeiArticle::attributes(const Piece &piece) const
{
    const SpanGraph::Node &node = m_graph.nodes[size_t(piece.mark.node)];
    QByteArray out = " xml:id=\"" + piece.id + '"';
    const QByteArray entity = entityPointer(node.entity);
    switch (node.layer) {
    case SpanGraph::Layer::Mention:
        if (node.mentionKind != annotation::MentionKind::Name)
            out += " type=\"" + toWord(node.type).toLatin1() + "\" subtype=\"" +
                   toWord(node.mentionKind).toLatin1() + '"';
        else if (node.type == annotation::EntityType::Other)
            out += " type=\"MISC\"";
        // A date has no `ref`.
        if (!entity.isEmpty() && elementName(node) != "date")
            out += " ref=\"" + entity + '"';
        break;
    case SpanGraph::Layer::Quotation:
        if (!entity.isEmpty())
            out += " who=\"" + entity + '"';
        out += QByteArray(" aloud=\"unknown\" direct=\"") +
               (node.quotationKind == annotation::QuotationKind::Indirect ? "false" : "true") + "\" n=\"" +
               toWord(node.quotationKind).toLatin1() + '"';
        break;
    case SpanGraph::Layer::Cue:
        out += " type=\"cue\"";
        break;
    case SpanGraph::Layer::Source:
        out += " type=\"source\"";
        break;
    }
    if (node.status == annotation::Status::Suggested && node.layer != SpanGraph::Layer::Cue &&
        node.layer != SpanGraph::Layer::Source)
        out += " cert=\"medium\"";
    if (piece.previous >= 0)
        out += " prev=\"#" + m_pieces[size_t(piece.previous)].id + '"';
    if (piece.next >= 0)
        out += " next=\"#" + m_pieces[size_t(piece.next)].id + '"';
    return out;
}

QByteArray TeiArticle::openTag(const Piece &piece) const
{
    return '<' + elementName(m_graph.nodes[size_t(piece.mark.node)]) + attributes(piece) + '>';
}

/// The pointer names the paragraph, and start and length within it in code points.
QByteArray TeiArticle::standOffSpan(const Piece &piece) const
{
    const SpanGraph::Node &node = m_graph.nodes[size_t(piece.mark.node)];
    const int paragraph = text::paragraphAt(m_paragraphs, piece.mark.span.start);
    const int base = m_article.text.toCodePoint(m_paragraphs[size_t(paragraph)].start);
    const text::Span codePoints = m_article.text.toCodePoints(piece.mark.span);
    QByteArray out = "<span xml:id=\"" + piece.id + "\" type=\"" + labelOf(node).toLatin1() +
                     "\" target=\"#string-range(" + m_prefix + ".p" + QByteArray::number(paragraph + 1) +
                     ',' + QByteArray::number(codePoints.start - base) + ',' +
                     QByteArray::number(codePoints.length()) + ")\"";
    if (const QByteArray entity = entityPointer(node.entity); !entity.isEmpty())
        out += " corresp=\"" + entity + '"';
    if (piece.previous >= 0)
        out += " prev=\"#" + m_pieces[size_t(piece.previous)].id + '"';
    if (piece.next >= 0)
        out += " next=\"#" + m_pieces[size_t(piece.next)].id + '"';
    return out + '>' + xmlText(m_article.text.view(piece.mark.span)) + "</span>\n";
}

QByteArray TeiArticle::header() const
{
    const annotation::ArticleInfo &info = m_article.info;
    const auto element = [](const char *name, const QString &value) {
        return value.isEmpty() ? QByteArray()
                               : QByteArray("<") + name + '>' + xmlText(value) + "</" + name + '>';
    };
    QByteArray out =
        "<teiHeader><fileDesc><titleStmt>" + ("<title>" + xmlText(info.title) + "</title>") +
        element("author", info.author) +
        "</titleStmt>\n<publicationStmt><p>Guillemet</p></publicationStmt>\n" + "<sourceDesc><bibl><title>" +
        xmlText(info.title) + "</title>" + element("author", info.author) +
        element("publisher", info.outlet) + element("date", info.date) + "<idno type=\"article\">" +
        xmlText(info.id) + "</idno>" +
        (info.url.isEmpty() ? QByteArray() : "<idno type=\"URI\">" + xmlText(info.url) + "</idno>") +
        "</bibl></sourceDesc></fileDesc>\n";
    if (!info.language.isEmpty())
        out += "<profileDesc><langUsage><language ident=\"" + xmlAttribute(info.language) +
               "\"/></langUsage></profileDesc>\n";
    return out + "</teiHeader>\n";
}

QByteArray TeiArticle::lists() const
{
    const auto list = [&](const char *outer, const char *item, const char *before, const char *after,
                          auto fits) {
        QByteArray out;
        for (int i = 0; i < int(m_article.entities.size()); ++i) {
            const annotation::Entity &entity = m_article.entities[size_t(i)];
            if (fits(entity.type))
                out += QByteArray("<") + item + " xml:id=\"" + m_prefix + ".e" + QByteArray::number(i + 1) +
                       "\">" + before + xmlText(entity.name) + after + "</" + item + ">\n";
        }
        return out.isEmpty() ? out : QByteArray("<") + outer + ">\n" + out + "</" + outer + ">\n";
    };
    using annotation::EntityType;
    return list("listPerson", "person", "<persName>", "</persName>",
                [](EntityType type) { return type == EntityType::Person; }) +
           list("listOrg", "org", "<orgName>", "</orgName>",
                [](EntityType type) { return type == EntityType::Organisation; }) +
           list("listPlace", "place", "<placeName>", "</placeName>",
                [](EntityType type) { return type == EntityType::Place; }) +
           list("listObject", "object", "<objectIdentifier><objectName>", "</objectName></objectIdentifier>",
                [](EntityType type) { return type == EntityType::Other || type == EntityType::Date; });
}

QByteArray TeiArticle::links() const
{
    QByteArray out;
    for (const SpanGraph::Relation &relation : m_graph.relations) {
        const bool told = relation.link == SpanGraph::Link::Cue || relation.link == SpanGraph::Link::Source;
        const int from = m_firstPiece[size_t(relation.from)];
        const int to = m_firstPiece[size_t(relation.to)];
        if (told && from >= 0 && to >= 0)
            out += "<link type=\"" + labelOf(relation.link).toLatin1() + "\" target=\"#" +
                   m_pieces[size_t(from)].id + " #" + m_pieces[size_t(to)].id + "\"/>\n";
    }
    return out.isEmpty() ? out : "<linkGrp type=\"attribution\">\n" + out + "</linkGrp>\n";
}

QByteArray TeiArticle::body() const
{
    QByteArray out = "<text";
    if (!m_article.info.language.isEmpty())
        out += " xml:lang=\"" + xmlAttribute(m_article.info.language) + '"';
    out += "><body xml:space=\"preserve\">";
    const InlineMark *at = m_inline.data();
    const InlineMark *end = at + m_inline.size();
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        const text::Span paragraph = m_paragraphs[i];
        if (m_article.text.view(paragraph).trimmed().isEmpty())
            continue;
        const InlineMark *first = at;
        while (at != end && at->span.start < paragraph.end)
            ++at;
        out += "<p xml:id=\"" + m_prefix + ".p" + QByteArray::number(i + 1) + "\">";
        walkMarks(m_article.text.string(), paragraph, first, at,
                  {[&](const InlineMark &mark) { out += openTag(pieceOf(mark)); },
                   [&](QStringView words) { out += xmlText(words); },
                   [&](const InlineMark &mark) {
                       out += "</" + elementName(m_graph.nodes[size_t(mark.node)]) + '>';
                   }});
        out += "</p>\n";
    }
    if (out.endsWith("preserve\">"))
        out += "<p/>";
    return out + "</body></text>\n";
}

QByteArray TeiArticle::run()
{
    QByteArray spans;
    for (const Piece &piece : m_pieces) {
        if (piece.standOff)
            spans += standOffSpan(piece);
    }
    if (!spans.isEmpty())
        spans = "<spanGrp type=\"crossing\">\n" + spans + "</spanGrp>\n";
    const QByteArray standOff = lists() + spans + links();
    return "<TEI xml:id=\"" + m_prefix + "\">\n" + header() +
           (standOff.isEmpty() ? QByteArray() : "<standOff>\n" + standOff + "</standOff>\n") + body() +
           "</TEI>\n";
}

} // namespace guillemet::exchange
