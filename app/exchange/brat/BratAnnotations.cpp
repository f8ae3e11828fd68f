#include "exchange/brat/BratAnnotations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QUrl>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Brat", text);
}

class Parser
{
public:
    Parser(const ImportedText &text, const LabelTable &labels, Losses &losses)
        : m_text(text), m_labels(labels), m_losses(losses)
    {
    }

    /// The first reason why a line is broken, or an empty string.
    QString line(const QString &line)
    {
        const QString id = line.section(u'\t', 0, 0);
        const QString data = line.section(u'\t', 1, 1);
        const QString tail = line.section(u'\t', 2);
        switch (id.isEmpty() ? u' ' : id.front().unicode()) {
        case u'T':
            return textBound(id, data, tail);
        case u'R':
        case u'*':
        case u'A':
        case u'M':
        case u'N':
        case u'#':
            m_later.push_back({id, data, tail}); // may speak of a T further down
            return {};
        case u'E':
            m_losses.add(translated(QT_TRANSLATE_NOOP("Brat", "event %1")).arg(data.section(u':', 0, 0)));
            return {};
        default:
            return translated(QT_TRANSLATE_NOOP("Brat", "the line begins with no id of brat's"));
        }
    }

    SpanGraph finish()
    {
        for (const Later &later : m_later)
            about(later);
        for (const auto &[quotation, name] : m_speakerNames)
            nameSpeaker(quotation, name);
        return std::move(m_graph);
    }

private:
    struct Later
    {
        QString id;
        QString data;
        QString tail;
    };

