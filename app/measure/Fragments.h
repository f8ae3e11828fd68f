#pragma once

#include "annotation/Article.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::measure {

/// One span of a quotation as it is measured. Offsets are code points.
struct Fragment
{
    text::Span span; ///< without marks, blanks and punctuation at its edges
    std::optional<text::Span> source;
    std::optional<text::Span> cue;
    std::optional<QString> speaker; ///< the speaker's name, else the source's words
    bool isNamed() const { return speaker && !speaker->isEmpty(); }
};

enum class Fragments { Verbatim, Indirect };

/// The fragments of direct and mixed, or of indirect quotations, in the order of the quotations; rejected
/// ones are left out.
std::vector<Fragment> fragments(const annotation::Article &article, Fragments which);

/// The span (UTF-16) less what stands at its edges without being speech: marks, blanks, dashes, punctuation.
text::Span trimmed(QStringView text, text::Span span);

} // namespace guillemet::measure
