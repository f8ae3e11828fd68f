#include "exchange/markup/MessageText.h"

#include "text/ArticleText.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace guillemet::exchange {

namespace {

// Mail programs wrap between these widths; longer lines were not wrapped at all.
constexpr qsizetype narrowestWrap = 60;
constexpr qsizetype widestWrap = 80;
constexpr qsizetype slack = 16; // the next word did not fit

} // namespace

void addMessageText(const QString &text, MarkupArticle &article)
{
    const QStringList lines = text::ArticleText::normalised(text).split(u'\n');
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, line.size());
    const bool wrapped = widest >= narrowestWrap && widest <= widestWrap;

    QString paragraph;
    const auto flush = [&] {
        article.addParagraph(paragraph);
        paragraph.clear();
    };
    for (const QString &line : lines) {
        if (line == u"-- ") // the signature is not the message
            break;
        if (line.trimmed().isEmpty()) {
            flush();
            continue;
        }
        if (!paragraph.isEmpty())
            paragraph += u' ';
        paragraph += line;
        const bool flowed = line.endsWith(u' ');
        if (!flowed && !(wrapped && line.size() > widest - slack))
            flush();
    }
    flush();
}

} // namespace guillemet::exchange
