#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

/// What a word can be in a French or English date.
enum CalendarWord : unsigned {
    Weekday = 1U << 0,
    FrenchMonth = 1U << 1,
    EnglishMonth = 1U << 2,   ///< only with a capital: «may» and «march» are verbs
    ShortMonth = 1U << 3,     ///< with a full stop after it
    BeforeYear = 1U << 4,     ///< «en», «depuis», «since»: a number of four digits after it is a year
    AfterQuantity = 1U << 5,  ///< «euros», «people»: the number before it is none
};

/// A union of CalendarWord; upper and lower case are one. 0 for any other word. Asked of every word of an article, so
/// that it makes no string.
unsigned calendarWord(QStringView word);

} // namespace guillemet::detection
