#include "exchange/markup/MarkupArticle.h"

#include "exchange/common/Defaults.h"
#include "exchange/common/ImportedText.h"
#include "exchange/common/Messages.h"

namespace guillemet::exchange {

namespace {

bool isMarkupBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

} // namespace

QString collapsed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        if (!isMarkupBlank(c))
            out += c;
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

void MarkupArticle::addParagraph(const QString &text)
{
    const QString paragraph = collapsed(text);
    if (!paragraph.trimmed().isEmpty())
        paragraphs.append(paragraph);
}

void MarkupArticle::setHeadline(const QString &text)
{
    headline = collapsed(text);
}

Result<annotation::Article> toArticle(MarkupArticle markup, const Input &input)
{
    // Many pages repeat the headline as the first line of their text.
    if (!markup.paragraphs.isEmpty() && markup.paragraphs.first() == markup.headline)
        markup.paragraphs.removeFirst();
    QString whole = markup.headline;
    if (!markup.headline.isEmpty() && !markup.paragraphs.isEmpty())
        whole += QStringLiteral("\n\n");
    whole += markup.paragraphs.join(u'\n');

    const ImportedText text(whole);
    if (const QString refusal = text.refusal(); !refusal.isEmpty())
        return fileError(input.name, refusal);

    annotation::Article article;
    article.text = text.stored();
    article.info = std::move(markup.info);
    if (article.info.title.isEmpty())
        article.info.title = markup.headline;
    fillDefaults(article.info, article.text, input);
    return article;
}

} // namespace guillemet::exchange
