#include "exchange/pdf/PdfLines.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::exchange {

namespace {

// Shares of a page's height in which a running head or foot stands.
constexpr double edge = 0.1;
// A headline's type is at least this much larger than the text's.
constexpr double headlineRatio = 1.35;
// A gap this much wider than the usual one parts paragraphs.
constexpr double gapRatio = 1.35;
// A line that leaves this share of the column empty may be a paragraph's last one.
constexpr double shortShare = 0.12;
// One that leaves this much may be a subheading.
constexpr double subheadingShare = 0.4;

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The text of a running head without what changes from page to page.
QString patternOf(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("\\d+"));
    return collapsed(text).replace(numbers, QStringLiteral("#"));
}

bool isAtEdge(const PdfPage &page, const PdfLine &line)
{
    return line.box.bottom() < page.height * edge || line.box.top() > page.height * (1 - edge);
}

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…»”\"’)");
    return !text.isEmpty() && ends.contains(text.back());
}

bool isDivided(const QString &text)
{
    if (text.size() < 2)
        return false;
    const QChar last = text.back();
    const bool hyphen =
        last == u'-' || last.unicode() == 0x00AD || last.unicode() == 0x2010 || last.unicode() == 0x0002;
    return hyphen && text.at(text.size() - 2).isLetter();
}

/// What of a line's type can be told from its box: boxes are drawn close around what stands there, and «une
/// nonne» is half as high as «(Égypte)».
struct LineType
{
    explicit LineType(const PdfLine &line)
    {
        static const QRegularExpression high(QStringLiteral("[bdfhklt0-9\\p{Lu}éèêôîâàùûí()!?/'’”“]"));
        static const QRegularExpression low(QStringLiteral("[gjpqyç,;()Q]"));
        const bool rises = line.text.contains(high);
        const bool sinks = line.text.contains(low);
        height = line.box.height() * (rises && sinks ? 1.0 : rises || sinks ? 1.3 : 1.9);
        baseline = line.box.bottom() - (sinks ? descent * height : 0);
    }

    static constexpr double descent = 0.23; ///< of the height, in the common types
    double height;                          ///< with letters of every kind
    double baseline;
};

class Joiner
{
public:
    Joiner(const std::vector<PdfPage> &pages, MarkupArticle &article) : m_pages(pages), m_article(article) {}

    void run()
    {
        measure();
        findRunningHeads();
        findHeadline();
        for (const PdfPage &page : m_pages) {
            for (const PdfLine &line : page.lines) {
                if (!isDropped(page, line) && !m_headline.contains(&line))
                    take(line);
            }
        }
        flush();
    }

private:
    void measure()
    {
        std::vector<double> heights;
        std::vector<double> gaps;
        std::vector<double> widths;
        for (const PdfPage &page : m_pages) {
            const PdfLine *before = nullptr;
            for (const PdfLine &line : page.lines) {
                heights.push_back(line.box.height());
                widths.push_back(line.box.width());
                if (before && line.box.top() > before->box.top())
                    gaps.push_back(LineType(line).baseline - LineType(*before).baseline);
                before = &line;
            }
            for (const QString &word : wordsWithHyphens(page))
                m_compounds.insert(word);
        }
        m_height = medianOf(heights);
        // Between lines of one paragraph: the smaller of what is usual, since short texts part as often as
        // they go on.
        std::erase_if(gaps, [this](double gap) { return gap < m_height / 2; });
        std::sort(gaps.begin(), gaps.end());
        m_gap = gaps.empty() ? 0 : gaps[(gaps.size() - 1) / 3];
        std::sort(widths.begin(), widths.end());
        m_width = widths.empty() ? 0 : widths[widths.size() * 8 / 10];
    }

    /// Words that the file writes with a hyphen inside a line: they keep it at a line's end too.
    static QStringList wordsWithHyphens(const PdfPage &page)
    {
        static const QRegularExpression compound(QStringLiteral("\\p{L}+-\\p{L}+"));
        QStringList out;
        for (const PdfLine &line : page.lines) {
            for (auto it = compound.globalMatch(line.text); it.hasNext();)
                out.append(it.next().captured().toLower());
        }
        return out;
    }

