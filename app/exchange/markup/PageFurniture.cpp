#include "exchange/markup/PageFurniture.h"

#include "exchange/markup/GumboTree.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

namespace {

/// Elements that never hold the article's own words.
bool isFurnitureTag(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_UNKNOWN: {
        // AMP's own elements: advertisements, lists filled by scripts, side bars, requests for consent.
        GumboStringPiece name = node->v.element.original_tag;
        gumbo_tag_from_original_text(&name);
        const QByteArray tag = QByteArray(name.data, qsizetype(name.length)).toLower();
        return tag.startsWith("amp-") && tag != "amp-accordion" && tag != "amp-fit-text" &&
               tag != "amp-layout";
    }
    default:
        return false;
    }
}

bool isHidden(const GumboNode *node)
{
    static const QRegularExpression none(QStringLiteral("display\\s*:\\s*none"),
                                         QRegularExpression::CaseInsensitiveOption);
    return gumbo_get_attribute(&node->v.element.attributes, "hidden") ||
           attribute(node, "aria-hidden") == u"true" || attribute(node, "style").contains(none);
}

bool hasFurnitureRole(const GumboNode *node)
{
    const QString role = attribute(node, "role");
    return role == u"navigation" || role == u"complementary" || role == u"search" || role == u"contentinfo" ||
           role == u"dialog";
}

bool hasFurnitureName(const GumboNode *node)
{
    static const QRegularExpression names(
        QStringLiteral(
            "(^|[\\s_-])(nav|menu|breadcrumbs?|comments?|commentaires?|respond|share|sharing|sharedaddy|"
            "partage|"
            "partager|social|related|jp-relatedposts|recirc|promo|newsletter|infolettre|cookies?|"
            "consent|banner|sidebar|advert|ads?|publicite|sponsor|sponsored|outbrain|taboola|tags|pagination|"
            "toolbar|skip|print-only|paywall|most-read|lire-aussi|voir-aussi|read-more|wp-caption|caption|"
            "legende|author-box|author-bio|byline|meta|popup|modal)([\\s_-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return attribute(node, "class").contains(names) || attribute(node, "id").contains(names);
}

bool isParagraph(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE;
}

} // namespace

PageFurniture::PageFurniture(const GumboNode *root)
{
    m_running = weigh(root, 0, false).running;
}

PageFurniture::Holds PageFurniture::weigh(const GumboNode *node, int depth, bool inParagraph)
{
    Holds out;
    if (isText(node)) {
        out.running = inParagraph ? int(QByteArray(node->v.text.text).simplified().size()) : 0;
        return out;
    }
    if (!isElement(node) || depth > deepestNode || isFurnitureTag(node))
        return out;
    const GumboTag tag = node->v.element.tag;
    const bool firstHeading = tag == GUMBO_TAG_H1 && !m_headingSeen;
    m_headingSeen = m_headingSeen || firstHeading;
    out.article = firstHeading || tag == GUMBO_TAG_MAIN || attribute(node, "itemprop") == u"articleBody";
    forEachChild(node, [&](const GumboNode *child) {
        const Holds below = weigh(child, depth + 1, inParagraph || isParagraph(tag));
        out.running += below.running;
        out.article = out.article || below.article;
    });
    m_holds.insert(node, out);
    return out;
}

bool PageFurniture::has(const GumboNode *element) const
{
    // «Publié le 17 mai» by itself; within a sentence <time> is text.
    if (element->v.element.tag == GUMBO_TAG_TIME && element->parent &&
        element->parent->v.element.tag != GUMBO_TAG_P)
        return true;
    if (isFurnitureTag(element) || isHidden(element) || hasFurnitureRole(element))
        return true;
    if (element->v.element.tag == GUMBO_TAG_BODY || element->v.element.tag == GUMBO_TAG_HTML ||
        element->v.element.tag == GUMBO_TAG_ARTICLE || !hasFurnitureName(element))
        return false;
    const Holds holds = m_holds.value(element);
    if (holds.article)
        return false;
    // A long discussion outweighs a short article, but is called by its name.
    static const QRegularExpression discussion(QStringLiteral("comment|respond"),
                                               QRegularExpression::CaseInsensitiveOption);
    return holds.running * 2 <= m_running || attribute(element, "id").contains(discussion) ||
           attribute(element, "class").contains(discussion);
}

} // namespace guillemet::exchange
