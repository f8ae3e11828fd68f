#include "exchange/brat/BratWriter.h"

#include "exchange/brat/BratConfiguration.h"
#include "exchange/common/Characters.h"
#include "exchange/common/FileNames.h"
#include "exchange/common/Labels.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QUrl>

namespace guillemet::exchange {

namespace {

/// The lines of one .ann file.
class AnnotationLines
{
public:
    AnnotationLines(const SpanGraph &graph, const text::ArticleText &text) : m_graph(graph), m_text(text) {}

    QByteArray run()
    {
        for (const annotation::Entity &entity : m_graph.entities)
            m_entities.insert(entity.id, &entity);
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link == SpanGraph::Link::Speaker)
                m_shown.insert(relation.from);
        }
        for (size_t i = 0; i < m_graph.nodes.size(); ++i)
            node(int(i));
        int number = 0;
        for (const SpanGraph::Relation &relation : m_graph.relations) {
            if (relation.link == SpanGraph::Link::Same)
                continue; // the normalisations say it
            line(QStringLiteral("R%1\t%2 Arg1:T%3 Arg2:T%4\t")
                     .arg(QString::number(++number), labelOf(relation.link),
                          QString::number(relation.from + 1), QString::number(relation.to + 1)));
        }
        return m_out;
    }

private:
    void line(const QString &line) { m_out += line.toUtf8() + '\n'; }

    /// The stretches of one line each; brat forbids line ends within one.
    std::vector<text::Span> brokenAtLineEnds(const std::vector<text::Span> &spans) const
    {
        std::vector<text::Span> out;
        for (text::Span span : spans) {
            int from = span.start;
            for (int i = span.start; i <= span.end; ++i) {
                if (i < span.end && m_text.string().at(i) != u'\n')
                    continue;
                const text::Span piece{from, i};
                if (!m_text.view(piece).trimmed().isEmpty())
                    out.push_back(piece);
                from = i + 1;
            }
        }
        return out;
    }

    void node(int index)
    {
        const SpanGraph::Node &node = m_graph.nodes[size_t(index)];
        const QString id = QStringLiteral("T%1").arg(index + 1);
        QStringList places;
        QStringList words;
        for (text::Span span : brokenAtLineEnds(node.spans)) {
            const text::Span codePoints = m_text.toCodePoints(span);
            places << QStringLiteral("%1 %2").arg(codePoints.start).arg(codePoints.end);
            words << m_text.mid(span);
        }
        line(id + u'\t' + labelOf(node) + u' ' + places.join(u';') + u'\t' + words.join(u' '));
        const bool own = node.layer == SpanGraph::Layer::Mention || node.layer == SpanGraph::Layer::Quotation;
        if (!own)
            return;
        attribute(QStringLiteral("Status"), id, toWord(node.status));
        if (!m_shown.contains(index))
            entity(node, id);
        if (node.confidence < 1.0)
            comment(QStringLiteral("Confidence"), id, QString::number(node.confidence, 'g', 15));
        if (!node.note.isEmpty())
            comment(QStringLiteral("AnnotatorNotes"), id, node.note);
    }

    void entity(const SpanGraph::Node &node, const QString &id)
    {
        const annotation::Entity *entity = m_entities.value(node.entity);
        if (!entity)
            return;
        if (node.layer == SpanGraph::Layer::Mention) {
            line(QStringLiteral("N%1\tReference %2 Entity:%3\t%4")
                     .arg(QString::number(++m_normalisations), id,
                          QString::fromLatin1(QUrl::toPercentEncoding(entity->id)), onOneLine(entity->name)));
            return;
        }
        // Nothing in the text that a relation could point at.
        comment(QStringLiteral("Speaker"), id, entity->name);
        if (entity->type != annotation::EntityType::Person)
            attribute(QStringLiteral("SpeakerType"), id, toWord(entity->type));
    }

    void attribute(const QString &type, const QString &target, const QString &value)
    {
        line(QStringLiteral("A%1\t%2 %3 %4").arg(QString::number(++m_attributes), type, target, value));
    }

    void comment(const QString &type, const QString &target, const QString &words)
    {
        line(QStringLiteral("#%1\t%2 %3\t").arg(QString::number(++m_comments), type, target) +
             onOneLine(words));
    }

    const SpanGraph &m_graph;
    const text::ArticleText &m_text;
    QHash<QString, const annotation::Entity *> m_entities;
    QSet<int> m_shown; ///< quotations whose speaker a relation tells
    QByteArray m_out;
    int m_attributes = 0;
    int m_comments = 0;
    int m_normalisations = 0;
};

class BratWriter : public Writer
{
public:
    BratWriter(QString folder, const WriteOptions &options) : m_folder(std::move(folder)), m_options(options)
    {
    }

    Result<void> open()
    {
        if (Result<void> made = makeFolder(m_folder); !made)
            return made;
        return writeFile(m_folder + QStringLiteral("/annotation.conf"), bratConfiguration());
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        const text::ArticleText text(replacedWhere(chosen.text.string(), endsPythonLine, m_replaced));
        const QString base = m_folder + u'/' + m_names.next(article.info.id);
        if (Result<void> done = writeFile(base + QStringLiteral(".txt"), text.string().toUtf8()); !done)
            return done;
        return writeFile(base + QStringLiteral(".ann"), AnnotationLines(graphOf(chosen), text).run());
    }

    Result<void> finish() override { return {}; }

    QStringList warnings() const override
    {
        const QString replaced = replacementWarning(m_replaced);
        return replaced.isEmpty() ? QStringList() : QStringList{replaced};
    }

private:
    QString m_folder;
    WriteOptions m_options;
    FileNames m_names;
    int m_replaced = 0;
};

} // namespace

QString BratFormat::name() const
{
    return QStringLiteral("brat");
}

QString BratFormat::description() const
{
    return QCoreApplication::translate("Formats", "brat: text and standoff annotations, for brat's server");
}

Result<std::unique_ptr<Writer>> BratFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<BratWriter>(path, options);
    if (const Result<void> opened = writer->open(); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
