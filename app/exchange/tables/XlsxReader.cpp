#include "exchange/common/Messages.h"
#include "exchange/markup/OfficeFile.h"
#include "exchange/tables/ArticleColumns.h"
#include "exchange/tables/TableReaders.h"
#include "exchange/tables/XlsxTable.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString XlsxReader::name() const
{
    return QStringLiteral("xlsx");
}

QString XlsxReader::description() const
{
    return QCoreApplication::translate("Formats",
                                       "Excel workbook with an article a row, columns chosen by name");
}

QStringList XlsxReader::extensions() const
{
    return {QStringLiteral("xlsx")};
}

std::vector<FormatOption> XlsxReader::options() const
{
    return ArticleColumns::options();
}

bool XlsxReader::recognises(const Input &input) const
{
    return input.bytes.startsWith("PK") && holdsEntry(input.bytes, QStringLiteral("xl/workbook.xml"));
}

Result<void> XlsxReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    std::optional<ArticleColumns> columns;
    int articles = 0;
    Losses empty;
    bool told = false; // the Error says where already
    const Result<void> done =
        eachXlsxRow(input.bytes, [&](const QStringList &row, int number) -> Result<void> {
            if (!columns) {
                Result<ArticleColumns> found = ArticleColumns::find(row, input);
                if (!found)
                    return found.error();
                columns = *found;
                return {};
            }
            if (columns->isWithoutText(row)) {
                empty.add(ArticleColumns::withoutText());
                return {};
            }
            Result<annotation::Article> article = columns->article(row, input);
            if (!article) {
                told = true;
                return lineError(input.name, number, article.sentence());
            }
            ++articles;
            const Result<void> taken = take(article.take());
            told = !taken;
            return taken;
        });
    if (!done)
        return told ? done : fileError(input.name, done.sentence());
    warnOfLosses(report, input.name, empty);
    if (articles == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return {};
}

} // namespace guillemet::exchange
