#include "exchange/markup/HtmlPage.h"

#include "exchange/markup/PageFurniture.h"
#include "exchange/markup/PageMetadata.h"
#include "exchange/markup/PageText.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>
#include <cctype>
#include <memory>

namespace guillemet::exchange {

namespace {

struct FreeOutput
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

// No page that people read comes near.
constexpr int deepestNesting = 1500;

/// Elements that HTML lets stand unclosed: they say nothing about depth.
bool mayStandOpen(const QByteArray &name)
{
    static const QSet<QByteArray> open = {
        "p",     "li",   "td",   "tr",     "th",    "dt",    "dd",   "option", "br",       "img",     "hr",
        "input", "meta", "link", "source", "col",   "area",  "base", "embed",  "wbr",      "tbody",   "thead",
        "tfoot", "html", "head", "body",   "track", "param", "rp",   "rt",     "optgroup", "colgroup"};
    return open.contains(name);
}

bool isNestedTooDeeply(const QByteArray &html)
{
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closing = at + 1 < html.size() && html.at(at + 1) == '/';
        qsizetype end = at + 1 + closing;
        while (end < html.size() && std::isalnum(static_cast<unsigned char>(html.at(end))))
            ++end;
        const QByteArray name = html.mid(at + 1 + closing, end - at - 1 - closing).toLower();
        if (name.isEmpty() || mayStandOpen(name))
            continue;
        if (!closing && (name == "script" || name == "style")) { // «i<n» in a script is no element
            at = std::max(at, html.indexOf("</" + name, end));
            continue;
        }
        depth = std::max(0, depth + (closing ? -1 : 1));
        if (depth > deepestNesting)
            return true;
    }
    return false;
}

using Page = std::unique_ptr<GumboOutput, FreeOutput>;

/// `utf8` must live as long as the page.
Page parse(const QByteArray &utf8)
{
    if (isNestedTooDeeply(utf8))
        return nullptr;
    return Page(gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size())));
}

} // namespace

bool readPage(const QString &html, MarkupArticle &article)
{
    const QByteArray utf8 = html.toUtf8();
    const Page page = parse(utf8);
    if (!page || !page->root)
        return false;
    readPageText(page->root, readPageMetadata(page->root, article), article);
    return true;
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression markup(
        QStringLiteral("&(#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z0-9]+);|</[A-Za-z]"));
    if (!text.contains(markup))
        return text;
    const QByteArray utf8 = text.toUtf8();
    const Page page = parse(utf8);
    return page && page->root ? textOf(page->root, PageFurniture(page->root)) : text;
}

bool addFragment(const QString &html, MarkupArticle &article)
{
    const QByteArray utf8 = html.toUtf8();
    const Page page = parse(utf8);
    if (!page || !page->root)
        return false;
    for (const QString &line : textOf(page->root, PageFurniture(page->root)).split(u'\n'))
        article.addParagraph(line);
    return true;
}

} // namespace guillemet::exchange
