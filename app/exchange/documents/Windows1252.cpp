#include "exchange/documents/Windows1252.h"

#include <array>

namespace guillemet::exchange {

namespace {

// Bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
constexpr std::array<char16_t, 32> high = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr QStringView common =
    u"àâäçèéêëîïôöùûüÿæœÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÆŒñÑáÁíÍóÓúÚãÃõÕßåÅøØ«»‹›“”„‘’‚–—…\u00A0\u00AD€£°º²³·•§©®™¿¡×";

} // namespace

QString decodeWindows1252(const QByteArray &bytes)
{
    QString out = QString::fromLatin1(bytes);
    for (QChar &c : out) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(high[size_t(c.unicode() - 0x80)]);
    }
    return out;
}

QString decodeIso885915(const QByteArray &bytes)
{
    QString out = QString::fromLatin1(bytes);
    for (QChar &c : out) {
        switch (c.unicode()) {
        case 0xA4:
            c = QChar(0x20AC);
            break;
        case 0xA6:
            c = QChar(0x0160);
            break;
        case 0xA8:
            c = QChar(0x0161);
            break;
        case 0xB4:
            c = QChar(0x017D);
            break;
        case 0xB8:
            c = QChar(0x017E);
            break;
        case 0xBC:
            c = QChar(0x0152);
            break;
        case 0xBD:
            c = QChar(0x0153);
            break;
        case 0xBE:
            c = QChar(0x0178);
            break;
        default:
            break;
        }
    }
    return out;
}

bool looksLikeWindows1252(const QByteArray &bytes)
{
    std::array<bool, 256> seen{};
    for (const char byte : bytes)
        seen[uchar(byte)] = true;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        if (!seen[size_t(byte)])
            continue;
        const QChar c = byte < 0xA0 ? QChar(high[size_t(byte - 0x80)]) : QChar(byte);
        if (!common.contains(c))
            return false;
    }
    return true;
}

} // namespace guillemet::exchange
