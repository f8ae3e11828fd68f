#pragma once

#include "annotation/Types.h"
#include "detection/lexicons/Lexicons.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <vector>

namespace guillemet::detection {

/// One way in which an article writes a name, taken apart.
struct NameForm
{
    struct Word
    {
        QString plain;         ///< folded (Fold.h)
        bool particle = false; ///< «de», «el», «Le» of «Le Pen»
        bool initial = false;  ///< «J.», «J.-L.»
        int group = 0;         ///< words of one hyphened word have one number
    };

    QString text;            ///< as written, blanks made single spaces
    QString plain;           ///< folded; what forms are looked up by
    std::vector<Word> words; ///< hyphened words are taken apart; without stops, possessives and «Jr»
    bool acronym = false;    ///< one word of capitals: «ONU», «U.S.»
    bool capitals = false;   ///< nothing but capitals

    /// Hyphened words count once, particles not.
    int coreCount() const;
    const Word &lastWord() const { return words.back(); }
    /// The first letters of its words, without and with short small words: «onu», «odnu».
    QString initials(bool withSmallWords) const;
};

NameForm nameForm(QStringView text, bool person, const Lexicons &lexicons);

/// Whether two forms of two core words and more can name one person: one surname, and first names that agree
/// («J.-L. Mélenchon», «Donald John Trump»).
bool sameFullName(const NameForm &a, const NameForm &b);

/// Whether the short form is how the longer one is shortened: its surname («Le Pen», «Assad» of «Bachar
/// el-Assad»), or its first name.
bool isSurnameOf(const NameForm &shorter, const NameForm &full);
bool isFirstNameOf(const NameForm &shorter, const NameForm &full);

} // namespace guillemet::detection
