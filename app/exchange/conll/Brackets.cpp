#include "exchange/conll/Brackets.h"

namespace guillemet::exchange {

void BracketWriter::add(int first, int last, const QString &key, const QString &fields)
{
    if (last - first == 1) {
        m_opening[size_t(first)] << u'(' + key + fields + u')';
        return;
    }
    m_opening[size_t(first)] << u'(' + key + fields;
    m_closing[size_t(last - 1)].prepend(key + u')');
}

QString BracketWriter::at(int token) const
{
    // Nothing tells an opening bracket's last field from a closing one's key, so that closing ones come
    // first.
    return m_closing[size_t(token)].join(QString()) + m_opening[size_t(token)].join(QString());
}

std::vector<Bracket> bracketsOf(const QString &value)
{
    std::vector<Bracket> out;
    for (qsizetype at = 0; at < value.size();) {
        Bracket bracket;
        bracket.opens = value.at(at) == u'(';
        if (bracket.opens)
            ++at;
        qsizetype end = at;
        while (end < value.size() && value.at(end) != u'(' && value.at(end) != u')')
            ++end;
        bracket.closes = end < value.size() && value.at(end) == u')';
        bracket.fields = value.mid(at, end - at).split(u'-');
        bracket.key = bracket.fields.first();
        at = bracket.closes ? end + 1 : end;
        if (!bracket.key.isEmpty() && (bracket.opens || bracket.closes))
            out.push_back(std::move(bracket));
    }
    return out;
}

} // namespace guillemet::exchange
