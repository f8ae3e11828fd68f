#pragma once

#include "annotation/Article.h"
#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Fills what the format did not give: the id from the file's name, the title from the text's own first line
/// or, failing that, the file's name. Who opened the file sets the SHA-256 of its bytes.
void fillDefaults(annotation::ArticleInfo &info, const text::ArticleText &text, const Input &input);

} // namespace guillemet::exchange
