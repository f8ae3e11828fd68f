#include "exchange/common/Defaults.h"
#include "exchange/json/JsonFields.h"
#include "exchange/json/JsonLines.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/DoccanoFormat.h"
#include "exchange/spans/OffsetUnit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

class LineParser
{
public:
    LineParser(const QJsonObject &object, OffsetUnit unit, const LabelTable &labels, Losses &losses)
        : m_object(object), m_labels(labels), m_losses(losses), m_text(textOf(object)),
          m_offsets(m_text, unit)
    {
    }

    Result<annotation::Article> run()
    {
        if (const QString refusal = m_text.refusal(); !refusal.isEmpty())
            return Error{refusal};
        annotation::Article article;
        article.text = m_text.stored();
        readArticleFields(m_object, article.info, m_graph, m_labels);
        m_graph.entities.clear(); // «entities» are spans here
        if (const QString id = m_object.value(L1("article")).toString(); !id.isEmpty())
            article.info.id = id;
        QString failure = entities();
        if (failure.isEmpty())
            failure = tuples();
        if (!failure.isEmpty())
            return Error{failure};
        relations();
        if (!fillFromGraph(m_graph, article, m_losses))
            return Error{QCoreApplication::translate("Exchange", "an id is given twice")};
        return article;
    }

private:
    /// Older versions export the text as «data».
    static QString textOf(const QJsonObject &object)
    {
        const QJsonValue text = object.value(L1("text"));
        return text.isString() ? text.toString() : object.value(L1("data")).toString();
    }

    QString add(qint64 start, qint64 end, const QString &label, const QString &id)
    {
        const Result<text::Span> span = m_offsets.span(start, end);
        if (!span)
            return span.sentence();
        std::optional<SpanGraph::Node> node = m_labels.node(label, m_losses);
        if (!node)
            return {};
        node->spans = {*span};
        if (!id.isEmpty())
            m_byId.insert(id, int(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(*node));
        return {};
    }

    QString entities()
    {
        const QJsonArray list = m_object.value(L1("entities")).toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject item = value.toObject();
            JsonFields fields(item, QStringLiteral("entity"));
            const QString id = fields.string(L1("id"));
            const qint64 start = fields.requiredInteger(L1("start_offset"));
            const qint64 end = fields.requiredInteger(L1("end_offset"));
            const QString label = fields.requiredString(L1("label"));
            if (fields.failed())
                return fields.failure();
            if (const QString failure = add(start, end, label, id); !failure.isEmpty())
                return QStringLiteral("entity %1: %2").arg(id, failure);
        }
        return {};
    }

    /// Without relations: «label» (or «labels») is a list of [start, end, label].
    QString tuples()
    {
        const QJsonValue label = m_object.value(L1("label"));
        const QJsonArray list = label.isArray() ? label.toArray() : m_object.value(L1("labels")).toArray();
        for (const QJsonValue &value : list) {
            const QJsonArray item = value.toArray();
            const bool fits =
                item.size() == 3 && item.at(0).isDouble() && item.at(1).isDouble() && item.at(2).isString();
            if (!fits)
                return QCoreApplication::translate("Doccano",
                                                   "a label is not a list of start, end and label");
            const QString failure =
                add(item.at(0).toInteger(-1), item.at(1).toInteger(-1), item.at(2).toString(), {});
            if (!failure.isEmpty())
                return failure;
        }
        return {};
    }

    void relations()
    {
        const QJsonArray list = m_object.value(L1("relations")).toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject item = value.toObject();
            JsonFields fields(item, QStringLiteral("relation"));
            const QString type = fields.string(L1("type"));
            const auto link = linkFromLabel(type);
            const int from = m_byId.value(fields.string(L1("from_id")), -1);
            const int to = m_byId.value(fields.string(L1("to_id")), -1);
            if (link && from >= 0 && to >= 0)
                m_graph.relations.push_back({from, to, *link});
            else
                m_losses.add(QCoreApplication::translate("Exchange", "relation %1").arg(type));
        }
    }

    const QJsonObject &m_object;
    const LabelTable &m_labels;
    Losses &m_losses;
    ImportedText m_text;
    OffsetReader m_offsets;
    SpanGraph m_graph;
    QHash<QString, int> m_byId;
};

} // namespace

QString DoccanoReader::name() const
{
    return QStringLiteral("doccano");
}

QString DoccanoReader::description() const
{
    return QCoreApplication::translate("Formats", "doccano JSON Lines: spans and relations");
}

std::vector<FormatOption> DoccanoReader::options() const
{
    return {
        {QStringLiteral("offsets"),
         QCoreApplication::translate("Formats", "what the file's offsets count (doccano's projects differ)"),
         {QStringLiteral("utf16"), QStringLiteral("codepoints"), QStringLiteral("graphemes")}},
        {LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool DoccanoReader::recognises(const Input &input) const
{
    const std::optional<QJsonObject> first = firstJsonObject(input.bytes);
    if (!first || !(first->value(L1("text")).isString() || first->value(L1("data")).isString()))
        return false;
    const QJsonArray entities = first->value(L1("entities")).toArray();
    const QJsonArray labels = first->value(L1("label")).toArray();
    return (!entities.isEmpty() && entities.first().toObject().contains(L1("start_offset"))) ||
           (!labels.isEmpty() && labels.first().isArray()) ||
           (first->contains(L1("relations")) && first->contains(L1("entities")));
}

Result<void> DoccanoReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const QString word = input.formatOptions.value(QStringLiteral("offsets"));
    const std::optional<OffsetUnit> unit = offsetUnitFromWord(word);
    if (!unit)
        return fileError(input.name, QCoreApplication::translate(
                                         "Doccano", "offsets count utf16, codepoints or graphemes, not «%1»")
                                         .arg(word));
    const LabelTable labels(input.formatOptions);
    Losses losses;
    int count = 0;
    bool needsUnit = false;
    const Result<void> done = eachJsonLine(input, [&](const QJsonObject &object, int) -> Result<void> {
        Result<annotation::Article> article = LineParser(object, *unit, labels, losses).run();
        if (!article)
            return article.error();
        needsUnit = needsUnit || article->text.codePointCount() != article->text.size();
        fillDefaults(article->info, article->text, input);
        ++count;
        return take(article.take());
    });
    warnOfLosses(report, input.name, losses);
    if (needsUnit && word.isEmpty()) {
        warnOnce(report.warnings,
                 fileError(input.name,
                           QCoreApplication::translate(
                               "Doccano",
                               "its offsets were taken as UTF-16 units; the option «offsets» tells another"))
                     .sentence);
    }
    if (done && count == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return done;
}

} // namespace guillemet::exchange
