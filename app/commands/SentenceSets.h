#pragma once

#include "annotation/Article.h"

#include <vector>

namespace guillemet::commands {

/// Sets of names in CoNLL often say nothing of where an article ends; read, they are one article of many thousand
/// lines, in which the tagger would look for a word's other occurrences. Such a text is cut after every twelfth line, the
/// lines of a part made one paragraph; any other article stays whole. A name that crosses a cut is left out.
std::vector<annotation::Article> withoutSentenceSets(annotation::Article article);

} // namespace guillemet::commands
