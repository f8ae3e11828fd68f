#pragma once

#include "annotation/Article.h"
#include "exchange/Reader.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::exchange {

/// What a format with markup says of an article, before it becomes a stored text: headline, blank line,
/// paragraphs.
struct MarkupArticle
{
    QString headline;
    QStringList paragraphs;
    annotation::ArticleInfo info; ///< title, outlet, author, date, url, language where the format gives them

    /// Adds a paragraph unless nothing but blanks is left of it. Blanks of the markup (spaces, tabs, line
    /// ends) are drawn together; no-break spaces and all other characters stay.
    void addParagraph(const QString &text);
    /// The same for the headline.
    void setHeadline(const QString &text);
    bool isEmpty() const { return paragraphs.isEmpty() && headline.isEmpty(); }
};

/// Draws the blanks of markup together: runs of space, tab, CR, LF and form feed become one space, none at
/// the edges.
QString collapsed(const QString &text);

/// The article as it is stored. The id is `info.id`, else the file's name without its extension; the title is
/// the headline, else the file's name. Fails, naming the file, where there is no text at all.
Result<annotation::Article> toArticle(MarkupArticle markup, const Input &input);

} // namespace guillemet::exchange
