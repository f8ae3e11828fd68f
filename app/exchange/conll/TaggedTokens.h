#pragma once

#include "annotation/Article.h"
#include "exchange/common/Labels.h"
#include "exchange/conll/TextFromTokens.h"

namespace guillemet::exchange {

/// One article put together from tokens and their BIO or BIOES tags.
class TaggedTokens
{
public:
    /// False if the tag is none («B-PER», «I-PER», «O», …).
    bool add(const QString &token, const QString &tag);
    void endSentence();
    bool isEmpty() const { return m_text.isEmpty(); }

    /// The article; this is then empty, for the next one.
    annotation::Article take(const LabelTable &labels, Losses &losses);

private:
    struct Name
    {
        text::Span span;
        QString label;
    };

    TextFromTokens m_text;
    std::vector<Name> m_names;
    bool m_open = false; ///< the last token belongs to the last name
};

} // namespace guillemet::exchange
