#include "detection/lexicons/Fold.h"

#include <array>
#include <memory>

namespace guillemet::detection {

namespace {

constexpr char16_t skipped = 0xFFFF; // combining marks and soft hyphens
constexpr char16_t ligatureOe = 0xFFFE;
constexpr char16_t ligatureAe = 0xFFFD;
constexpr char16_t sharpS = 0xFFFC;

/// Letters that Unicode does not decompose, and signs that count as one.
char16_t special(char16_t c)
{
    switch (c) {
    case 0x00AD:
    case 0x200D:
        return skipped;
    case u'œ':
    case u'Œ':
        return ligatureOe;
    case u'æ':
    case u'Æ':
        return ligatureAe;
    case u'ß':
        return sharpS;
    case u'’':
    case u'ʼ':
    case u'‘':
        return u'\'';
    case 0x2010:
    case 0x2011:
        return u'-';
    case u'ø':
    case u'Ø':
        return u'o';
    case u'ł':
    case u'Ł':
        return u'l';
    case u'đ':
    case u'Đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return 0;
    }
}

char16_t foldedUnit(char16_t c)
{
    if (const char16_t sign = special(c))
        return sign;
    const QChar unit(c);
    if (unit.category() == QChar::Mark_NonSpacing)
        return skipped;
    QChar base = unit;
    while (base.decompositionTag() == QChar::Canonical && !base.decomposition().isEmpty())
        base = base.decomposition().front();
    return base.toCaseFolded().unicode();
}

// Everything below U+2020: Latin with its extensions, Greek, Cyrillic, general punctuation's hyphens and
// quotes.
constexpr size_t tableSize = 0x2020;

const std::array<char16_t, tableSize> &table()
{
    static const auto made = [] {
        auto out = std::make_unique<std::array<char16_t, tableSize>>();
        for (size_t c = 0; c < tableSize; ++c)
            (*out)[c] = foldedUnit(char16_t(c));
        return out;
    }();
    return *made;
}

/// Calls `take` with every unit of the folded form.
template <typename Take> void fold(QStringView word, Take take)
{
    const auto &units = table();
    for (const QChar c : word) {
        const char16_t unit = c.unicode() < tableSize ? units[c.unicode()] : foldedUnit(c.unicode());
        switch (unit) {
        case skipped:
            break;
        case ligatureOe:
            take(u'o');
            take(u'e');
            break;
        case ligatureAe:
            take(u'a');
            take(u'e');
            break;
        case sharpS:
            take(u's');
            take(u's');
            break;
        default:
            take(unit);
        }
    }
}

} // namespace

quint64 foldedKey(QStringView word)
{
    quint64 h = 0xCBF29CE484222325ULL;
    fold(word, [&h](char16_t unit) { h = (h ^ unit) * 0x100000001B3ULL; });
    h ^= h >> 32;
    h *= 0xFF51AFD7ED558CCDULL;
    h ^= h >> 29;
    return h | 1;
}

QString folded(QStringView word)
{
    QString out;
    out.reserve(word.size() + 2);
    fold(word, [&out](char16_t unit) { out.append(QChar(unit)); });
    return out;
}

} // namespace guillemet::detection
