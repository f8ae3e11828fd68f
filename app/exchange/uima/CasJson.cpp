#include "exchange/common/Defaults.h"
#include "exchange/common/OutputFile.h"
#include "exchange/json/JsonText.h"
#include "exchange/uima/CasArticle.h"
#include "exchange/uima/CasFolderWriter.h"
#include "exchange/uima/CasFormats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace guillemet::exchange {

namespace {

using L1 = QLatin1String;

void writeTypes(JsonText &json)
{
    json.key(u"%TYPES").beginObject();
    for (const CasType &type : casTypes()) {
        json.newLine()
            .key(type.name)
            .beginObject()
            .field(u"%NAME", type.name)
            .field(u"%SUPER_TYPE", type.superType);
        for (const CasFeature &feature : type.features)
            json.key(feature.name)
                .beginObject()
                .field(u"%NAME", feature.name)
                .field(u"%RANGE", feature.range)
                .endObject();
        json.endObject();
    }
    json.endObject();
}

void writeValue(JsonText &json, const CasValue &value)
{
    if (value.reference != 0) {
        json.key(u'@' + value.feature).integer(value.reference);
        return;
    }
    json.key(value.feature);
    if (value.value.typeId() == QMetaType::Int)
        json.integer(value.value.toInt());
    else if (value.value.typeId() == QMetaType::Double)
        json.decimal(value.value.toDouble()); // Apache UIMA takes no 1 for a Double
    else
        json.string(value.value.toString());
}

QByteArray casJson(const annotation::Article &article)
{
    const std::vector<CasStructure> structures = casStructures(article);
    JsonText json;
    json.beginObject();
    writeTypes(json);
    json.newLine().key(u"%FEATURE_STRUCTURES").beginArray();
    json.newLine()
        .beginObject()
        .key(u"%ID")
        .integer(1)
        .field(u"%TYPE", u"uima.cas.Sofa")
        .key(u"sofaNum")
        .integer(1);
    json.field(u"sofaID", u"_InitialView")
        .field(u"mimeType", u"text")
        .field(u"sofaString", article.text.string())
        .endObject();
    for (const CasStructure &structure : structures) {
        json.newLine()
            .beginObject()
            .key(u"%ID")
            .integer(structure.id)
            .field(u"%TYPE", structure.type)
            .key(u"@sofa")
            .integer(1);
        for (const CasValue &value : structure.values)
            writeValue(json, value);
        json.endObject();
    }
    json.endArray().newLine().key(u"%VIEWS").beginObject().key(u"_InitialView").beginObject();
    json.key(u"%SOFA").integer(1).key(u"%MEMBERS").beginArray();
    for (const CasStructure &structure : structures)
        json.integer(structure.id);
    json.endArray().endObject().endObject().endObject();
    return json.take() + '\n';
}

std::vector<ReadStructure> structuresOf(const QJsonObject &root)
{
    std::vector<ReadStructure> out;
    const auto take = [&out](const QString &id, const QJsonObject &object) {
        ReadStructure structure;
        structure.id = id;
        structure.type = object.value(L1("%TYPE")).toString();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const bool prefixed = key.startsWith(u'@') || key.startsWith(u'^') || key.startsWith(u'#');
            if (!key.startsWith(u'%') && !it.value().isArray() && !it.value().isObject() &&
                !it.value().isNull())
                structure.values.insert(prefixed ? key.mid(1) : key, it.value().toVariant().toString());
        }
        out.push_back(std::move(structure));
    };
    const QJsonValue all = root.value(L1("%FEATURE_STRUCTURES"));
    const QJsonArray list = all.toArray();
    for (const QJsonValue &item : list)
        take(item[L1("%ID")].toVariant().toString(), item.toObject());
    const QJsonObject table = all.toObject();
    for (auto it = table.begin(); it != table.end(); ++it)
        take(it.key(), it.value().toObject());
    return out;
}

} // namespace

QString CasJsonReader::name() const
{
    return QStringLiteral("cas-json");
}

QString CasJsonReader::description() const
{
    return QCoreApplication::translate("Formats", "UIMA CAS JSON 0.4, for INCEpTION, cassis and DKPro");
}

std::vector<FormatOption> CasJsonReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool CasJsonReader::recognises(const Input &input) const
{
    return input.bytes.left(16).trimmed().startsWith('{') && input.bytes.contains("\"%FEATURE_STRUCTURES\"");
}

Result<void> CasJsonReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes, &problem);
    if (document.isNull()) {
        return fileError(input.name, QCoreApplication::translate("Exchange", "broken JSON at byte %1 (%2)")
                                         .arg(problem.offset)
                                         .arg(problem.errorString()));
    }
    Losses losses;
    Result<annotation::Article> article =
        articleFromCas(structuresOf(document.object()), LabelTable(input.formatOptions), losses);
    if (!article)
        return fileError(input.name, article.sentence());
    fillDefaults(article->info, article->text, input);
    warnOfLosses(report, input.name, losses);
    return take(article.take());
}

QString CasJsonFormat::name() const
{
    return QStringLiteral("cas-json");
}

QString CasJsonFormat::description() const
{
    return QCoreApplication::translate("Formats", "UIMA CAS JSON 0.4, for INCEpTION, cassis and DKPro");
}

Result<std::unique_ptr<Writer>> CasJsonFormat::open(const QString &path, const WriteOptions &options) const
{
    if (const Result<void> made = makeFolder(path); !made)
        return made.error();
    return std::unique_ptr<Writer>(
        std::make_unique<CasFolderWriter>(path, QStringLiteral(".json"), &casJson, false, options));
}

} // namespace guillemet::exchange
