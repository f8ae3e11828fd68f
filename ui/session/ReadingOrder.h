#pragma once

#include "project/ArticleSession.h"
#include "ui/session/Selected.h"

#include <vector>

namespace guillemet::ui {

enum class Among : unsigned char { Shown, Undecided, Flagged };

/// Names and quotations of the article together, in reading order: by start; of two with one start the quotation
/// first. Descriptions and pronouns are left out: they are decided with the quotation that they speak in.
std::vector<Selected> inReadingOrder(const project::ArticleSession &session, Among among);

/// The one after (`step` 1) or before (−1) `now`; without a `now`, the first at or after the offset `from`, or the
/// last before it. Goes round at the ends. Nothing if there is none.
Selected neighbourInOrder(const project::ArticleSession &session, const Selected &now, int from, int step, Among among);

/// Where an annotation starts; −1 if it is not there.
int startOf(const project::ArticleSession &session, const Selected &what);

} // namespace guillemet::ui
