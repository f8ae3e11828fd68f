#include "exchange/common/Defaults.h"
#include "exchange/json/JsonFields.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/LabelStudioFormat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

/// Types of regions whose `value` has offsets and labels under the type's own name.
bool isTextRegion(const QString &type)
{
    return type == L1("labels") || type == L1("hypertextlabels");
}

class TaskParser
{
public:
    TaskParser(const QJsonObject &task, const LabelTable &labels, Losses &losses)
        : m_task(task), m_data(task.value(L1("data")).toObject()), m_labels(labels), m_losses(losses),
          m_text(textOf(m_data))
    {
    }

    Result<annotation::Article> run()
    {
        if (const QString refusal = m_text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        annotation::Article article;
        article.text = m_text.stored();
        readArticleFields(m_data, article.info, m_graph, m_labels);
        if (article.info.id.isEmpty())
            article.info.id = m_task.value(L1("id")).toVariant().toString();
        const QJsonArray result = chosenResult();
        for (const QJsonValue &value : result) {
            const QJsonObject item = value.toObject();
            const QString type = item.value(L1("type")).toString();
            if (isTextRegion(type)) {
                if (const QString failure = region(item, type); !failure.isEmpty())
                    return Error{failure};
            } else if (type != L1("relation")) {
                m_losses.add(QCoreApplication::translate("LabelStudio", "result of the type %1").arg(type));
            }
        }
        for (const QJsonValue &value : result)
            relation(value.toObject());
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    /// Under «text», else the first string there is: configurations name it as they like.
    static QString textOf(const QJsonObject &data)
    {
        if (data.value(L1("text")).isString())
            return data.value(L1("text")).toString();
        for (const QJsonValue &value : data) {
            if (value.isString())
                return value.toString();
        }
        return {};
    }

    /// The last annotation that was not cancelled, else the last prediction (whose regions are suggestions).
    QJsonArray chosenResult()
    {
        QJsonArray chosen;
        bool found = false;
        const QJsonArray annotations = m_task.value(L1("annotations")).toArray();
        for (const QJsonValue &annotation : annotations) {
            if (annotation.toObject().value(L1("was_cancelled")).toBool())
                continue;
            if (found)
                m_losses.add(QCoreApplication::translate("LabelStudio", "an earlier annotation of a task"));
            chosen = annotation.toObject().value(L1("result")).toArray();
            found = true;
        }
        if (found)
            return chosen;
        m_status = annotation::Status::Suggested;
        return m_task.value(L1("predictions")).toArray().last().toObject().value(L1("result")).toArray();
    }

    QString region(const QJsonObject &item, const QString &type)
    {
        const QString id = item.value(L1("id")).toString();
        const QJsonObject value = item.value(L1("value")).toObject();
        JsonFields fields(value, QStringLiteral("region %1").arg(id));
        const qint64 start = fields.requiredInteger(L1("start"));
        const qint64 end = fields.requiredInteger(L1("end"));
        if (fields.failed())
            return fields.failure();
        const Result<text::Span> span = m_text.fromCodePoints(start, end);
        if (!span)
            return QStringLiteral("region %1: %2").arg(id, span.sentence());
        const QJsonArray labels = value.value(type).toArray();
        for (const QJsonValue &label : labels) {
            std::optional<SpanGraph::Node> node = m_labels.node(label.toString(), m_losses);
            if (!node)
                continue;
            const QJsonObject meta = item.value(L1("meta")).toObject();
            node->spans = {*span};
            node->id = meta.value(L1("id")).toString();
            node->entity = meta.value(L1("entity")).toString();
            node->status =
                annotation::statusFromString(meta.value(L1("status")).toString()).value_or(m_status);
            node->confidence = std::clamp(item.value(L1("score")).toDouble(1.0), 0.0, 1.0);
            node->note = meta.value(L1("text")).toArray().first().toString();
            m_byId.insert(id, int(m_graph.nodes.size()));
            m_graph.nodes.push_back(std::move(*node));
            break; // a region is one thing here; further labels are counted by nobody's table
        }
        for (qsizetype i = 1; i < labels.size(); ++i)
            m_losses.add(QCoreApplication::translate("LabelStudio", "a further label of a region"));
        return {};
    }

    void relation(const QJsonObject &item)
    {
        if (item.value(L1("type")).toString() != L1("relation"))
            return;
        const QString label = item.value(L1("labels")).toArray().first().toString();
        const auto link = linkFromLabel(label);
        int from = m_byId.value(item.value(L1("from_id")).toString(), -1);
        int to = m_byId.value(item.value(L1("to_id")).toString(), -1);
        if (item.value(L1("direction")).toString() == L1("left"))
            std::swap(from, to);
        if (link && from >= 0 && to >= 0)
            m_graph.relations.push_back({from, to, *link});
        else
            m_losses.add(QCoreApplication::translate("Exchange", "relation %1").arg(label));
    }

    const QJsonObject &m_task;
    const QJsonObject m_data;
    const LabelTable &m_labels;
    Losses &m_losses;
    ImportedText m_text;
    SpanGraph m_graph;
    QHash<QString, int> m_byId;
    annotation::Status m_status = annotation::Status::Confirmed;
};

bool isTask(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.value(L1("data")).isObject() &&
           (object.contains(L1("annotations")) || object.contains(L1("predictions")));
}

} // namespace

QString LabelStudioReader::name() const
{
    return QStringLiteral("label-studio");
}

QString LabelStudioReader::description() const
{
    return QCoreApplication::translate("Formats", "Label Studio: tasks and the labelling interface for them");
}

std::vector<FormatOption> LabelStudioReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool LabelStudioReader::recognises(const Input &input) const
{
    const QByteArray start = input.bytes.left(512).trimmed();
    if (!start.startsWith('[') && !start.startsWith('{'))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes);
    return isTask(document.isArray() ? document.array().first() : QJsonValue(document.object()));
}

Result<void> LabelStudioReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes, &problem);
    if (document.isNull()) {
        return fileError(input.name, QCoreApplication::translate("Exchange", "broken JSON at byte %1 (%2)")
                                         .arg(problem.offset)
                                         .arg(problem.errorString()));
    }
    const QJsonArray tasks = document.isArray() ? document.array() : QJsonArray{document.object()};
    const LabelTable labels(input.formatOptions);
    Losses losses;
    int number = 0;
    for (const QJsonValue &value : tasks) {
        ++number;
        const QJsonObject task = value.toObject();
        Result<annotation::Article> article = TaskParser(task, labels, losses).run();
        if (!article) {
            return fileError(input.name, QCoreApplication::translate("LabelStudio", "task %1: %2")
                                             .arg(QString::number(number), article.sentence()));
        }
        fillDefaults(article->info, article->text, input);
        if (const Result<void> taken = take(article.take()); !taken)
            return taken;
    }
    warnOfLosses(report, input.name, losses);
    if (number == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return {};
}

} // namespace guillemet::exchange
