#pragma once

#include "annotation/Article.h"

namespace guillemet::fuzz {

/// Ends the program where a reader hands out what cannot be stored: spans outside the text, ids that are
/// given twice, references that lead nowhere.
void check(const annotation::Article &article);
[[noreturn]] void wrong(const char *what);

} // namespace guillemet::fuzz
