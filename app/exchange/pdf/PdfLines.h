#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// A line of text as it stands on a page; points, y downwards.
struct PdfLine
{
    QString text;
    QRectF box;
};

struct PdfPage
{
    double height = 0;
    std::vector<PdfLine> lines; ///< in the order of the file, which is nearly always that of reading
};

/// Makes an article of laid-out lines: running heads, feet and page numbers dropped; lines joined into
/// paragraphs by their distances, indents and short last lines, also over columns and pages; words divided at
/// line ends joined; the lines of the largest type at the top of the first page are the headline.
void joinLines(const std::vector<PdfPage> &pages, MarkupArticle &article);

} // namespace guillemet::exchange
