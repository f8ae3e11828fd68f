#include "exchange/brat/BratReader.h"

#include "exchange/brat/BratAnnotations.h"
#include "exchange/common/Companion.h"
#include "exchange/common/Defaults.h"
#include "exchange/documents/TextDecoder.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString BratReader::name() const
{
    return QStringLiteral("brat");
}

QString BratReader::description() const
{
    return QCoreApplication::translate("Formats", "brat: text and standoff annotations, for brat's server");
}

QStringList BratReader::extensions() const
{
    return {QStringLiteral("ann")};
}

std::vector<FormatOption> BratReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool BratReader::recognises(const Input &input) const
{
    const QString &name = input.name;
    return (name.endsWith(QLatin1String(".ann")) && hasCompanion(input.path, QStringLiteral("txt"))) ||
           (name.endsWith(QLatin1String(".txt")) && hasCompanion(input.path, QStringLiteral("ann")));
}

bool BratReader::isCompanion(const QString &path) const
{
    return path.endsWith(QLatin1String(".txt")) && hasCompanion(path, QStringLiteral("ann"));
}

Result<void> BratReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const bool textGiven = input.name.endsWith(QLatin1String(".txt"));
    const Result<Companion> other =
        companion(input, textGiven ? QStringLiteral("ann") : QStringLiteral("txt"));
    if (!other)
        return other.error();
    const QByteArray &textBytes = textGiven ? input.bytes : other->bytes;
    const QByteArray &annotationBytes = textGiven ? other->bytes : input.bytes;
    const QString textName = textGiven ? input.name : other->name;
    const QString annotationName = textGiven ? other->name : input.name;

    const Result<DecodedText> decoded = decodeText(textBytes, input.encoding);
    if (!decoded)
        return fileError(textName, decoded.sentence());
    const ImportedText text(decoded->text);
    if (const QString refusal = text.refusal(); !refusal.isEmpty())
        return fileError(textName, refusal);
    annotation::Article article;
    article.text = text.stored();
    article.info.encoding = decoded->encoding;
    Losses losses;
    const Result<SpanGraph> graph = readBratAnnotations(QString::fromUtf8(annotationBytes), annotationName,
                                                        text, LabelTable(input.formatOptions), losses);
    if (!graph)
        return graph.error();
    if (!fillFromGraph(*graph, article, losses))
        return fileError(annotationName, QCoreApplication::translate("Exchange", "an id is given twice"));
    fillDefaults(article.info, article.text, input);
    if (article.info.title == input.name)
        article.info.title = textName;
    warnOfLosses(report, annotationName, losses);
    return take(std::move(article));
}

} // namespace guillemet::exchange
