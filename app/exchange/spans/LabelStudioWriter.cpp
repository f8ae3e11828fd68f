#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/json/JsonText.h"
#include "exchange/spans/ArticleJson.h"
#include "exchange/spans/LabelStudioFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

QByteArray configuration()
{
    QByteArray out = "<View>\n  <Relations>\n";
    for (const QString &link : allLinkLabels())
        out += "    <Relation value=\"" + link.toLatin1() + "\"/>\n";
    out += "  </Relations>\n  <Labels name=\"label\" toName=\"text\">\n";
    for (const QString &label : allNodeLabels())
        out += "    <Label value=\"" + label.toLatin1() + "\"/>\n";
    out += "  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n</View>\n";
    return out;
}

class LabelStudioWriter : public Writer
{
public:
    LabelStudioWriter(const WriteOptions &options, bool asPredictions)
        : m_options(options), m_asPredictions(asPredictions)
    {
    }

    Result<void> open(const QString &path)
    {
        if (Result<void> made = makeFolder(path); !made)
            return made;
        if (Result<void> done = writeFile(path + QStringLiteral("/config.xml"), configuration()); !done)
            return done;
        if (Result<void> opened = m_file.open(path + QStringLiteral("/tasks.json")); !opened)
            return opened;
        return m_file.write("[");
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        const QByteArray before = m_articles > 0 ? ",\n" : "\n";
        return m_file.write(before + task(chosen));
    }

    Result<void> finish() override
    {
        if (Result<void> done = m_file.write(m_articles > 0 ? "\n]\n" : "]\n"); !done)
            return done;
        return m_file.close();
    }

private:
    QByteArray task(const annotation::Article &article)
    {
        const SpanGraph graph = splitIntoFragments(graphOf(article));
        JsonText json;
        json.beginObject().key(u"id").integer(++m_articles);
        json.key(u"data").beginObject().field(u"text", article.text.string());
        writeArticleFields(json, article);
        json.endObject();
        json.key(m_asPredictions ? u"predictions" : u"annotations").beginArray().beginObject();
        if (m_asPredictions)
            json.field(u"model_version",
                       QStringLiteral("guillemet %1").arg(QLatin1String(GUILLEMET_VERSION)));
        else
            json.key(u"id")
                .integer(m_articles)
                .key(u"was_cancelled")
                .boolean(false)
                .key(u"ground_truth")
                .boolean(false);
        json.key(u"result").beginArray();
        for (int i = 0; i < int(graph.nodes.size()); ++i)
            region(json, graph.nodes[size_t(i)], i, article.text);
        for (const SpanGraph::Relation &relation : graph.relations) {
            json.beginObject()
                .field(u"type", u"relation")
                .field(u"from_id", regionId(relation.from))
                .field(u"to_id", regionId(relation.to))
                .field(u"direction", u"right");
            json.key(u"labels").beginArray().string(labelOf(relation.link)).endArray().endObject();
        }
        json.endArray().endObject().endArray().endObject();
        return json.take();
    }

    static QString regionId(int node) { return QStringLiteral("r%1").arg(node + 1); }

    static void region(JsonText &json, const SpanGraph::Node &node, int index, const text::ArticleText &text)
    {
        const text::Span codePoints = text.toCodePoints(node.spans.front());
        json.beginObject()
            .field(u"id", regionId(index))
            .field(u"from_name", u"label")
            .field(u"to_name", u"text")
            .field(u"type", u"labels");
        json.key(u"value")
            .beginObject()
            .key(u"start")
            .integer(codePoints.start)
            .key(u"end")
            .integer(codePoints.end);
        json.field(u"text", text.view(node.spans.front()));
        json.key(u"labels").beginArray().string(labelOf(node)).endArray().endObject();
        if (!node.id.isEmpty()) {
            json.key(u"score").number(node.confidence);
            json.key(u"meta").beginObject();
            if (!node.note.isEmpty())
                json.key(u"text").beginArray().string(node.note).endArray();
            json.field(u"id", node.id)
                .fieldIfAny(u"entity", node.entity)
                .field(u"status", toWord(node.status))
                .endObject();
        }
        json.endObject();
    }

    WriteOptions m_options;
    OutputFile m_file;
    bool m_asPredictions;
    int m_articles = 0;
};

} // namespace

QString LabelStudioFormat::name() const
{
    return QStringLiteral("label-studio");
}

QString LabelStudioFormat::description() const
{
    return QCoreApplication::translate("Formats", "Label Studio: tasks and the labelling interface for them");
}

std::vector<FormatOption> LabelStudioFormat::options() const
{
    return {{QStringLiteral("as"),
             QCoreApplication::translate("Formats", "as annotations, or as predictions to be reviewed"),
             {QStringLiteral("annotations"), QStringLiteral("predictions")}}};
}

Result<std::unique_ptr<Writer>> LabelStudioFormat::open(const QString &path,
                                                        const WriteOptions &options) const
{
    const QString as = options.formatOptions.value(QStringLiteral("as"), QStringLiteral("annotations"));
    if (as != QLatin1String("annotations") && as != QLatin1String("predictions"))
        return Error{QCoreApplication::translate("Exchange",
                                                 "Label Studio takes annotations or predictions, not «%1».")
                         .arg(as)};
    auto writer = std::make_unique<LabelStudioWriter>(options, as == QLatin1String("predictions"));
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
