#pragma once

#include "annotation/Article.h"

#include <QtCore/QString>

namespace guillemet::commands {

/// An annotated article for people: its names by type with how often each occurs, then its quotations with speaker,
/// words, cue, kind and confidence. Lines of at most 80 characters, ends with a line end. Rejected annotations are
/// left out.
QString textListing(const annotation::Article &article);

} // namespace guillemet::commands
