#include "text/QuoteMarks.h"

#include <algorithm>

namespace guillemet::text {

namespace {

enum class Role : unsigned char { Open, Close, Either, CloseOrReopen };

struct Mark
{
    int start = 0;
    int end = 0;
    MarkStyle style = MarkStyle::Guillemets;
    Role role = Role::Open;
};

bool isBlank(QChar c)
{
    return c.isNull() || c.isSpace() || c.unicode() == 0xFEFF || c.unicode() == 0x200B;
}

bool isBefore(QChar c) // what stands before an opening mark
{
    return isBlank(c) || c == u'(' || c == u'[' || c == u'—' || c == u'–' || c == u'-' || c == u'\'' ||
           c == u'’' || c == u'/' || c == u'«' || c == u'“' || c == u'"';
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

/// Pairs the marks of one paragraph.
class Pairing
{
public:
    Pairing(QStringView text, Span paragraph, int number)
        : m_text(text), m_paragraph(paragraph), m_number(number)
    {
    }

    /// `open`: the paragraph before was left open in this style.
    void run(std::vector<QuotedStretch> &out, bool open, MarkStyle openStyle, bool nextContinues)
    {
        collect();
        resolveReversed(open);
        int depthStart = -1;
        if (open && !m_marks.empty()) {
            // The repeated mark at the head of the paragraph, or none at all and a closing mark further on.
            Mark &first = m_marks.front();
            const bool atHead = trimmedStart() == first.start;
            if (atHead && first.style == openStyle) {
                first.role = Role::Open;
                depthStart = 0;
            } else if (first.role == Role::Close && first.style == openStyle) {
                m_marks.insert(m_marks.begin(), {trimmedStart(), trimmedStart(), openStyle, Role::Open});
                depthStart = 0;
            }
        }
        pair();
        emitStretches(out, depthStart == 0, nextContinues);
    }

    bool leftOpen() const { return m_leftOpen; }
    MarkStyle leftOpenStyle() const { return m_leftOpenStyle; }

private:
    QChar at(int i) const { return i >= m_paragraph.start && i < m_paragraph.end ? m_text.at(i) : QChar(); }

    int trimmedStart() const
    {
        int i = m_paragraph.start;
        while (i < m_paragraph.end && isBlank(m_text.at(i)))
            ++i;
        return i;
    }

    void collect()
    {
        for (int i = m_paragraph.start; i < m_paragraph.end; ++i) {
            switch (at(i).unicode()) {
            case u'«':
            case u'‹':
                m_marks.push_back({i, i + 1, MarkStyle::Guillemets, Role::Open});
                break;
            case u'»':
            case u'›':
                m_marks.push_back({i, i + 1, MarkStyle::Guillemets, Role::Close});
                break;
            case u'„':
                m_marks.push_back({i, i + 1, MarkStyle::Curly, Role::Open});
                break;
            case u'“':
                m_marks.push_back({i, i + 1, MarkStyle::Curly, curlyRole(i, Role::Open)});
                break;
            case u'”':
            case u'‟':
                m_marks.push_back({i, i + 1, MarkStyle::Curly, curlyRole(i, Role::Close)});
                break;
            case u'"':
                straight(i);
                break;
            case u'<':
            case u'>':
                if (at(i + 1) == at(i)) {
                    m_marks.push_back(
                        {i, i + 2, MarkStyle::Guillemets, at(i) == u'<' ? Role::Open : Role::Close});
                    ++i;
                }
                break;
            case u'‘':
            case u'\'':
            case u'’':
                i = single(i);
                break;
            default:
                break;
            }
        }
    }

    /// “ also closes („…“), and ” also opens (”…”): the blanks around it tell.
    Role curlyRole(int i, Role usual) const
    {
        const bool blankBefore = isBefore(at(i - 1));
        const bool blankAfter = isBlank(at(i + 1));
        if (usual == Role::Open && !blankBefore && (blankAfter || at(i + 1).isPunct()))
            return Role::Close;
        if (usual == Role::Close && blankBefore && !blankAfter && !at(i + 1).isPunct())
            return Role::Open;
        return usual;
    }

    void straight(int i)
    {
        const QChar before = at(i - 1);
        const QChar after = at(i + 1);
        Role role = Role::Either;
        if (isBefore(before) && !isBlank(after))
            role = isBlank(before) || before != u'"' ? Role::Open : Role::Either;
        else if (!isBlank(before) && (isBlank(after) || (after.isPunct() && after != u'"')))
            role = Role::Close;
        m_marks.push_back({i, i + 1, MarkStyle::Straight, role});
    }

    /// ‘…’ and '…': only where both marks stand free of letters. Two in a row are one straight mark.
    int single(int i)
    {
        const QChar c = at(i);
        if (c == u'\'' && at(i + 1) == u'\'') {
            m_marks.push_back({i, i + 2, MarkStyle::Straight, Role::Either});
            return i + 1;
        }
        const QChar before = at(i - 1);
        const QChar after = at(i + 1);
        if (c != u'’' && isBefore(before) && before != u'\'' && before != u'’' &&
            (after.isLetterOrNumber() || after == u'[') && closesLater(i))
            m_marks.push_back({i, i + 1, MarkStyle::Single, Role::Open});
        else if (c != u'‘' && !isBlank(before) && !after.isLetterOrNumber())
            m_marks.push_back({i, i + 1, MarkStyle::Single, Role::CloseOrReopen});
        return i;
    }

    /// Whether a single mark that may close stands after `i`. The last one is found once.
    bool closesLater(int i)
    {
        if (m_lastSingle < 0) {
            m_lastSingle = 0;
            for (int k = m_paragraph.start + 1; k < m_paragraph.end; ++k) {
                const QChar c = at(k);
                if ((c == u'\'' || c == u'’') && !isBlank(at(k - 1)) && !at(k + 1).isLetterOrNumber())
                    m_lastSingle = k;
            }
        }
        return m_lastSingle > i;
    }

    /// »…« : the first guillemet closes nothing, and stands before a word.
    void resolveReversed(bool open)
    {
        const auto first = std::find_if(m_marks.begin(), m_marks.end(),
                                        [](const Mark &mark) { return mark.style == MarkStyle::Guillemets; });
        if (open || first == m_marks.end() || first->role != Role::Close || !isBefore(at(first->start - 1)) ||
            isBlank(at(first->end)))
            return;
        const bool reversed = std::any_of(first + 1, m_marks.end(), [&](const Mark &mark) {
            return mark.style == MarkStyle::Guillemets && mark.role == Role::Open &&
                   !isBlank(at(mark.start - 1));
        });
        if (!reversed)
            return;
        for (Mark &mark : m_marks) {
            if (mark.style == MarkStyle::Guillemets)
                mark.role = mark.role == Role::Close ? Role::Open : Role::Close;
        }
    }

    struct Found
    {
        int open = 0;   // indexes of m_marks
        int close = -1; // -1: without partner
        int depth = 0;
    };

    void pair()
    {
        std::vector<int> stack; // indexes of m_found
        const auto openOf = [&](MarkStyle style) {
            for (int k = int(stack.size()) - 1; k >= 0; --k) {
                if (m_marks[size_t(m_found[size_t(stack[size_t(k)])].open)].style == style)
                    return k;
            }
            return -1;
        };
        for (int i = 0; i < int(m_marks.size()); ++i) {
            const Mark &mark = m_marks[size_t(i)];
            const int partner = openOf(mark.style);
            bool opens = mark.role == Role::Open || (mark.role == Role::Either && partner < 0);
            if (mark.style == MarkStyle::Straight && partner >= 0)
                opens = false; // straight marks do not nest in themselves
            if (mark.style == MarkStyle::Straight && opens && at(mark.start - 1).isDigit())
                continue; // inches
            if (opens) {
                m_found.push_back({i, -1, int(stack.size())});
                stack.push_back(int(m_found.size()) - 1);
            } else if (partner >= 0) {
                m_found[size_t(stack[size_t(partner)])].close = i;
                stack.resize(size_t(partner));
            }
        }
    }

    bool isEmptyPair(const Found &found) const
    {
        return m_marks[size_t(found.close)].start <= m_marks[size_t(found.open)].end;
    }

    void emitStretches(std::vector<QuotedStretch> &out, bool continues, bool nextContinues)
    {
        int reach = m_paragraph.start; // what is covered so far
        for (size_t f = 0; f < m_found.size(); ++f) {
            const Found &found = m_found[f];
            const Mark &open = m_marks[size_t(found.open)];
            if (open.start < reach)
                continue; // nested
            QuotedStretch stretch;
            stretch.style = open.style;
            stretch.paragraph = m_number;
            stretch.continues = continues && found.open == 0;
            if (found.close >= 0) {
                if (isEmptyPair(found))
                    continue;
                stretch.outer = {open.start, m_marks[size_t(found.close)].end};
                stretch.inner = {open.end, m_marks[size_t(found.close)].start};
            } else {
                if (open.style == MarkStyle::Single)
                    continue;
                const bool atHead = open.start == trimmedStart() || stretch.continues;
                m_leftOpen = nextContinues || atHead;
                int end = m_paragraph.end;
                if (!nextContinues) {
                    if (!atHead && !afterColon(open.start))
                        end = sentenceEnd(open.end);
                    // A later pair of the same style cannot lie inside: the closing mark was forgotten before
                    // it.
                    for (size_t g = f + 1; g < m_found.size(); ++g) {
                        const Mark &later = m_marks[size_t(m_found[g].open)];
                        if (later.style == open.style && later.start < end) {
                            end = later.start;
                            m_leftOpen = false;
                            break;
                        }
                    }
                }
                m_leftOpenStyle = open.style;
                stretch.balanced = nextContinues;
                stretch.outer = {open.start, end};
                stretch.inner = {open.end, end};
            }
            reach = stretch.outer.end;
            if (trim(stretch))
                out.push_back(stretch);
        }
    }

    bool afterColon(int start) const
    {
        int i = start - 1;
        while (i >= m_paragraph.start && isBlank(m_text.at(i)))
            --i;
        return at(i) == u':';
    }

    int sentenceEnd(int from) const
    {
        for (int i = from; i < m_paragraph.end; ++i) {
            if (isStop(at(i)) && (i + 1 >= m_paragraph.end || (isBlank(at(i + 1)) && !at(i - 1).isUpper())))
                return i;
        }
        return m_paragraph.end;
    }

    bool trim(QuotedStretch &stretch) const
    {
        Span &inner = stretch.inner;
        while (inner.start < inner.end && isBlank(m_text.at(inner.start)))
            ++inner.start;
        while (inner.end > inner.start && isBlank(m_text.at(inner.end - 1)))
            --inner.end;
        return !inner.isEmpty();
    }

    QStringView m_text;
    Span m_paragraph;
    int m_number;
    std::vector<Mark> m_marks;
    std::vector<Found> m_found;
    int m_lastSingle = -1;
    bool m_leftOpen = false;
    MarkStyle m_leftOpenStyle = MarkStyle::Guillemets;
};

bool repeatsMark(QChar c)
{
    return c == u'«' || c == u'“' || c == u'"' || c == u'„' || c == u'‹' || c == u'»';
}

int firstNonBlank(QStringView text, Span paragraph)
{
    int i = paragraph.start;
    while (i < paragraph.end && isBlank(text.at(i)))
        ++i;
    return i;
}

bool isDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'-';
}

/// A dialogue: two paragraphs in a row or more that begin with a dash and hold no marks.
bool opensWithDash(QStringView text, Span paragraph)
{
    const int i = firstNonBlank(text, paragraph);
    return i + 2 < paragraph.end && isDash(text.at(i)) && isBlank(text.at(i + 1));
}

} // namespace

std::vector<QuotedStretch> quotedStretches(QStringView text, const std::vector<Span> &paragraphs)
{
    std::vector<QuotedStretch> out;
    bool open = false;
    MarkStyle openStyle = MarkStyle::Guillemets;
    std::vector<int> filled; // paragraphs that are not blank
    for (int p = 0; p < int(paragraphs.size()); ++p) {
        if (firstNonBlank(text, paragraphs[size_t(p)]) < paragraphs[size_t(p)].end)
            filled.push_back(p);
    }
    for (size_t k = 0; k < filled.size(); ++k) {
        const Span paragraph = paragraphs[size_t(filled[k])];
        bool nextContinues = false;
        if (k + 1 < filled.size()) {
            const Span next = paragraphs[size_t(filled[k + 1])];
            nextContinues = repeatsMark(text.at(firstNonBlank(text, next)));
        }
        const size_t before = out.size();
        Pairing pairing(text, paragraph, filled[k]);
        pairing.run(out, open, openStyle, nextContinues);
        open = pairing.leftOpen();
        openStyle = pairing.leftOpenStyle();
        const auto dashed = [&](size_t n) {
            return n < filled.size() && opensWithDash(text, paragraphs[size_t(filled[n])]);
        };
        if (out.size() == before && dashed(k) && (dashed(k + 1) || (k > 0 && dashed(k - 1)))) {
            const int start = firstNonBlank(text, paragraph);
            QuotedStretch stretch{
                {start, paragraph.end}, {start + 1, paragraph.end}, MarkStyle::Dash, filled[k], true, false};
            while (isBlank(text.at(stretch.inner.start)))
                ++stretch.inner.start;
            while (isBlank(text.at(stretch.inner.end - 1)))
                --stretch.inner.end;
            out.push_back(stretch);
        }
    }
    return out;
}

} // namespace guillemet::text
