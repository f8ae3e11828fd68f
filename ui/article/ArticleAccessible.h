#pragma once

#include <QtGui/QAccessible>
#include <vector>

namespace guillemet::ui {

class ArticleView;

/// Makes screen readers see an ArticleView as a read-only text of several lines: its words, caret, selection
/// and where characters stand. Once for the program; calls after the first do nothing.
void installArticleAccessible();

/// Tells them that another article is shown.
void announceArticle(ArticleView *view);
/// What has to be told of a move: also that a selection was cleared, which some text widgets forget.
std::vector<QAccessible::Event> selectionEvents(bool wasSelected, bool isSelected, bool caretMoved);

/// Tells them that the caret or the selection moved; `wasSelected`: there was a selection before.
void announceSelection(ArticleView *view, bool wasSelected, bool caretMoved);

} // namespace guillemet::ui
