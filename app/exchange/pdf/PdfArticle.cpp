#include "exchange/pdf/PdfArticle.h"

#include "exchange/common/Messages.h"
#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/PageMetadata.h"
#include "exchange/pdf/PdfLines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace guillemet::exchange {

namespace {

std::vector<PdfPage> pagesOf(const QJsonArray &array)
{
    std::vector<PdfPage> pages;
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        PdfPage page;
        page.height = object.value(u"height").toDouble();
        for (const QJsonValue &row : object.value(u"lines").toArray()) {
            const QJsonArray cells = row.toArray();
            page.lines.push_back(
                {cells.at(0).toString(), QRectF(cells.at(1).toDouble(), cells.at(2).toDouble(),
                                                cells.at(3).toDouble(), cells.at(4).toDouble())});
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

Result<annotation::Article> articleOfPdf(const QJsonObject &answer, const Input &input)
{
    if (answer.value(u"locked").toBool())
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "this PDF is locked by a password"));

    MarkupArticle markup;
    markup.info.author = collapsed(answer.value(u"author").toString());
    markup.info.date = isoDate(answer.value(u"date").toString());
    joinLines(pagesOf(answer.value(u"pages").toArray()), markup);
    if (markup.isEmpty())
        return fileError(input.name, QCoreApplication::translate(
                                         "Exchange", "this PDF has no text layer (it may be a scan)"));
    if (markup.headline.isEmpty())
        markup.info.title = collapsed(answer.value(u"title").toString());
    return toArticle(std::move(markup), input);
}

} // namespace guillemet::exchange
