#pragma once

#include "text/Span.h"

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::text {

enum class TokenKind : unsigned char {
    Word,        ///< letters, with inner hyphens and apostrophes that do not split («porte-parole», «O’Brien»)
    Number,      ///< digits, with inner separators («1,5», «10h42»)
    Punctuation, ///< one sign, or a run of full stops
    Symbol,      ///< anything else: emoji, currency, …
};

struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false; ///< a blank of any kind, or the start of a line, stands before it
    bool lineStart = false;   ///< the first token of its line
};

/// The tokens of a text, in order; blanks belong to none. Rules of French and English:
/// an elided word is a token with its apostrophe («l’», «qu’», not in «aujourd’hui» or «O’Brien»); an inverted
/// pronoun is one with its hyphen («a» «-t-il», «dit» «-elle»); the English possessive is one («’s»); a dotted
/// acronym is a single token («U.S.»). Linear in the length of the text.
std::vector<Token> tokens(QStringView text);

/// Index of the first token that ends after `offset`; tokens.size() if there is none.
int tokenAt(const std::vector<Token> &tokens, int offset);

} // namespace guillemet::text
