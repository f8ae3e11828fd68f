#include "exchange/uima/TsvCell.h"

namespace guillemet::exchange {

QString tsvUnescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        out += c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c == u'r' ? QChar(u'\r') : c;
    }
    return out;
}

std::vector<TsvValue> tsvValues(const QString &cell)
{
    std::vector<TsvValue> out;
    if (cell == QLatin1String("_") || cell.isEmpty())
        return out;
    qsizetype start = 0;
    qsizetype bracket = -1; // an opening one that is not escaped
    const auto push = [&](qsizetype end) {
        TsvValue value;
        const bool numbered = bracket >= start && end > bracket && cell.at(end - 1) == u']';
        const QString words = cell.mid(start, (numbered ? bracket : end) - start);
        value.value = words == QLatin1String("*") ? QString() : tsvUnescaped(words);
        if (numbered) {
            value.reference = cell.mid(bracket + 1, end - bracket - 2);
            value.number = value.reference.toInt();
        }
        out.push_back(std::move(value));
        start = end + 1;
        bracket = -1;
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c == u'\\')
            ++i;
        else if (c == u'[')
            bracket = i;
        else if (c == u'|')
            push(i);
    }
    push(cell.size());
    return out;
}

} // namespace guillemet::exchange
