#include "tests/fuzz/CheckArticle.h"

#include <QtCore/QSet>
#include <cstdio>
#include <cstdlib>

namespace guillemet::fuzz {

namespace {

void checkSpan(const annotation::Article &article, text::Span span)
{
    if (span.start < 0 || span.isEmpty() || span.end > article.text.size())
        wrong("a span outside its text");
}

} // namespace

void wrong(const char *what)
{
    std::fprintf(stderr, "the reader handed out an article with %s\n", what);
    std::abort();
}

void check(const annotation::Article &article)
{
    if (article.text.isEmpty() || article.text.string().contains(u'\r'))
        wrong("a text that cannot be stored");
    QSet<QString> entities;
    QSet<QString> mentions;
    QSet<QString> quotations;
    for (const annotation::Entity &entity : article.entities)
        entities.insert(entity.id);
    if (entities.size() != qsizetype(article.entities.size()))
        wrong("two entities of one id");
    for (const annotation::Mention &mention : article.mentions) {
        checkSpan(article, mention.span);
        mentions.insert(mention.id);
        if (!mention.entity.isEmpty() && !entities.contains(mention.entity))
            wrong("a mention of no entity");
    }
    for (const annotation::Quotation &quotation : article.quotations) {
        int last = 0;
        for (text::Span span : quotation.spans) {
            checkSpan(article, span);
            if (span.start < last)
                wrong("fragments out of order");
            last = span.end;
        }
        if (quotation.spans.empty())
            wrong("a quotation without words");
        if (quotation.cue)
            checkSpan(article, *quotation.cue);
        if (quotation.source)
            checkSpan(article, *quotation.source);
        if (!quotation.speaker.isEmpty() && !entities.contains(quotation.speaker))
            wrong("a speaker who is no entity");
        quotations.insert(quotation.id);
    }
    if (mentions.size() != qsizetype(article.mentions.size()) ||
        quotations.size() != qsizetype(article.quotations.size()))
        wrong("two annotations of one id");
}

} // namespace guillemet::fuzz
