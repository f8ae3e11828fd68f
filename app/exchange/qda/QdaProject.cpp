#include "exchange/qda/QdaProject.h"

#include "exchange/common/Characters.h"
#include "exchange/common/Labels.h"
#include "exchange/common/Messages.h"
#include "exchange/common/XmlText.h"
#include "exchange/qda/QdaNames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QUuid>

namespace guillemet::exchange {

namespace {

QByteArray attribute(const QString &value)
{
    int replaced = 0;
    return xmlAttribute(replacedWhere(value, isForbiddenInXml, replaced));
}

QByteArray element(const QString &value)
{
    int replaced = 0;
    return xmlText(replacedWhere(value, isForbiddenInXml, replaced));
}

QStringList valuesOf(const annotation::ArticleInfo &info)
{
    return {info.title, info.language, info.outlet, info.author, info.date, info.url, toWord(info.state)};
}

constexpr std::array<const char *, 6> colours = {"#4C78A8", "#F58518", "#54A24B",
                                                 "#B279A2", "#E45756", "#72B7B2"};

} // namespace

Result<void> QdaProject::open(const QString &folder)
{
    m_seed = QUuid::createUuid().toByteArray();
    m_time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    m_sourcesPath = folder + QStringLiteral("/part-sources");
    m_linksPath = folder + QStringLiteral("/part-links");
    if (Result<void> opened = m_sources.open(m_sourcesPath); !opened)
        return opened;
    return m_links.open(m_linksPath);
}

QByteArray QdaProject::guid(const QByteArray &what) const
{
    return QUuid::createUuidV5(QUuid(), m_seed + what).toByteArray(QUuid::WithoutBraces);
}

QByteArray QdaProject::selectionGuid(int source, int node) const
{
    return guid("selection " + QByteArray::number(source) + ' ' + QByteArray::number(node));
}

QByteArray QdaProject::author() const
{
    return "creatingUser=\"" + guid("user") + "\" creationDateTime=\"" + m_time + '"';
}

QString QdaProject::textName() const
{
    return QString::fromLatin1(guid("source " + QByteArray::number(m_articles + 1))) + QStringLiteral(".txt");
}

Result<void> QdaProject::add(const annotation::Article &article)
{
    const SpanGraph graph = splitIntoFragments(graphOf(article));
    const QByteArray text = source(article, graph);
    ++m_articles;
    cases(article, graph);
    if (Result<void> done = m_sources.write(text); !done)
        return done;
    return m_links.write(links(graph));
}

QByteArray QdaProject::source(const annotation::Article &article, const SpanGraph &graph) const
{
    const int number = m_articles + 1;
    const QByteArray id = guid("source " + QByteArray::number(number));
    QByteArray out = "<TextSource guid=\"" + id + "\" name=\"" + attribute(article.info.id) +
                     "\" plainTextPath=\"internal://" + id + ".txt\" " + author() + ">\n";
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        const SpanGraph::Node &node = graph.nodes[size_t(i)];
        const text::Span codePoints = article.text.toCodePoints(node.spans.front());
        const QByteArray selection = selectionGuid(number, i);
        out += "<PlainTextSelection guid=\"" + selection + "\" name=\"" +
               attribute(article.text.mid(node.spans.front()).left(60)) + "\" startPosition=\"" +
               QByteArray::number(codePoints.start) + "\" endPosition=\"" +
               QByteArray::number(codePoints.end) + "\" " + author() + '>';
        if (!node.note.isEmpty())
            out += "<Description>" + element(node.note) + "</Description>";
        QStringList codes{labelOf(node)};
        if (node.status == annotation::Status::Suggested)
            codes << qda::suggested;
        for (const QString &code : codes) {
            out += "<Coding guid=\"" + guid("coding " + selection + code.toLatin1()) + "\" " + author() +
                   "><CodeRef targetGUID=\"" + guid("code " + code.toLatin1()) + "\"/></Coding>";
        }
        out += "</PlainTextSelection>\n";
    }
    const QStringList values = valuesOf(article.info);
    for (size_t i = 0; i < qda::sourceVariables.size(); ++i) {
        if (!values.at(qsizetype(i)).isEmpty())
            out += "<VariableValue><VariableRef targetGUID=\"" +
                   guid(QByteArray("variable ") + qda::sourceVariables[i]) + "\"/><TextValue>" +
                   element(values.at(qsizetype(i))) + "</TextValue></VariableValue>\n";
    }
    return out + "</TextSource>\n";
}

/// A case is an entity of the project: equal name, equal type. Two of one article are kept apart by a number.
void QdaProject::cases(const annotation::Article &article, const SpanGraph &graph)
{
    QHash<QString, int> caseOf;
    QSet<QString> here;
    for (const annotation::Entity &entity : article.entities) {
        QString name = entity.name;
        for (int n = 2; here.contains(name); ++n)
            name = QStringLiteral("%1 (%2)").arg(entity.name).arg(n);
        here.insert(name);
        // Cases of one name would be refused by some readers.
        QString key = name;
        const auto fits = [&](int row) { return m_cases[size_t(row)].type == entity.type; };
        for (int n = 2; m_caseByName.contains(key) && !fits(m_caseByName.value(key)); ++n)
            key = QStringLiteral("%1 (%2)").arg(name).arg(n);
        int &row = caseOf[entity.id];
        if (const auto known = m_caseByName.constFind(key); known != m_caseByName.constEnd()) {
            row = *known;
        } else {
            row = int(m_cases.size());
            m_caseByName.insert(key, row);
            m_cases.push_back({key, entity.type, {}, {}});
        }
        m_cases[size_t(row)].sources.push_back(m_articles);
    }
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        const QString &entity = graph.nodes[size_t(i)].entity;
        if (caseOf.contains(entity))
            m_cases[size_t(caseOf.value(entity))].selections.push_back({m_articles, i});
    }
}

