#include "detection/names/Dates.h"

#include "detection/names/CalendarWords.h"

#include <optional>

namespace guillemet::detection {

namespace {

class DateReader
{
public:
    explicit DateReader(const Analysis &article) : m_article(article) {}

    std::vector<text::Span> read()
    {
        std::vector<text::Span> out;
        for (const text::SentenceRange sentence : m_article.sentences) {
            m_first = sentence.first;
            m_last = sentence.last;
            for (int i = m_first; i < m_last;) {
                const int end = dateEnd(i);
                if (end > i)
                    out.push_back(m_article.span(i, end));
                i = std::max(i + 1, end);
            }
        }
        return out;
    }

private:
    bool inside(int i) const { return i >= m_first && i < m_last; }
    QStringView word(int i) const { return inside(i) ? m_article.word(i) : QStringView(); }
    /// Of CalendarWord; 0 for what is no word.
    unsigned kind(int i) const
    {
        return inside(i) && m_article.tokens[size_t(i)].kind == text::TokenKind::Word ? calendarWord(word(i)) : 0;
    }

    /// End of a month's name at `i` (with the full stop of a shortened one), or `i`.
    int monthEnd(int i) const { return monthEnd(i, kind(i)); }
    int monthEnd(int i, unsigned what) const
    {
        if ((what & FrenchMonth) || ((what & EnglishMonth) && word(i).front().isUpper()))
            return i + 1;
        return (what & ShortMonth) && word(i + 1) == u"." ? i + 2 : i;
    }

    bool isNumber(int i) const { return inside(i) && m_article.tokens[size_t(i)].kind == text::TokenKind::Number; }

    bool isDay(int i) const
    {
        if (!isNumber(i))
            return false;
        QStringView text = word(i);
        for (const QStringView ending : {u"er", u"st", u"nd", u"rd", u"th"}) {
            if (text.endsWith(ending))
                text.chop(ending.size());
        }
        bool ok = false;
        const int day = text.toInt(&ok);
        return ok && text.size() <= 2 && day >= 1 && day <= 31;
    }

    bool isYear(int i) const
    {
        if (!isNumber(i) || word(i).size() != 4)
            return false;
        bool ok = false;
        const int year = word(i).toInt(&ok);
        return ok && year >= 1000 && year <= 2100;
    }

    /// A year after a month, with or without a comma.
    int yearEnd(int i) const
    {
        if (isYear(i))
            return i + 1;
        return word(i) == u"," && isYear(i + 1) ? i + 2 : i;
    }

    /// Whether a number that could be a year is one: «en 2015», «(2015)», «depuis 2015», «en mai ou 2015» is not.
    bool isYearByContext(int i) const
    {
        if (!isYear(i) || (kind(i + 1) & AfterQuantity))
            return false;
        if (word(i - 1) == u"(" && word(i + 1) == u")")
            return true;
        return (kind(i - 1) & BeforeYear) != 0;
    }

    bool isNumeric(int i, int &end) const
    {
        // «12/03/2017» is five tokens, «2017-11-22» too.
        const QStringView sign = word(i + 1);
        if ((sign != u"/" && sign != u"-" && sign != u".") || word(i + 3) != sign)
            return false;
        const bool dayFirst = isDay(i) && isDay(i + 2) && isYear(i + 4);
        const bool yearFirst = isYear(i) && isDay(i + 2) && isDay(i + 4);
        end = i + 5;
        return dayFirst || yearFirst;
    }

    /// End of the date that begins at `i`, or `i`.
    int dateEnd(int i) const
    {
        int at = i;
        unsigned what = kind(at);
        if (what == 0 && !isNumber(at))
            return i;
        if (what & Weekday) {
            at += word(at + 1) == u"," ? 2 : 1;
            what = kind(at);
        }
        if (isDay(at)) {
            if (const int end = monthEnd(at + 1); end > at + 1)
                return yearEnd(end);
            int end = 0;
            if (at == i && isNumeric(at, end))
                return end;
        }
        if (const int end = monthEnd(at, what); end > at) {
            if (isDay(end) && !isYear(end)) // «November 22, 2017»
                return yearEnd(end + 1);
            return isYear(end) ? end + 1 : i;
        }
        if (at != i)
            return i;
        int end = 0;
        if (isYear(i) && isNumeric(i, end))
            return end;
        return isYearByContext(i) ? i + 1 : i;
    }

    const Analysis &m_article;
    int m_first = 0;
    int m_last = 0;
};

} // namespace

std::vector<text::Span> dates(const Analysis &article)
{
    return DateReader(article).read();
}

} // namespace guillemet::detection
