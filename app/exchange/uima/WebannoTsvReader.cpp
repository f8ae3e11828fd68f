#include "exchange/uima/WebannoTsvReader.h"

#include "exchange/common/Defaults.h"
#include "exchange/documents/TextDecoder.h"
#include "exchange/uima/CasArticle.h"
#include "exchange/uima/WebannoTsv.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString WebannoTsvReader::name() const
{
    return QStringLiteral("webanno-tsv");
}

QString WebannoTsvReader::description() const
{
    return QCoreApplication::translate("Formats", "WebAnno TSV 3, as WebAnno and INCEpTION export it");
}

QStringList WebannoTsvReader::extensions() const
{
    return {};
}

std::vector<FormatOption> WebannoTsvReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool WebannoTsvReader::recognises(const Input &input) const
{
    return input.bytes.startsWith("#FORMAT=WebAnno TSV 3");
}

Result<void> WebannoTsvReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    WebannoTsv tsv;
    int number = 0;
    for (QStringView rest(decoded->text); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (const QString reason = tsv.line(line.toString()); !reason.isEmpty())
            return lineError(input.name, number, reason);
    }
    Losses losses;
    Result<annotation::Article> article =
        articleFromCas(tsv.finish(losses), LabelTable(input.formatOptions), losses);
    if (!article)
        return fileError(input.name, article.sentence());
    article->info.encoding = decoded->encoding;
    fillDefaults(article->info, article->text, input);
    warnOfLosses(report, input.name, losses);
    return take(article.take());
}

} // namespace guillemet::exchange
