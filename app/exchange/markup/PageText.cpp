#include "exchange/markup/PageText.h"

#include "exchange/markup/GumboTree.h"
#include "exchange/markup/PageFurniture.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace guillemet::exchange {

namespace {

// A paragraph shorter than this says little about where the article is.
constexpr int shortestEvidence = 25;
// Text that is mostly links is a menu or a list of other articles.
constexpr double mostlyLinks = 0.5;
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
void appendText(const GumboNode *node, const PageFurniture &furniture, QString &out, int depth,
                bool keepLines = false)
{
    if (isText(node)) {
        QString text = QString::fromUtf8(node->v.text.text);
        if (!keepLines)
            text.replace(u'\n', u' ');
        out += text;
        return;
    }
    if (!isElement(node) || depth > deepestNode || furniture.has(node))
        return;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_BR || isBlock(tag))
        out += u'\n';
    const bool lines = keepLines || tag == GUMBO_TAG_PRE;
    forEachChild(node, [&](const GumboNode *child) { appendText(child, furniture, out, depth + 1, lines); });
    if (isBlock(tag))
        out += u'\n';
}

struct Measured
{
    int text = 0;
    int linked = 0;
};

/// Lengths of all text below a node and of what of it is linked.
Measured measure(const GumboNode *node, const PageFurniture &furniture, bool linked, int depth)
{
    Measured out;
    if (isText(node)) {
        out.text = int(collapsed(QString::fromUtf8(node->v.text.text)).size());
        out.linked = linked ? out.text : 0;
        return out;
    }
    if (!isElement(node) || depth > deepestNode || furniture.has(node))
        return out;
    const bool inLink = linked || node->v.element.tag == GUMBO_TAG_A;
    forEachChild(node, [&](const GumboNode *child) {
        const Measured below = measure(child, furniture, inLink, depth + 1);
        out.text += below.text;
        out.linked += below.linked;
    });
    return out;
}

/// Hands the length of each paragraph up to its parent in full, to its grandparent by half.
class Scores
{
public:
    explicit Scores(const PageFurniture &furniture) : m_furniture(furniture) {}

    void walk(const GumboNode *node, int depth = 0)
    {
        if (!isElement(node) || depth > deepestNode || m_furniture.has(node))
            return;
        const GumboTag tag = node->v.element.tag;
        const bool paragraph = tag == GUMBO_TAG_P || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE ||
                               (tag == GUMBO_TAG_DIV && holdsTextItself(node));
        if (paragraph) {
            const Measured length = measure(node, m_furniture, false, depth);
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

    const PageFurniture &m_furniture;
    QHash<const GumboNode *, double> m_scores;
    const GumboNode *m_best = nullptr;
    double m_bestScore = 0;
};

const GumboNode *firstOf(const GumboNode *node, GumboTag tag, int depth = 0)
{
    if (!isElement(node) || depth > deepestNode)
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

/// The paragraph between heading and text that says it all in two sentences. It often stands outside the
/// text: one that calls itself so, or that the page's own description repeats.
class Standfirst
{
public:
    Standfirst(const PageFurniture &furniture, const GumboNode *content, const QString &description)
        : m_furniture(furniture), m_content(content), m_description(description)
    {
    }

    QString find(const GumboNode *root)
    {
        walk(root, 0);
        return m_found;
    }

private:
    static bool isNamedSo(const GumboNode *node)
    {
        static const QRegularExpression names(
            QStringLiteral("(^|[\\s_-])(stand-?first|chapo|chapeau|lead|lede|subtitle|sub-?head(line|ing)?|"
                           "sous-?titre|dek|"
                           "deck|desc|description|summary|abstract)([\\s_-]|$)"),
            QRegularExpression::CaseInsensitiveOption);
        const QString property = attribute(node, "itemprop");
        return property == u"description" || property == u"alternativeHeadline" ||
               attribute(node, "class").contains(names);
    }

    void walk(const GumboNode *node, int depth)
    {
        if (!isElement(node) || depth > deepestNode || !m_found.isEmpty() || node == m_content ||
            m_furniture.has(node))
            return;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SPAN) {
            const Measured length = measure(node, m_furniture, false, depth);
            if (length.text >= shortestEvidence && length.text < longest &&
                length.linked < mostlyLinks * length.text) {
                const QString text = collapsed(textOf(node, m_furniture));
                if (text == m_description || (isNamedSo(node) && m_heading)) {
                    m_found = text;
                    return;
                }
            }
        }
        m_heading = m_heading || tag == GUMBO_TAG_H1;
        forEachChild(node, [&](const GumboNode *child) { walk(child, depth + 1); });
    }

    static constexpr int longest = 1000;

    const PageFurniture &m_furniture;
    const GumboNode *m_content;
    const QString &m_description;
    QString m_found;
    bool m_heading = false;
};

/// «The headline - The outlet» without the outlet, where the text begins with the rest.
QString headlineFromTitle(const QString &title, const QString &firstLine)
{
    return firstLine.size() >= 8 && (title.startsWith(firstLine) || title.endsWith(firstLine)) ? firstLine
                                                                                               : QString();
}

} // namespace

QString textOf(const GumboNode *node, const PageFurniture &furniture)
{
    QString out;
    appendText(node, furniture, out, 0);
    return out;
}

void readPageText(const GumboNode *root, const PageMetadata &page, MarkupArticle &article)
{
    const PageFurniture furniture(root);
    Scores scores(furniture);
    scores.walk(root);
    const GumboNode *content = scores.best() ? scores.best() : firstOf(root, GUMBO_TAG_BODY);
    if (article.headline.isEmpty()) {
        if (const GumboNode *heading = firstOf(root, GUMBO_TAG_H1))
            article.setHeadline(textOf(heading, furniture));
    }
    QStringList lines;
    if (scores.best())
        lines << Standfirst(furniture, content, page.description).find(root);
    if (content)
        lines << textOf(content, furniture).split(u'\n');
    QString previous;
    for (const QString &line : std::as_const(lines)) {
        const QString paragraph = collapsed(line);
        // The headline is stored once; repeated lines come from layouts for two widths.
        if (paragraph.isEmpty() || paragraph == previous || paragraph == article.headline)
            continue;
        article.addParagraph(paragraph);
        previous = paragraph;
    }
    // Pages that a script fills carry their text in the linked data only.
    const auto length = [](const QStringList &list) { return list.join(u'\n').size(); };
    const QStringList body = page.articleBody.split(u'\n', Qt::SkipEmptyParts);
    if (length(body) > 2 * length(article.paragraphs)) {
        article.paragraphs.clear();
        for (const QString &line : body)
            article.addParagraph(line);
    }
    if (article.headline.isEmpty() && !article.paragraphs.isEmpty())
        article.setHeadline(headlineFromTitle(page.title, article.paragraphs.first()));
    // <title> often carries the outlet's name; it serves only where the page shows no heading either.
    if (article.headline.isEmpty())
        article.info.title = page.title;
}

} // namespace guillemet::exchange
