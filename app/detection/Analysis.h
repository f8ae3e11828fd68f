#pragma once

#include "text/ArticleText.h"
#include "text/Sentences.h"
#include "text/Tokens.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// An article prepared for the detectors, once: what all of them read.
struct Analysis
{
    text::ArticleText text;
    QString language; ///< «fr», «en», or another code: then only the language-free parts work
    std::vector<text::Span> paragraphs;
    std::vector<text::Token> tokens;
    std::vector<text::SentenceRange> sentences; ///< ranges of token numbers

    QStringView word(int token) const { return text.view(tokens[size_t(token)].span); }
    /// From the first token's start to the last one's end; `last` is exclusive.
    text::Span span(int first, int last) const
    {
        return {tokens[size_t(first)].span.start, tokens[size_t(last - 1)].span.end};
    }
};

/// `language` «auto» or empty detects it.
Analysis analyse(const text::ArticleText &text, const QString &language);

} // namespace guillemet::detection
