#include "text/ArticleText.h"

#include <QtCore/QCryptographicHash>
#include <algorithm>

namespace guillemet::text {

ArticleText::ArticleText() : ArticleText(QString()) {}

ArticleText::ArticleText(QString stored)
{
    auto data = std::make_shared<Data>();
    data->string = std::move(stored);
    const QString &s = data->string;
    for (int i = 0; i + 1 < s.size(); ++i) {
        if (s.at(i).isHighSurrogate() && s.at(i + 1).isLowSurrogate())
            data->astral.push_back(i++);
    }
    m_data = std::move(data);
}

QString ArticleText::normalised(QString decoded)
{
    if (decoded.startsWith(QChar(0xFEFF)))
        decoded.remove(0, 1);
    QString out;
    out.reserve(decoded.size());
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const QChar c = decoded.at(i);
        if (c == u'\r') {
            out += u'\n';
            if (i + 1 < decoded.size() && decoded.at(i + 1) == u'\n')
                ++i;
        } else if (c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            out += u'\n';
        } else {
            out += c;
        }
    }
    return out;
}

int ArticleText::codePointCount() const
{
    return size() - int(m_data->astral.size());
}

int ArticleText::toCodePoint(int utf16) const
{
    utf16 = std::clamp(utf16, 0, size());
    const auto &astral = m_data->astral;
    const auto next = std::lower_bound(astral.begin(), astral.end(), utf16);
    // Between the two halves of pair k (astral[k] == utf16 - 1) the pair counts as passed, so that this is
    // utf16 - 1 - k: the code point that the pair is.
    return utf16 - int(next - astral.begin());
}

int ArticleText::toUtf16(int codePoint) const
{
    codePoint = std::clamp(codePoint, 0, codePointCount());
    const auto &astral = m_data->astral;
    // Pair number k starts at code point astral[k] - k, which grows with k.
    int low = 0;
    int high = int(astral.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (astral[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

bool ArticleText::holdsCodePoints(Span codePoints) const
{
    return codePoints.start >= 0 && codePoints.start < codePoints.end && codePoints.end <= codePointCount();
}

QByteArray ArticleText::sha256() const
{
    return QCryptographicHash::hash(m_data->string.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace guillemet::text
