#pragma once

#include <QtCore/QStringView>

namespace guillemet::text {

/// How many words a person would count: stretches between blanks that hold a letter or a digit. Punctuation that stands
/// alone («»», «*****») is no word, and «l’Elysée» is one. Linear.
int wordCount(QStringView text);

} // namespace guillemet::text
