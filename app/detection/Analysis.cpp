#include "detection/Analysis.h"

#include "detection/Language.h"
#include "text/Paragraphs.h"

namespace guillemet::detection {

Analysis analyse(const text::ArticleText &text, const QString &language)
{
    Analysis out;
    out.text = text;
    out.language = language.isEmpty() || language == u"auto" ? detectLanguage(text.string()) : language;
    out.paragraphs = text::paragraphs(text.string());
    out.tokens = text::tokens(text.string());
    out.sentences = text::sentences(text.string(), out.tokens);
    return out;
}

} // namespace guillemet::detection
