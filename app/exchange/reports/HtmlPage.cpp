#include "exchange/reports/HtmlPage.h"

#include "exchange/common/Characters.h"
#include "exchange/common/Labels.h"
#include "exchange/common/MarkedText.h"
#include "exchange/common/XmlText.h"
#include "exchange/reports/HtmlStyle.h"
#include "text/Paragraphs.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("HtmlReport", text);
}

/// Control characters are errors in HTML too.
QByteArray html(QStringView text)
{
    int replaced = 0;
    return xmlText(replacedWhere(text.toString(), isForbiddenInXml, replaced));
}

QByteArray attribute(QStringView text)
{
    int replaced = 0;
    return xmlAttribute(replacedWhere(text.toString(), isForbiddenInXml, replaced));
}

class ArticleHtml
{
public:
    ArticleHtml(const annotation::Article &article, int number)
        : m_article(article), m_graph(graphOf(article)), m_number(number)
    {
        for (const annotation::Entity &entity : article.entities)
            m_names.insert(entity.id, entity.name);
    }

    QByteArray run()
    {
        const annotation::ArticleInfo &info = m_article.info;
        QByteArray out = "<article id=\"a" + QByteArray::number(m_number) + "\"";
        if (!info.language.isEmpty())
            out += " lang=\"" + attribute(info.language) + '"';
        out += ">\n<h2>" + html(info.title) + "</h2>\n";
        QStringList about;
        for (const QString &part : {info.outlet, info.author, info.date, info.url}) {
            if (!part.isEmpty())
                about << part;
        }
        if (!about.isEmpty())
            out += "<p class=\"about\">" + html(about.join(QStringLiteral(" · "))) + "</p>\n";
        return out + text() + table() + "</article>\n";
    }

private:
    QByteArray text()
    {
        std::vector<InlineMark> crossing;
        const std::vector<InlineMark> marks = nestingMarks(m_graph, m_article.text, crossing);
        QByteArray out = "<div class=\"text\">\n";
        const InlineMark *at = marks.data();
        const InlineMark *end = at + marks.size();
        for (text::Span paragraph : text::paragraphs(m_article.text.string())) {
            if (m_article.text.view(paragraph).trimmed().isEmpty())
                continue;
            const InlineMark *first = at;
            while (at != end && at->span.start < paragraph.end)
                ++at;
            out += "<p>";
            walkMarks(m_article.text.string(), paragraph, first, at,
                      {[&](const InlineMark &mark) { out += openTag(m_graph.nodes[size_t(mark.node)]); },
                       [&](QStringView words) { out += html(words); },
                       [&](const InlineMark &) { out += "</mark>"; }});
            out += "</p>\n";
        }
        out += "</div>\n";
        if (!crossing.empty())
            out += "<p class=\"about\">" +
                   html(QCoreApplication::translate("HtmlReport",
                                                    "%n mark(s) that cross others are not shown in the text.",
                                                    nullptr, int(crossing.size()))) +
                   "</p>\n";
        return out;
    }

    QByteArray openTag(const SpanGraph::Node &node) const
    {
        QByteArray classes;
        QString title;
        switch (node.layer) {
        case SpanGraph::Layer::Mention:
            classes = toWord(node.mentionKind).toLatin1() + ' ' + toWord(node.type).toLatin1();
            title = m_names.value(node.entity);
            break;
        case SpanGraph::Layer::Quotation:
            classes = "quote " + toWord(node.quotationKind).toLatin1();
            title =
                m_names.value(node.entity, translated(QT_TRANSLATE_NOOP("HtmlReport", "speaker unknown")));
            break;
        case SpanGraph::Layer::Cue:
            classes = "cue";
            break;
        case SpanGraph::Layer::Source:
            classes = "source";
            break;
        }
        if (node.status == annotation::Status::Suggested)
            classes += " suggested";
        QByteArray out = "<mark class=\"" + classes + '"';
        if (!node.id.isEmpty())
            out += " data-id=\"" + attribute(node.id) + '"';
        if (!title.isEmpty())
            out += " title=\"" + attribute(title) + '"';
        return out + '>';
    }

    QByteArray table() const
    {
        if (m_article.quotations.empty())
            return {};
        QByteArray out =
            "<h3>" + html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Who says what"))) +
            "</h3>\n<table>\n<thead><tr><th>" + html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Speaker"))) +
            "</th><th>" + html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Words"))) + "</th><th>" +
            html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Status"))) + "</th></tr></thead>\n<tbody>\n";
        for (const annotation::Quotation &quotation : m_article.quotations) {
            QStringList fragments;
            for (text::Span span : quotation.spans)
                fragments << m_article.text.mid(span);
            const bool confirmed = quotation.status == annotation::Status::Confirmed;
            out += "<tr><td>" + html(m_names.value(quotation.speaker, QStringLiteral("—"))) + "</td><td>" +
                   html(fragments.join(QStringLiteral(" […] "))) + "</td><td>" +
                   html(confirmed ? translated(QT_TRANSLATE_NOOP("HtmlReport", "confirmed"))
                                  : translated(QT_TRANSLATE_NOOP("HtmlReport", "suggested"))) +
                   "</td></tr>\n";
        }
        return out + "</tbody>\n</table>\n";
    }

    const annotation::Article &m_article;
    SpanGraph m_graph;
    int m_number;
    QHash<QString, QString> m_names; ///< of entities
};

} // namespace

QByteArray htmlHead()
{
    const QByteArray title = html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Who speaks")));
    //: The code of the language that these words are in.
    const QString language = QCoreApplication::translate("HtmlReport", "en");
    return "<!DOCTYPE html>\n<html lang=\"" + attribute(language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
           "content=\"width=device-width\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<title>" +
           title + "</title>\n<style>" + htmlStyle + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
}

QByteArray htmlArticle(const annotation::Article &article, int number)
{
    return ArticleHtml(article, number).run();
}

QByteArray htmlFoot(const SpeakerTotals &totals)
{
    QByteArray out = "<section>\n<h2>" + html(translated(QT_TRANSLATE_NOOP("HtmlReport", "Totals"))) +
                     "</h2>\n<table>\n<thead><tr>";
    const std::vector<Column> &columns = SpeakerTotals::speakerColumns();
    const std::vector<Row> rows = totals.speakerRows();
    for (size_t i = 0; i < columns.size(); ++i)
        out += (i >= 3 ? "<th class=\"number\">" : "<th>") + html(columns[i].heading) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const Row &row : rows) {
        out += "<tr>";
        for (size_t i = 0; i < row.size(); ++i)
            out += (i >= 3 ? "<td class=\"number\">" : "<td>") + html(row[i].toString()) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n</section>\n</body>\n</html>\n";
}

} // namespace guillemet::exchange
