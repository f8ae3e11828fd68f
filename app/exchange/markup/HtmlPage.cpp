#include "exchange/markup/HtmlPage.h"

#include "exchange/markup/PageMetadata.h"
#include "exchange/markup/PageText.h"

#include <memory>

namespace guillemet::exchange {

namespace {

struct FreeOutput
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

using Page = std::unique_ptr<GumboOutput, FreeOutput>;

/// `utf8` must live as long as the page.
Page parse(const QByteArray &utf8)
{
    return Page(gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size())));
}

} // namespace

bool readPage(const QString &html, MarkupArticle &article)
{
    const QByteArray utf8 = html.toUtf8();
    const Page page = parse(utf8);
    if (!page || !page->root)
        return false;
    readPageMetadata(page->root, article);
    readPageText(page->root, article);
    return true;
}

bool addFragment(const QString &html, MarkupArticle &article)
{
    const QByteArray utf8 = html.toUtf8();
    const Page page = parse(utf8);
    if (!page || !page->root)
        return false;
    for (const QString &line : textOf(page->root).split(u'\n'))
        article.addParagraph(line);
    return true;
}

} // namespace guillemet::exchange
