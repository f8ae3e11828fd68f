#pragma once

#include "text/Span.h"

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::text {

/// The paragraphs of a text: its lines, without the LF that ends them. Blank lines are paragraphs too, so that
/// paragraph n of the text is paragraph n of the view. A text that ends in LF has an empty last paragraph.
std::vector<Span> paragraphs(QStringView text);

/// Index of the paragraph that holds `offset` (a line's LF belongs to the line before it).
int paragraphAt(const std::vector<Span> &paragraphs, int offset);

/// The title within the text: its first non-blank line, if a blank line or a clearly longer paragraph follows
/// it; otherwise an empty span. Blanks at the edges are left out.
Span titleSpan(QStringView text);

} // namespace guillemet::text
