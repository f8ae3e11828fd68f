#include "exchange/json/JsonlReader.h"

#include "exchange/common/Defaults.h"
#include "exchange/common/Messages.h"
#include "exchange/json/InterchangeArticle.h"
#include "exchange/json/JsonLines.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString JsonlReader::name() const
{
    return QStringLiteral("jsonl");
}

QString JsonlReader::description() const
{
    return QCoreApplication::translate("Formats", "Guillemet's interchange JSON, one article a line");
}

QStringList JsonlReader::extensions() const
{
    return {QStringLiteral("jsonl"), QStringLiteral("ndjson")};
}

bool JsonlReader::recognises(const Input &input) const
{
    const std::optional<QJsonObject> first = firstJsonObject(input.bytes);
    if (!first || !first->value(QLatin1String("text")).isString())
        return false;
    return first->contains(QLatin1String("quotes")) || first->contains(QLatin1String("mentions"));
}

Result<void> JsonlReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    Losses unknown;
    int count = 0;
    const Result<void> done = eachJsonLine(input, [&](const QJsonObject &object, int) -> Result<void> {
        Result<annotation::Article> article = fromInterchange(object, unknown);
        if (!article)
            return article.error();
        fillDefaults(article->info, article->text, input);
        ++count;
        return take(article.take());
    });
    if (!unknown.isEmpty()) {
        warnOnce(report.warnings,
                 fileError(input.name, QCoreApplication::translate(
                                           "Exchange", "keys that are not known were passed over: %1")
                                           .arg(unknown.list()))
                     .sentence);
    }
    if (done && count == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return done;
}

} // namespace guillemet::exchange
