#include "exchange/common/XmlText.h"

namespace guillemet::exchange {

namespace {

QByteArray escaped(QStringView text, bool attribute)
{
    QByteArray out;
    qsizetype plainFrom = 0;
    const auto put = [&](qsizetype at, const char *reference) {
        out += text.mid(plainFrom, at - plainFrom).toUtf8();
        out += reference;
        plainFrom = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text.at(i).unicode()) {
        case u'&':
            put(i, "&amp;");
            break;
        case u'<':
            put(i, "&lt;");
            break;
        case u'>':
            put(i, "&gt;");
            break;
        case u'\r':
            put(i, "&#13;");
            break;
        case u'"':
            if (attribute)
                put(i, "&quot;");
            break;
        case u'\n':
            if (attribute)
                put(i, "&#10;");
            break;
        case u'\t':
            if (attribute)
                put(i, "&#9;");
            break;
        default:
            break;
        }
    }
    return out + text.mid(plainFrom).toUtf8();
}

} // namespace

QByteArray xmlText(QStringView text)
{
    return escaped(text, false);
}

QByteArray xmlAttribute(QStringView text)
{
    return escaped(text, true);
}

} // namespace guillemet::exchange
