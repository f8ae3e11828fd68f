#include "exchange/documents/TextReader.h"

#include "exchange/common/Defaults.h"
#include "exchange/common/ImportedText.h"
#include "exchange/common/Messages.h"
#include "exchange/documents/TextDecoder.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString TextReader::name() const
{
    return QStringLiteral("text");
}

QString TextReader::description() const
{
    return QCoreApplication::translate("Formats", "Plain text, one article a file");
}

QStringList TextReader::extensions() const
{
    return {QStringLiteral("txt"), QStringLiteral("text")};
}

bool TextReader::recognises(const Input &) const
{
    return false;
}

Result<void> TextReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    const ImportedText imported(decoded->text);
    if (const QString refusal = imported.refusal(); !refusal.isEmpty())
        return fileError(input.name, refusal);
    annotation::Article article;
    article.text = imported.stored();
    article.info.encoding = decoded->encoding;
    fillDefaults(article.info, article.text, input);
    if (decoded->encoding != QLatin1String("utf-8")) {
        const QString sentence =
            decoded->guessed
                ? QCoreApplication::translate("Exchange", "read as %1 (detected; --encoding tells another)")
                : QCoreApplication::translate("Exchange", "read as %1");
        warnOnce(report.warnings, fileError(input.name, sentence.arg(decoded->encoding)).sentence);
    }
    return take(std::move(article));
}

} // namespace guillemet::exchange
