#include "exchange/conll/ConlluDocument.h"

#include "exchange/conll/TextFromTokens.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

/// SpacesAfter has its own escapes (UDPipe's): \s, \t, \n, \r, \p for a bar, \\.
QString unescaped(const QString &value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            out += value.at(i);
            continue;
        }
        switch (value.at(++i).unicode()) {
        case u's':
            out += u' ';
            break;
        case u't':
            out += u'\t';
            break;
        case u'n':
            out += u'\n';
            break;
        case u'r':
            break;
        case u'p':
            out += u'|';
            break;
        default:
            out += value.at(i);
        }
    }
    return out;
}

} // namespace

void ConlluDocument::comment(const QString &comment)
{
    const QString key = comment.section(u'=', 0, 0).trimmed();
    const QString value = comment.section(u'=', 1).trimmed();
    if (key == QLatin1String("newdoc id"))
        m_id = value;
    else if (key == QLatin1String("guillemet"))
        m_header = value.toUtf8();
    else if (key == QLatin1String("global.Entity"))
        m_fieldNames = value.split(u'-');
    else if (key.startsWith(QLatin1String("newpar")))
        m_startsLine = true;
}

void ConlluDocument::endSentence()
{
    m_startsSentence = true;
    m_wordsLeft = 0;
}

QString ConlluDocument::token(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    if (columns.size() != 10)
        return QCoreApplication::translate("Conll", "ten columns are expected, %1 were found")
            .arg(columns.size());
    const QString &id = columns.at(0);
    if (id.contains(u'.')) { // an empty node: no words of the text
        if (!m_tokens.empty())
            misc(columns.at(9), int(m_tokens.size()) - 1);
        return {};
    }
    const qsizetype dash = id.indexOf(u'-');
    bool numbered = false;
    const int number = id.left(dash < 0 ? id.size() : dash).toInt(&numbered);
    const int lastWord = dash < 0 ? number : id.mid(dash + 1).toInt(&numbered);
    if (!numbered || number < 1 || lastWord < number || lastWord - number > 100)
        return QCoreApplication::translate("Conll", "«%1» is no id of a token").arg(id);
    if (dash < 0 && m_wordsLeft > 0) { // a word of a multi-word token, whose form stands above
        --m_wordsLeft;
        misc(columns.at(9), int(m_tokens.size()) - 1);
        return {};
    }
    m_wordsLeft = dash < 0 ? 0 : lastWord - number + 1;
    Token token;
    token.form = columns.at(1);
    token.wordClass = columns.at(3);
    token.blanksAfter = QStringLiteral(" ");
    token.startsLine = m_startsLine;
    m_startsLine = m_startsSentence = false;
    m_tokens.push_back(std::move(token));
    misc(columns.at(9), int(m_tokens.size()) - 1);
    return {};
}

void ConlluDocument::misc(const QString &misc, int token)
{
    if (misc == QLatin1String("_"))
        return;
    const QStringList attributes = misc.split(u'|', Qt::SkipEmptyParts);
    for (const QString &attribute : attributes) {
        const QString name = attribute.section(u'=', 0, 0);
        const QString value = attribute.section(u'=', 1);
        if (name == QLatin1String("SpaceAfter") && value == QLatin1String("No"))
            m_tokens[size_t(token)].blanksAfter.clear();
        else if (name == QLatin1String("SpacesAfter"))
            m_tokens[size_t(token)].blanksAfter = unescaped(value);
        else if (name == QLatin1String("TokenRange"))
            m_tokens[size_t(token)].range = {value.section(u':', 0, 0).toInt(),
                                             value.section(u':', 1).toInt()};
        else if (name == QLatin1String("Entity") || name.startsWith(QLatin1String("Quote"))) {
            for (Bracket &bracket : bracketsOf(value))
                m_events.push_back({token, name.toLatin1(), std::move(bracket)});
        }
    }
}

/// The text, with each token's place in it: the text that the file keeps where the tokens point into it, else
/// one put together from the tokens.
QString ConlluDocument::placeTokens(const QString &givenText)
{
    const text::ArticleText given(givenText);
    bool fits = !givenText.isEmpty();
    int last = 0;
    for (Token &token : m_tokens) {
        fits = fits && given.holdsCodePoints(token.range) && token.range.start >= last;
        last = token.range.end;
        token.span = fits ? given.toUtf16(token.range) : text::Span{};
    }
    if (fits)
        return givenText;
    TextFromTokens text;
    QString blanks;
    for (Token &token : m_tokens) {
        if (token.startsLine)
            text.endLine();
        token.span = text.add(token.form, blanks);
        blanks = token.blanksAfter;
    }
    return text.text();
}

std::vector<ConlluDocument::Stretch> ConlluDocument::stretches(Losses &losses) const
{
    std::vector<Stretch> out;
    QHash<QByteArray, std::vector<Stretch>> open; // by attribute and key
    const auto unbalanced = [&losses](const QByteArray &attribute) {
        losses.add(QCoreApplication::translate("Conll", "unbalanced bracket of %1")
                       .arg(QString::fromLatin1(attribute)));
    };
    for (const Event &event : m_events) {
        const QByteArray key = event.attribute + ' ' + event.bracket.key.toUtf8();
        if (event.bracket.opens && event.bracket.closes) {
            out.push_back({event.token, event.token + 1, event.attribute, event.bracket});
        } else if (event.bracket.opens) {
            open[key].push_back({event.token, 0, event.attribute, event.bracket});
        } else if (auto found = open.find(key); found != open.end() && !found->empty()) {
            Stretch stretch = std::move(found->back());
            found->pop_back();
            stretch.last = event.token + 1;
            out.push_back(std::move(stretch));
        } else {
            unbalanced(event.attribute);
        }
    }
    for (const std::vector<Stretch> &left : std::as_const(open)) {
        for (const Stretch &stretch : left)
            unbalanced(stretch.attribute);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    return out;
}

} // namespace guillemet::exchange