    void findRunningHeads()
    {
        QHash<QString, int> seen;
        for (const PdfPage &page : m_pages) {
            QSet<QString> ofPage;
            for (const PdfLine &line : page.lines) {
                if (isAtEdge(page, line))
                    ofPage.insert(patternOf(line.text));
            }
            for (const QString &pattern : ofPage)
                ++seen[pattern];
        }
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (it.value() >= 2)
                m_runningHeads.insert(it.key());
        }
    }

    bool isDropped(const PdfPage &page, const PdfLine &line) const
    {
        if (!isAtEdge(page, line))
            return false;
        const QString pattern = patternOf(line.text);
        return m_runningHeads.contains(pattern) || pattern == u"#" || pattern == u"- # -" ||
               pattern == u"#/#";
    }

    void findHeadline()
    {
        if (m_pages.empty())
            return;
        double largest = 0;
        for (const PdfLine &line : m_pages.front().lines) {
            if (!isDropped(m_pages.front(), line))
                largest = std::max(largest, line.box.height());
        }
        if (largest < m_height * headlineRatio)
            return;
        QStringList lines;
        for (const PdfLine &line : m_pages.front().lines) {
            const bool large = line.box.height() > largest * 0.9;
            if (large) {
                m_headline.insert(&line);
                lines.append(line.text);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        m_article.setHeadline(lines.join(u' '));
    }

    void take(const PdfLine &line)
    {
        const QString text = collapsed(line.text);
        if (text.isEmpty())
            return;
        if (m_before && startsParagraph(line))
            flush();
        append(text);
        m_before = &line;
    }

    bool startsParagraph(const PdfLine &line) const
    {
        const QRectF above = m_before->box;
        const LineType type(line);
        const LineType typeAbove(*m_before);
        const bool sameColumn = line.box.top() > above.top() && line.box.left() < above.right();
        const bool otherType = std::abs(line.box.height() - above.height()) > 0.25 * m_height &&
                               std::abs(type.height - typeAbove.height) > 0.25 * m_height;
        const bool leavesRoom = above.width() < m_width * (1 - shortShare);
        if (!sameColumn) // the top of a column or page goes on with the sentence, unless it ended there
            return endsSentence(m_text) && leavesRoom;
        if (type.baseline - typeAbove.baseline > m_gap * gapRatio || otherType)
            return true;
        if (isSubheading(line))
            return true;
        const bool indented = line.box.left() > above.left() + m_height * 0.7;
        return endsSentence(m_text) && (leavesRoom || indented);
    }

    /// A line by itself that leaves much of the column empty without ending a sentence, before one that
    /// begins anew.
    bool isSubheading(const PdfLine &next) const
    {
        const QString text = collapsed(next.text);
        return m_text == collapsed(m_before->text) &&
               m_before->box.width() < m_width * (1 - subheadingShare) && !endsSentence(m_text) &&
               !m_text.endsWith(u',') && !text.isEmpty() && !text.front().isLower();
    }

    void append(const QString &text)
    {
        if (m_text.isEmpty()) {
            m_text = text;
            return;
        }
        if (!isDivided(m_text) || !text.front().isLower()) {
            if (m_text.back() != u'-')
                m_text += u' ';
            m_text += text;
            return;
        }
        static const QRegularExpression lastWord(QStringLiteral("(\\p{L}+)[^\\p{L}]$"));
        static const QRegularExpression firstWord(QStringLiteral("^\\p{L}+"));
        const QString compound =
            lastWord.match(m_text).captured(1).toLower() + u'-' + firstWord.match(text).captured().toLower();
        if (m_compounds.contains(compound))
            m_text.back() = u'-';
        else
            m_text.chop(1);
        m_text += text;
    }

    void flush()
    {
        m_article.addParagraph(m_text);
        m_text.clear();
    }

    const std::vector<PdfPage> &m_pages;
    MarkupArticle &m_article;
    QSet<QString> m_runningHeads;
    QSet<QString> m_compounds;
    QSet<const PdfLine *> m_headline;
    double m_height = 0;
    double m_gap = 0;
    double m_width = 0;
    QString m_text;
    const PdfLine *m_before = nullptr;
};

} // namespace

void joinLines(const std::vector<PdfPage> &pages, MarkupArticle &article)
{
    Joiner(pages, article).run();
}

} // namespace guillemet::exchange
