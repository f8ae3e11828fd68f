#include "ui/article/ParagraphKind.h"

namespace guillemet::ui {

namespace {

constexpr int longestHeading = 90;
constexpr int shortestParagraph = 80; // of what a heading stands over
constexpr double clearlyLonger = 1.5;

bool isDivider(QStringView line)
{
    int signs = 0;
    for (const QChar c : line) {
        if (c.isSpace())
            continue;
        if (!QStringView(u"*-_=~#•·—–―+⁂").contains(c))
            return false;
        signs += c == u'⁂' ? 3 : 1;
    }
    return signs >= 3;
}

/// What a heading may look like by itself: short, with letters, neither a sentence nor the start of a list or
/// speech.
bool looksLikeHeading(QStringView line)
{
    if (line.size() > longestHeading || QStringView(u".!?:;,…»”\"").contains(line.back()))
        return false;
    if (QStringView(u"«“\"-–—•*(").contains(line.front()))
        return false;
    for (const QChar c : line) {
        if (c.isLetter())
            return true;
    }
    return false;
}

} // namespace

std::vector<ParagraphKind> paragraphKinds(QStringView text, const std::vector<text::Span> &paragraphs,
                                          text::Span title)
{
    std::vector<ParagraphKind> kinds(paragraphs.size(), ParagraphKind::Body);
    qsizetype following = 0; // length of the next paragraph that is not blank
    for (size_t i = paragraphs.size(); i-- > 0;) {
        const QStringView line = text.mid(paragraphs[i].start, paragraphs[i].length()).trimmed();
        if (line.isEmpty()) {
            kinds[i] = ParagraphKind::Blank;
            continue;
        }
        if (!title.isEmpty() && paragraphs[i].contains(title))
            kinds[i] = ParagraphKind::Title;
        else if (isDivider(line))
            kinds[i] = ParagraphKind::Divider;
        else if (following >= shortestParagraph && double(following) >= clearlyLonger * double(line.size()) &&
                 looksLikeHeading(line))
            kinds[i] = ParagraphKind::Heading;
        following = line.size();
    }
    return kinds;
}

} // namespace guillemet::ui
