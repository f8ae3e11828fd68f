#pragma once

#include "text/Tokens.h"

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::text {

/// Token ranges [first, last) of the sentences, in order, covering all tokens. A line's end always ends a
/// sentence; a full stop after a known abbreviation («M.», «Mr.», an initial) does not. Closing marks that
/// follow the stop belong to its sentence; a stop within quotation marks that the reporter's own words continue
/// («… ! », a-t-il dit) does not end it. Linear.
struct SentenceRange
{
    int first = 0;
    int last = 0;
};
std::vector<SentenceRange> sentences(QStringView text, const std::vector<Token> &tokens);

} // namespace guillemet::text
