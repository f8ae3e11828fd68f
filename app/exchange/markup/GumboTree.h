#pragma once

#include <QtCore/QString>
#include <gumbo.h>

namespace guillemet::exchange {

/// Deeper trees than any page needs are hostile; what lies deeper is left out.
constexpr int deepestNode = 400;

inline bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

inline bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

template <typename Visit> void forEachChild(const GumboNode *node, Visit visit)
{
    const GumboVector &all = node->v.element.children;
    for (unsigned i = 0; i < all.length; ++i)
        visit(static_cast<const GumboNode *>(all.data[i]));
}

/// An attribute's value, or an empty string.
inline QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

} // namespace guillemet::exchange
