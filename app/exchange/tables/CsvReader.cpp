#include "exchange/common/Messages.h"
#include "exchange/documents/TextDecoder.h"
#include "exchange/tables/ArticleColumns.h"
#include "exchange/tables/CsvParser.h"
#include "exchange/tables/TableReaders.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString CsvReader::name() const
{
    return QStringLiteral("csv");
}

QString CsvReader::description() const
{
    return QCoreApplication::translate("Formats", "CSV with an article a row, columns chosen by name");
}

QStringList CsvReader::extensions() const
{
    return {QStringLiteral("csv"), QStringLiteral("tsv")};
}

std::vector<FormatOption> CsvReader::options() const
{
    return ArticleColumns::options();
}

bool CsvReader::recognises(const Input &) const
{
    return false;
}

Result<void> CsvReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    QString text = decoded->text;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const Result<CsvTable> table = parseCsv(text, guessDelimiter(text));
    if (!table)
        return fileError(input.name, table.sentence());
    if (table->rows.size() < 2)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    const Result<ArticleColumns> columns = ArticleColumns::find(table->rows.front(), input);
    if (!columns)
        return fileError(input.name, columns.sentence());
    if (decoded->guessed) {
        warnOnce(report.warnings,
                 fileError(input.name, QCoreApplication::translate(
                                           "Exchange", "read as %1 (detected; --encoding tells another)")
                                           .arg(decoded->encoding))
                     .sentence);
    }
    int articles = 0;
    Losses empty;
    for (size_t i = 1; i < table->rows.size(); ++i) {
        if (columns->isWithoutText(table->rows[i])) {
            empty.add(ArticleColumns::withoutText());
            continue;
        }
        ++articles;
        Result<annotation::Article> article = columns->article(table->rows[i], input);
        if (!article)
            return lineError(input.name, table->lines[i], article.sentence());
        article->info.encoding = decoded->encoding;
        if (const Result<void> taken = take(article.take()); !taken)
            return taken;
    }
    warnOfLosses(report, input.name, empty);
    if (articles == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return {};
}

} // namespace guillemet::exchange
