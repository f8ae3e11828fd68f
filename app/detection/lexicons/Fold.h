#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace guillemet::detection {

/// Identity of a word in the lexicons: a hash of its folded form. Case, accents (composed or combining),
/// ligatures («œ» as «oe»), the kind of apostrophe or hyphen and soft hyphens make no difference, so that
/// «ELYSEE» finds «Élysée». Never 0. No allocation; linear in the word. (FNV-1a with a final mix.)
quint64 foldedKey(QStringView word);

/// Identity of a phrase from that of its beginning and of its next word.
inline quint64 phraseKey(quint64 beginning, quint64 next)
{
    quint64 h = (beginning ^ (next + 0x9E3779B97F4A7C15ULL + (beginning << 6) + (beginning >> 2))) *
                0xFF51AFD7ED558CCDULL;
    h ^= h >> 33;
    return h | 1;
}

/// The folded form itself, for those who compare strings: «Élysée» → «elysee», «L’Œuvre» → «l'oeuvre».
QString folded(QStringView word);

} // namespace guillemet::detection
