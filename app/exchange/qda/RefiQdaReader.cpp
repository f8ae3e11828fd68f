#include "exchange/common/Defaults.h"
#include "exchange/common/Labels.h"
#include "exchange/markup/ZipArchive.h"
#include "exchange/qda/QdaDocument.h"
#include "exchange/qda/QdaNames.h"
#include "exchange/qda/RefiQdaFormat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RefiQda", text);
}

/// The project's cases and links, found by selection, so that each source asks for its own only.
class ProjectIndex
{
public:
    explicit ProjectIndex(const QdaDocument &document) : m_document(document)
    {
        for (int row = 0; row < int(document.cases.size()); ++row) {
            for (const QString &selection : document.cases[size_t(row)].selections)
                m_caseOf.insert(selection, row);
        }
        for (int row = 0; row < int(document.links.size()); ++row)
            m_linksFrom[document.links[size_t(row)].from].push_back(row);
    }

    const QdaDocument::Case *caseOf(const QString &selection) const
    {
        const auto found = m_caseOf.constFind(selection);
        return found == m_caseOf.constEnd() ? nullptr : &m_document.cases[size_t(*found)];
    }
    std::vector<const QdaDocument::Link *> linksFrom(const QString &selection) const
    {
        std::vector<const QdaDocument::Link *> out;
        for (int row : m_linksFrom.value(selection))
            out.push_back(&m_document.links[size_t(row)]);
        return out;
    }
    QString variable(const QHash<QString, QString> &values, const char *name) const
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (m_document.variables.value(it.key()) == QLatin1String(name))
                return it.value();
        }
        return {};
    }
    QString code(const QString &guid) const { return m_document.codes.value(guid); }

private:
    const QdaDocument &m_document;
    QHash<QString, int> m_caseOf;
    QHash<QString, std::vector<int>> m_linksFrom;
};

class SourceParser
{
public:
    SourceParser(const QdaDocument::Source &source, const ProjectIndex &index, const LabelTable &labels,
                 Losses &losses)
        : m_source(source), m_index(index), m_labels(labels), m_losses(losses)
    {
    }

