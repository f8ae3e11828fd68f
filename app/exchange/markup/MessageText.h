#pragma once

#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QString>

namespace guillemet::exchange {

/// Adds the paragraphs of a plain-text message. Lines that a mail program broke (RFC 3676's format or plain
/// wrapping) are joined: a blank line ends a paragraph, and so does a line clearly shorter than the widest
/// ones.
void addMessageText(const QString &text, MarkupArticle &article);

} // namespace guillemet::exchange
