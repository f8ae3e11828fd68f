#include "exchange/common/ImportedText.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::exchange {

namespace {

Error outside(qint64 start, qint64 end, qint64 length)
{
    return {QCoreApplication::translate("Exchange",
                                        "the span from %1 to %2 does not lie within the text (length %3)")
                .arg(start)
                .arg(end)
                .arg(length)};
}

} // namespace

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

ImportedText::ImportedText(QString given) : m_given(withoutLoneSurrogates(std::move(given)))
{
    const QString &raw = m_given.string();
    m_stored = text::ArticleText(text::ArticleText::normalised(raw));
    if (raw.startsWith(QChar(0xFEFF)))
        m_dropped.push_back(0);
    for (qsizetype i = 0; i + 1 < raw.size(); ++i) {
        if (raw.at(i) == u'\r' && raw.at(i + 1) == u'\n')
            m_dropped.push_back(int(i));
    }
}

QString ImportedText::refusal() const
{
    const QString &stored = m_stored.string();
    if (stored.contains(QChar(0)))
        return QCoreApplication::translate("Exchange",
                                           "the text holds the character U+0000, so that it is not text");
    if (std::all_of(stored.begin(), stored.end(), [](QChar c) { return c.isSpace(); }))
        return QCoreApplication::translate("Exchange", "there is no text in it");
    return {};
}

int ImportedText::toStored(int offset) const
{
    return offset - int(std::lower_bound(m_dropped.begin(), m_dropped.end(), offset) - m_dropped.begin());
}

Result<text::Span> ImportedText::fromUtf16(qint64 start, qint64 end) const
{
    if (start < 0 || start >= end || end > m_given.size())
        return outside(start, end, m_given.size());
    const text::Span span{toStored(int(start)), toStored(int(end))};
    if (span.isEmpty())
        return outside(start, end, m_given.size());
    return span;
}

Result<text::Span> ImportedText::fromCodePoints(qint64 start, qint64 end) const
{
    if (start < 0 || start >= end || end > m_given.codePointCount())
        return outside(start, end, m_given.codePointCount());
    return fromUtf16(m_given.toUtf16(int(start)), m_given.toUtf16(int(end)));
}

} // namespace guillemet::exchange