    Result<annotation::Article> run(const QString &givenText)
    {
        const ImportedText text(givenText);
        if (const QString refusal = text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        annotation::Article article;
        article.text = text.stored();
        info(article.info);
        for (const QdaDocument::Selection &selection : m_source.selections) {
            const Result<text::Span> span = text.fromCodePoints(selection.start, selection.end);
            if (!span)
                return Error{translated(QT_TRANSLATE_NOOP("RefiQda", "selection %1: %2"))
                                 .arg(selection.guid, span.sentence())};
            take(selection, *span);
        }
        for (const QdaDocument::Selection &selection : m_source.selections)
            links(selection.guid);
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    void info(annotation::ArticleInfo &info) const
    {
        info.id = m_source.name;
        info.title = m_index.variable(m_source.values, "title");
        info.language = m_index.variable(m_source.values, "language");
        info.outlet = m_index.variable(m_source.values, "outlet");
        info.author = m_index.variable(m_source.values, "author");
        info.date = m_index.variable(m_source.values, "date");
        info.url = m_index.variable(m_source.values, "url");
        info.state = annotation::articleStateFromString(m_index.variable(m_source.values, "state"))
                         .value_or(annotation::ArticleState::New);
    }

    void take(const QdaDocument::Selection &selection, text::Span span)
    {
        std::optional<SpanGraph::Node> node;
        bool suggested = false;
        for (const QString &guid : selection.codes) {
            const QString code = m_index.code(guid);
            if (code == qda::suggested)
                suggested = true;
            else if (!node)
                node = m_labels.node(code, m_losses);
            else
                m_losses.add(translated(QT_TRANSLATE_NOOP("RefiQda", "a further code of a selection")));
        }
        if (!node)
            return;
        node->spans = {span};
        node->status = suggested ? annotation::Status::Suggested : annotation::Status::Confirmed;
        node->note = selection.note;
        if (const QdaDocument::Case *entity = m_index.caseOf(selection.guid)) {
            node->entity = entity->guid;
            if (!m_known.contains(entity->guid)) {
                m_known.insert(entity->guid);
                annotation::Entity made;
                made.id = entity->guid;
                made.name = entity->name;
                made.type =
                    annotation::entityTypeFromString(m_index.variable(entity->values, qda::caseVariable))
                        .value_or(node->type);
                m_graph.entities.push_back(std::move(made));
            }
        }
        m_nodes.insert(selection.guid, int(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(*node));
    }

    void links(const QString &selection)
    {
        for (const QdaDocument::Link *link : m_index.linksFrom(selection)) {
            const auto label = linkFromLabel(link->name);
            const int from = m_nodes.value(link->from, -1);
            const int to = m_nodes.value(link->to, -1);
            if (label && from >= 0 && to >= 0)
                m_graph.relations.push_back({from, to, *label});
            else
                m_losses.add(translated(QT_TRANSLATE_NOOP("RefiQda", "link %1")).arg(link->name));
        }
    }

    const QdaDocument::Source &m_source;
    const ProjectIndex &m_index;
    const LabelTable &m_labels;
    Losses &m_losses;
    SpanGraph m_graph;
    QSet<QString> m_known;
    QHash<QString, int> m_nodes;
};

/// The source's text: within the archive, in a folder of either spelling, or in the XML itself.
Result<QString> textOf(const QdaDocument::Source &source, const ZipArchive &archive)
{
    if (!source.inlineText.isEmpty())
        return source.inlineText;
    const QString scheme = QStringLiteral("internal://");
    if (!source.path.startsWith(scheme))
        return Error{translated(QT_TRANSLATE_NOOP("RefiQda", "its text %1 is not in the project file"))
                         .arg(source.path)};
    const QString name = source.path.mid(scheme.size());
    for (const QString &folder : {QStringLiteral("sources/"), QStringLiteral("Sources/")}) {
        if (!archive.contains(folder + name))
            continue;
        const Result<QByteArray> bytes = archive.read(folder + name);
        if (!bytes)
            return bytes.error();
        return QString::fromUtf8(*bytes);
    }
    return Error{translated(QT_TRANSLATE_NOOP("RefiQda", "its text %1 is missing")).arg(name)};
}

const QString projectEntry = QStringLiteral("project.qde");

} // namespace

QString RefiQdaReader::name() const
{
    return QStringLiteral("refi-qda");
}

QString RefiQdaReader::description() const
{
    return QCoreApplication::translate("Formats",
                                       "REFI-QDA project, for QualCoder, NVivo, ATLAS.ti and MAXQDA");
}

QStringList RefiQdaReader::extensions() const
{
    return {QStringLiteral("qdpx")};
}

std::vector<FormatOption> RefiQdaReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool RefiQdaReader::recognises(const Input &input) const
{
    if (!input.bytes.startsWith("PK"))
        return false;
    const Result<ZipArchive> archive = ZipArchive::open(input.bytes);
    return archive && archive->contains(projectEntry);
}

Result<void> RefiQdaReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<ZipArchive> archive = ZipArchive::open(input.bytes);
    if (!archive)
        return fileError(input.name, archive.sentence());
    const Result<QByteArray> xml = archive->read(projectEntry);
    if (!xml)
        return fileError(input.name, xml.sentence());
    const Result<QdaDocument> document = QdaDocument::parse(*xml);
    if (!document)
        return fileError(input.name, document.sentence());
    const ProjectIndex index(*document);
    const LabelTable labels(input.formatOptions);
    Losses losses;
    for (auto it = document->passedOver.begin(); it != document->passedOver.end(); ++it)
        losses.add(it.key(), it.value());
    for (const QdaDocument::Source &source : document->sources) {
        const Result<QString> text = textOf(source, *archive);
        Result<annotation::Article> article = text ? SourceParser(source, index, labels, losses).run(*text)
                                                   : Result<annotation::Article>(text.error());
        if (!article)
            return fileError(input.name, translated(QT_TRANSLATE_NOOP("RefiQda", "source %1: %2"))
                                             .arg(source.name, article.sentence()));
        fillDefaults(article->info, article->text, input);
        if (const Result<void> taken = take(article.take()); !taken)
            return taken;
    }
    warnOfLosses(report, input.name, losses);
    if (document->sources.empty())
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return {};
}

} // namespace guillemet::exchange
