#pragma once

#include "project/ArticleSession.h"
#include "ui/session/Selected.h"

#include <QtCore/QSet>

namespace guillemet::ui {

/// What a review walks through: undecided names and quotations, in reading order or the least certain first.
enum class ReviewOrder : unsigned char { Reading, LeastCertain };

/// The suggestion after `now` (which may be decided by now), round the end, `skipped` ones last; nothing when all is
/// decided. `from` is an offset that counts while nothing is selected.
Selected nextToReview(const project::ArticleSession &session, ReviewOrder order, const Selected &now, int from,
                      const QSet<QString> &skipped);

/// How certain the engine is of it; a quotation is as certain as the less certain of its words and its speaker.
double certainty(const project::ArticleSession &session, const Selected &what);

} // namespace guillemet::ui