    QString textBound(const QString &id, const QString &data, const QString &tail)
    {
        const qsizetype blank = data.indexOf(u' ');
        const QString label = data.left(blank);
        if (blank <= 0)
            return translated(QT_TRANSLATE_NOOP("Brat", "a type and offsets are missing"));
        if (m_seen.contains(id))
            return translated(QT_TRANSLATE_NOOP("Brat", "the id %1 is given twice")).arg(id);
        m_seen.insert(id);
        std::vector<text::Span> spans;
        QStringList words;
        const QStringList places = data.mid(blank + 1).split(u';');
        for (const QString &place : places) {
            bool startOk = false;
            bool endOk = false;
            const qint64 start = place.section(u' ', 0, 0).toLongLong(&startOk);
            const qint64 end = place.section(u' ', 1).toLongLong(&endOk);
            if (!startOk || !endOk)
                return translated(QT_TRANSLATE_NOOP("Brat", "«%1» is no pair of offsets")).arg(place);
            const Result<text::Span> span = m_text.fromCodePoints(start, end);
            if (!span)
                return span.sentence();
            spans.push_back(*span);
            words << m_text.given().mid(m_text.given().toUtf16({int(start), int(end)}));
        }
        // Old versions of brat joined the pieces without a blank.
        if (!tail.isEmpty() && !tail.startsWith(words.join(u' ')) && !tail.startsWith(words.join(QString())))
            return translated(
                       QT_TRANSLATE_NOOP("Brat", "the words of %1 do not stand at their place in the text"))
                .arg(id);
        std::optional<SpanGraph::Node> node = m_labels.node(label, m_losses);
        if (!node)
            return {};
        node->spans = rejoined(std::move(spans));
        m_nodes.insert(id, int(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(*node));
        return {};
    }

    /// Pieces with nothing but a line end between them are one stretch that brat could not hold as one.
    std::vector<text::Span> rejoined(std::vector<text::Span> spans) const
    {
        std::sort(spans.begin(), spans.end());
        std::vector<text::Span> out;
        for (text::Span span : spans) {
            if (!out.empty() && out.back().end < span.start) {
                const QStringView between = m_text.stored().view({out.back().end, span.start});
                if (between.contains(u'\n') && between.trimmed().isEmpty()) {
                    out.back().end = span.end;
                    continue;
                }
            }
            out.push_back(span);
        }
        return out;
    }

    /// Index of the node with brat's id, or -1.
    int nodeOf(const QString &id) const { return m_nodes.value(id, -1); }

    void about(const Later &later)
    {
        const QStringList parts = later.data.split(u' ', Qt::SkipEmptyParts);
        const QString type = parts.value(0);
        const int target = nodeOf(parts.value(1));
        switch (later.id.front().unicode()) {
        case u'R':
            relation(parts);
            break;
        case u'*':
            for (qsizetype i = 2; i < parts.size(); ++i) {
                if (nodeOf(parts.at(i)) >= 0 && target >= 0)
                    m_graph.relations.push_back({nodeOf(parts.at(i)), target, SpanGraph::Link::Same});
            }
            break;
        case u'#':
            comment(type, target, later.tail);
            break;
        case u'N':
            if (target >= 0)
                normalisation(target, parts.value(2), later.tail);
            break;
        default:
            attribute(type, target, parts.value(2));
        }
    }

    void relation(const QStringList &parts)
    {
        const int from = nodeOf(parts.value(1).section(u':', 1));
        const int to = nodeOf(parts.value(2).section(u':', 1));
        const std::optional<SpanGraph::Link> link = linkFromLabel(parts.value(0));
        if (!link || from < 0 || to < 0)
            m_losses.add(translated(QT_TRANSLATE_NOOP("Brat", "relation %1")).arg(parts.value(0)));
        else
            m_graph.relations.push_back({from, to, *link});
    }

    void attribute(const QString &type, int target, const QString &value)
    {
        const auto status = annotation::statusFromString(value);
        if (target >= 0 && type == QLatin1String("Status") && status)
            m_graph.nodes[size_t(target)].status = *status;
        else if (target >= 0 && type == QLatin1String("SpeakerType"))
            m_speakerTypes.insert(
                target, annotation::entityTypeFromString(value).value_or(annotation::EntityType::Person));
        else
            m_losses.add(translated(QT_TRANSLATE_NOOP("Brat", "attribute %1")).arg(type));
    }

    void comment(const QString &type, int target, const QString &words)
    {
        if (target < 0) {
            m_losses.add(translated(QT_TRANSLATE_NOOP("Brat", "note %1")).arg(type));
            return;
        }
        SpanGraph::Node &node = m_graph.nodes[size_t(target)];
        bool isNumber = false;
        const double number = words.toDouble(&isNumber);
        if (type == QLatin1String("Speaker"))
            m_speakerNames.emplace_back(target, words);
        else if (type == QLatin1String("Confidence") && isNumber && number >= 0.0 && number <= 1.0)
            node.confidence = number;
        else
            node.note = node.note.isEmpty() ? words : node.note + u'\n' + words;
    }

    QString entityOf(const QString &key, const QString &name, annotation::EntityType type)
    {
        const auto found = m_entities.constFind(key);
        if (found != m_entities.constEnd())
            return *found;
        annotation::Entity entity;
        entity.id = QStringLiteral("e%1").arg(m_graph.entities.size() + 1);
        entity.name = name;
        entity.type = type;
        m_entities.insert(key, entity.id);
        m_graph.entities.push_back(entity);
        return entity.id;
    }

    void normalisation(int target, const QString &reference, const QString &name)
    {
        SpanGraph::Node &node = m_graph.nodes[size_t(target)];
        node.entity = entityOf(reference, name.isEmpty() ? reference : name, node.type);
        m_byName.insert(name, node.entity);
    }

    void nameSpeaker(int quotation, const QString &name)
    {
        SpanGraph::Node &node = m_graph.nodes[size_t(quotation)];
        const auto known = m_byName.constFind(name);
        node.entity = known != m_byName.constEnd()
                          ? *known
                          : entityOf(QStringLiteral("name ") + name, name,
                                     m_speakerTypes.value(quotation, annotation::EntityType::Person));
    }

    const ImportedText &m_text;
    const LabelTable &m_labels;
    Losses &m_losses;
    SpanGraph m_graph;
    std::vector<Later> m_later;
    QSet<QString> m_seen;
    QHash<QString, int> m_nodes;
    QHash<QString, QString> m_entities; ///< the file's reference → id
    QHash<QString, QString> m_byName;
    QHash<int, annotation::EntityType> m_speakerTypes;
    std::vector<std::pair<int, QString>> m_speakerNames;
};

} // namespace

Result<SpanGraph> readBratAnnotations(const QString &lines, const QString &name, const ImportedText &text,
                                      const LabelTable &labels, Losses &losses)
{
    Parser parser(text, labels, losses);
    int number = 0;
    for (QStringView rest(lines); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        if (const QString reason = parser.line(line.toString()); !reason.isEmpty())
            return lineError(name, number, reason);
    }
    return parser.finish();
}

} // namespace guillemet::exchange
