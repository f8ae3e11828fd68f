#pragma once

#include <QtCore/QHash>
#include <gumbo.h>

namespace guillemet::exchange {

/// Tells what of a page is not the article's own text: menus, asides, forms, captions, comments, what is
/// hidden, and what calls itself so by its class or id.
///
/// Names are only believed of parts: many a page calls the element around everything «with-sidebar» or
/// «paywall», so whatever holds the page's heading, its marked body, or most of its running text is none.
class PageFurniture
{
public:
    explicit PageFurniture(const GumboNode *root);

    /// Of the element itself; what lies inside furniture is for the caller to leave out.
    bool has(const GumboNode *element) const;

private:
    struct Holds
    {
        int running = 0;      ///< characters of text in paragraphs
        bool article = false; ///< the first heading, <main> or the marked body
    };
    Holds weigh(const GumboNode *node, int depth, bool inParagraph);

    QHash<const GumboNode *, Holds> m_holds;
    int m_running = 0;
    bool m_headingSeen = false;
};

} // namespace guillemet::exchange
