#pragma once

#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// One of the values that stand in a cell, one over the other: «PER[3]».
struct TsvValue
{
    QString value;     ///< unescaped; empty for «*» (an annotation without a value)
    int number = 0;    ///< tells annotations of one place or of several tokens apart; 0 for none
    QString reference; ///< what stands in the brackets, as it is: «0_2» of a relation
};

/// Nothing for «_».
std::vector<TsvValue> tsvValues(const QString &cell);
/// Backslashes before reserved characters taken off; \n and \t are what they say.
QString tsvUnescaped(const QString &text);

} // namespace guillemet::exchange
