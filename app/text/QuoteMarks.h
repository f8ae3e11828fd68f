#pragma once

#include "text/Span.h"

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::text {

enum class MarkStyle : unsigned char { Guillemets, Curly, Straight, Single, Dash };

/// What stands between a pair of quotation marks, or after a dialogue dash. Spans are UTF-16 units.
struct QuotedStretch
{
    Span outer; ///< with its marks
    Span inner; ///< without marks and the blanks beside them; never empty
    MarkStyle style = MarkStyle::Guillemets;
    int paragraph = 0;
    bool balanced = true;   ///< it has both marks, or a paragraph after it goes on with it
    bool continues = false; ///< it goes on with the stretch before it, in an earlier paragraph
};

/// The outermost quoted stretches, in order, paired paragraph by paragraph. Knows «», ‹›, “”, „“, "", ‘’ and
/// '' and the German »«; marks nested in a stretch belong to it. Straight marks are paired by the blanks
/// around them and by parity; inches and apostrophes are none. Marks repeated at the head of each paragraph
/// («A ¶ «B») give one stretch a paragraph, the later ones `continues`. A mark without its partner reaches to
/// the end of its sentence, or of the paragraph that it opens. Linear.
std::vector<QuotedStretch> quotedStretches(QStringView text, const std::vector<Span> &paragraphs);

} // namespace guillemet::text