QByteArray QdaProject::links(const SpanGraph &graph)
{
    QByteArray out;
    for (const SpanGraph::Relation &relation : graph.relations) {
        if (relation.link == SpanGraph::Link::Same || relation.link == SpanGraph::Link::Speaker)
            continue; // the cases say it
        out += "<Link guid=\"" + guid("link " + QByteArray::number(++m_linkCount)) + "\" name=\"" +
               labelOf(relation.link).toLatin1() + "\" direction=\"OneWay\" originGUID=\"" +
               selectionGuid(m_articles, relation.from) + "\" targetGUID=\"" +
               selectionGuid(m_articles, relation.to) + "\"/>\n";
    }
    return out;
}

QByteArray QdaProject::head() const
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"" +
                     qda::nameSpace.toLatin1() +
                     "\" name=\"Guillemet\" origin=\"Guillemet " GUILLEMET_VERSION "\" creatingUserGUID=\"" +
                     guid("user") + "\" creationDateTime=\"" + m_time + "\">\n<Users>\n<User guid=\"" +
                     guid("user") + "\" name=\"Guillemet\"/>\n</Users>\n<CodeBook>\n<Codes>\n";
    int number = 0;
    const QStringList labels = allNodeLabels() + QStringList{qda::suggested};
    for (const QString &label : labels)
        out += "<Code guid=\"" + guid("code " + label.toLatin1()) + "\" name=\"" + label.toLatin1() +
               "\" isCodable=\"true\" color=\"" + colours[size_t(number++) % colours.size()] + "\"/>\n";
    out += "</Codes>\n</CodeBook>\n<Variables>\n";
    const auto variable = [&](const char *name) {
        out += "<Variable guid=\"" + guid(QByteArray("variable ") + name) + "\" name=\"" + name +
               "\" typeOfVariable=\"Text\"/>\n";
    };
    for (const char *name : qda::sourceVariables)
        variable(name);
    variable(qda::caseVariable);
    return out + "</Variables>\n";
}

Result<void> QdaProject::writeCases(OutputFile &out) const
{
    if (m_cases.empty())
        return {};
    if (Result<void> done = out.write("<Cases>\n"); !done)
        return done;
    // One at a time: all of them are as large as what was coded.
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const Case &one = m_cases[i];
        QByteArray xml = "<Case guid=\"" + guid("case " + QByteArray::number(qint64(i))) + "\" name=\"" +
                         attribute(one.name) + "\">\n<VariableValue><VariableRef targetGUID=\"" +
                         guid(QByteArray("variable ") + qda::caseVariable) + "\"/><TextValue>" +
                         toWord(one.type).toLatin1() + "</TextValue></VariableValue>\n";
        for (int source : one.sources)
            xml += "<SourceRef targetGUID=\"" + guid("source " + QByteArray::number(source)) + "\"/>\n";
        for (const Reference &reference : one.selections)
            xml += "<SelectionRef targetGUID=\"" + selectionGuid(reference.source, reference.node) + "\"/>\n";
        if (Result<void> done = out.write(xml + "</Case>\n"); !done)
            return done;
    }
    return out.write("</Cases>\n");
}

Result<void> QdaProject::finish(const QString &path)
{
    for (OutputFile *part : {&m_sources, &m_links}) {
        if (Result<void> closed = part->close(); !closed)
            return closed;
    }
    OutputFile out;
    if (Result<void> opened = out.open(path); !opened)
        return opened;
    const auto copy = [&out](const QString &from) -> Result<void> {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(from, file.errorString());
        while (!file.atEnd()) {
            if (Result<void> written = out.write(file.read(1 << 20)); !written)
                return written;
        }
        file.remove();
        return {};
    };
    if (Result<void> done = out.write(head()); !done)
        return done;
    if (Result<void> done = writeCases(out); !done)
        return done;
    if (Result<void> done = out.write(m_articles > 0 ? "<Sources>\n" : ""); !done)
        return done;
    if (Result<void> done = copy(m_sourcesPath); !done)
        return done;
    if (Result<void> done = out.write(QByteArray(m_articles > 0 ? "</Sources>\n" : "") +
                                      (m_linkCount > 0 ? "<Links>\n" : ""));
        !done)
        return done;
    if (Result<void> done = copy(m_linksPath); !done)
        return done;
    if (Result<void> done = out.write(QByteArray(m_linkCount > 0 ? "</Links>\n" : "") + "</Project>\n");
        !done)
        return done;
    return out.close();
}

} // namespace guillemet::exchange
