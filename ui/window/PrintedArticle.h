#pragma once

#include "project/ArticleSession.h"

#include <QtGui/QTextDocument>
#include <memory>

namespace guillemet::ui {

/// The article for paper, black on white whatever the theme: title and byline, the text with its marks, and a table of
/// who says what. Rejected annotations are left out; what nobody has decided on is dotted.
std::unique_ptr<QTextDocument> printedArticle(const project::ArticleSession &session);

} // namespace guillemet::ui
