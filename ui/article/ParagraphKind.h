#pragma once

#include "text/Span.h"

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::ui {

/// How a paragraph of the article is set. Formats of the layout only: no character is added or left out.
enum class ParagraphKind : unsigned char {
    Body,
    Blank,   ///< an empty line: stands for the gap between paragraphs
    Title,   ///< the text's own first line, where it is the title
    Heading, ///< a short line without a stop, before a clearly longer paragraph
    Divider, ///< a line of signs («*****»)
};

/// The kind of each paragraph. `title` is the title's span within the text, or empty. Linear.
std::vector<ParagraphKind> paragraphKinds(QStringView text, const std::vector<text::Span> &paragraphs,
                                          text::Span title);

} // namespace guillemet::ui
