#include "exchange/common/Companion.h"
#include "exchange/common/Defaults.h"
#include "exchange/documents/TextDecoder.h"
#include "exchange/w3c/CollectionParser.h"
#include "exchange/w3c/W3cFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

const QLatin1String ending(".jsonld");

} // namespace

QString W3cReader::name() const
{
    return QStringLiteral("w3c");
}

QString W3cReader::description() const
{
    return QCoreApplication::translate("Formats", "W3C Web Annotation: text and JSON-LD");
}

QStringList W3cReader::extensions() const
{
    return {QStringLiteral("jsonld")};
}

std::vector<FormatOption> W3cReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool W3cReader::recognises(const Input &input) const
{
    return (input.name.endsWith(ending) && input.bytes.contains("anno.jsonld")) || isCompanion(input.path);
}

bool W3cReader::isCompanion(const QString &path) const
{
    return path.endsWith(QLatin1String(".txt")) && hasCompanion(path, QStringLiteral("jsonld"));
}

Result<void> W3cReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const bool textGiven = input.name.endsWith(QLatin1String(".txt"));
    const Result<Companion> other =
        companion(input, textGiven ? QStringLiteral("jsonld") : QStringLiteral("txt"));
    if (!other)
        return other.error();
    const QString textName = textGiven ? input.name : other->name;
    const QString jsonName = textGiven ? other->name : input.name;
    const Result<DecodedText> decoded = decodeText(textGiven ? input.bytes : other->bytes, input.encoding);
    if (!decoded)
        return fileError(textName, decoded.sentence());
    const ImportedText text(decoded->text);
    if (const QString refusal = text.refusal(); !refusal.isEmpty())
        return fileError(textName, refusal);

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(textGiven ? other->bytes : input.bytes, &problem);
    if (document.isNull()) {
        return fileError(jsonName, QCoreApplication::translate("Exchange", "broken JSON at byte %1 (%2)")
                                       .arg(problem.offset)
                                       .arg(problem.errorString()));
    }
    Losses losses;
    Result<annotation::Article> article =
        readAnnotationCollection(document, text, LabelTable(input.formatOptions), losses);
    if (!article)
        return fileError(jsonName, article.sentence());
    article->info.encoding = decoded->encoding;
    fillDefaults(article->info, article->text, input);
    warnOfLosses(report, jsonName, losses);
    return take(article.take());
}

} // namespace guillemet::exchange
