#include "exchange/markup/PageText.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

namespace {

// A paragraph shorter than this says little about where the article is.
constexpr int shortestEvidence = 25;
// Text that is mostly links is a menu or a list of other articles.
constexpr double mostlyLinks = 0.5;
// Deeper trees than any page needs are hostile; what lies deeper is left out.
constexpr int deepest = 400;

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

const GumboVector &children(const GumboNode *node)
{
    return node->v.element.children;
}

template <typename Visit> void forEachChild(const GumboNode *node, Visit visit)
{
    const GumboVector &all = children(node);
    for (unsigned i = 0; i < all.length; ++i)
        visit(static_cast<const GumboNode *>(all.data[i]));
}

/// Elements that never hold the article's own words.
bool isFurniture(const GumboNode *node)
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
    default:
        break;
    }
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden") ||
        attribute(node, "aria-hidden") == u"true")
        return true;
    static const QRegularExpression hidden(QStringLiteral("display\\s*:\\s*none"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (attribute(node, "style").contains(hidden))
        return true;
    static const QRegularExpression names(
        QStringLiteral(
            "(^|[\\s_-])(nav|menu|breadcrumb|comments?|share|sharing|social|related|recirc|promo|newsletter|"
            "cookies?|"
            "consent|banner|sidebar|advert|ads?|sponsor|tags|pagination|toolbar|skip|print-only|paywall|"
            "most-read|lire-aussi|read-more)([\\s_-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString role = attribute(node, "role");
    if (role == u"navigation" || role == u"complementary" || role == u"search" || role == u"contentinfo" ||
        role == u"dialog")
        return true;
    if (node->v.element.tag == GUMBO_TAG_BODY || node->v.element.tag == GUMBO_TAG_HTML ||
        node->v.element.tag == GUMBO_TAG_ARTICLE)
        return false;
    return attribute(node, "class").contains(names) || attribute(node, "id").contains(names);
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_BODY:
        return true;
    default:
        return false;
    }
}

/// In running text a line end of the source is a blank; only <pre> keeps its lines.
void appendText(const GumboNode *node, QString &out, int depth, bool keepLines = false)
{
    if (isText(node)) {
        QString text = QString::fromUtf8(node->v.text.text);
        if (!keepLines)
            text.replace(u'\n', u' ');
        out += text;
        return;
    }
    if (!isElement(node) || depth > deepest || isFurniture(node))
        return;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_BR || isBlock(tag))
        out += u'\n';
    const bool lines = keepLines || tag == GUMBO_TAG_PRE;
    forEachChild(node, [&](const GumboNode *child) { appendText(child, out, depth + 1, lines); });
    if (isBlock(tag))
        out += u'\n';
}

struct Measured
{
    int text = 0;
    int linked = 0;
};

/// Lengths of all text below a node and of what of it is linked.
Measured measure(const GumboNode *node, bool linked, int depth)
{
    Measured out;
    if (isText(node)) {
        out.text = int(collapsed(QString::fromUtf8(node->v.text.text)).size());
        out.linked = linked ? out.text : 0;
        return out;
    }
    if (!isElement(node) || depth > deepest || isFurniture(node))
        return out;
    const bool inLink = linked || node->v.element.tag == GUMBO_TAG_A;
    forEachChild(node, [&](const GumboNode *child) {
        const Measured below = measure(child, inLink, depth + 1);
        out.text += below.text;
        out.linked += below.linked;
    });
    return out;
}

/// Hands the length of each paragraph up to its parent in full, to its grandparent by half.
class Scores
{
public:
    void walk(const GumboNode *node, int depth = 0)
    {
        if (!isElement(node) || depth > deepest || isFurniture(node))
            return;
        const GumboTag tag = node->v.element.tag;
        const bool paragraph = tag == GUMBO_TAG_P || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE ||
                               (tag == GUMBO_TAG_DIV && holdsTextItself(node));
        if (paragraph) {
            const Measured length = measure(node, false, depth);
            if (length.text >= shortestEvidence && length.linked < mostlyLinks * length.text) {
                add(node->parent, length.text);
                if (node->parent && node->parent->parent)
                    add(node->parent->parent, length.text / 2.0);
                if (tag == GUMBO_TAG_DIV)
                    add(node, length.text);
            }
            if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE)
                return;
        }
        forEachChild(node, [&](const GumboNode *child) { walk(child, depth + 1); });
    }

    const GumboNode *best() const { return m_best; }

private:
    static bool holdsTextItself(const GumboNode *node)
    {
        bool found = false;
        forEachChild(node, [&](const GumboNode *child) {
            found = found || (child->type == GUMBO_NODE_TEXT &&
                              QString::fromUtf8(child->v.text.text).trimmed().size() >= shortestEvidence);
        });
        return found;
    }

    void add(const GumboNode *node, double points)
    {
        if (!node || !isElement(node))
            return;
        const GumboTag tag = node->v.element.tag;
        const QString property = attribute(node, "itemprop");
        // What calls itself the article is believed, when its text bears it out.
        if (property == u"articleBody")
            points *= 2;
        else if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
            points *= 1.5;
        double &score = m_scores[node];
        score += points;
        if (score > m_bestScore) {
            m_bestScore = score;
            m_best = node;
        }
    }

    QHash<const GumboNode *, double> m_scores;
    const GumboNode *m_best = nullptr;
    double m_bestScore = 0;
};

const GumboNode *firstOf(const GumboNode *node, GumboTag tag, int depth = 0)
{
    if (!isElement(node) || depth > deepest)
        return nullptr;
    if (node->v.element.tag == tag)
        return node;
    const GumboNode *found = nullptr;
    forEachChild(node, [&](const GumboNode *child) {
        if (!found)
            found = firstOf(child, tag, depth + 1);
    });
    return found;
}

} // namespace

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QString textOf(const GumboNode *node)
{
    QString out;
    appendText(node, out, 0);
    return out;
}

void readPageText(const GumboNode *root, MarkupArticle &article)
{
    Scores scores;
    scores.walk(root);
    const GumboNode *content = scores.best() ? scores.best() : firstOf(root, GUMBO_TAG_BODY);
    if (article.headline.isEmpty()) {
        if (const GumboNode *heading = firstOf(root, GUMBO_TAG_H1))
            article.setHeadline(textOf(heading));
    }
    if (!content)
        return;
    const QStringList lines = textOf(content).split(u'\n');
    QString previous;
    for (const QString &line : lines) {
        const QString paragraph = collapsed(line);
        // The headline is stored once; repeated lines come from layouts for two widths.
        if (paragraph.isEmpty() || paragraph == previous || paragraph == article.headline)
            continue;
        article.addParagraph(paragraph);
        previous = paragraph;
    }
}

} // namespace guillemet::exchange
