#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "project/Intentions.h"

namespace guillemet::project {

/// The fragment in or before which an offset (UTF-16 units) of the text lies: the last one that starts at or before it,
/// 0 before the first. −1 without such a quotation.
int fragmentAt(const ArticleSession &session, const QString &quotation, int offset);

/// Cuts a quotation in two at an offset: what stands from there on becomes a quotation of its own, with the same
/// speaker, cue and source. Within a fragment that is cut in two, between fragments before the next one. Empty where one
/// of the two would have no words.
annotation::Edit splitQuotationAt(ArticleSession &session, const QString &quotation, int offset, const Actor &actor);

/// Says that the quotation's source («le président russe») speaks of its speaker: the mention there becomes the
/// speaker's, and where there is none a description is made. Empty without a source or a speaker, or when it is so.
annotation::Edit linkSource(ArticleSession &session, const QString &quotation, const Actor &actor);

} // namespace guillemet::project
