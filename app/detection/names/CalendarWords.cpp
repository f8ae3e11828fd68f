#include "detection/names/CalendarWords.h"

#include <QtCore/QList>
#include <algorithm>
#include <array>
#include <vector>

namespace guillemet::detection {

namespace {

struct List
{
    unsigned kind;
    QStringView words;
};

constexpr std::array<List, 6> lists = {{
    {Weekday, u"lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday "
              "sunday"},
    {FrenchMonth, u"janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre "
                  "decembre"},
    {EnglishMonth, u"january february march april may june july august september october november december"},
    {ShortMonth, u"janv févr avr juil sept oct nov déc jan feb mar apr aug dec"},
    {BeforeYear, u"en depuis dès avant après fin début année années entre in since until by from early late de"},
    {AfterQuantity, u"euros dollars personnes habitants morts mètres kilomètres people"},
}};
constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 10;

/// The words by their first letter, so that most words of a text are compared with few.
class Table
{
public:
    Table()
    {
        for (const List &list : lists) {
            for (const QStringView word : list.words.split(u' '))
                m_entries.push_back({word, list.kind});
        }
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry &a, const Entry &b) { return a.word.front() < b.word.front(); });
        for (size_t i = m_entries.size(); i-- > 0;) {
            const size_t letter = size_t(m_entries[i].word.front().unicode() - u'a');
            m_first[letter] = quint8(i);
            m_count[letter] += 1;
        }
    }

    unsigned find(QStringView word) const
    {
        const char16_t front = lower(word.front());
        if (front < u'a' || front > u'z')
            return 0;
        unsigned out = 0;
        const size_t first = m_first[size_t(front - u'a')];
        for (size_t i = first; i < first + m_count[size_t(front - u'a')]; ++i) {
            const Entry &entry = m_entries[i];
            if (entry.word.size() == word.size()
                && std::equal(word.begin() + 1, word.end(), entry.word.begin() + 1,
                              [](QChar a, QChar b) { return lower(a) == b.unicode(); }))
                out |= entry.kind;
        }
        return out;
    }

private:
    struct Entry
    {
        QStringView word;
        unsigned kind;
    };

    static char16_t lower(QChar c)
    {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
        return c.toLower().unicode();
    }

    std::vector<Entry> m_entries;
    std::array<quint8, 26> m_first{};
    std::array<quint8, 26> m_count{};
};

} // namespace

unsigned calendarWord(QStringView word)
{
    static const Table table;
    return word.size() < shortest || word.size() > longest ? 0 : table.find(word);
}

} // namespace guillemet::detection
