#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::project {

/// What became of one annotation of the earlier version that could not be carried over as it was.
struct NotCarried
{
    QString id; ///< in the earlier version
    bool quotation = false;
    QString words; ///< as they stood there, on one line
};

/// The marks of an earlier version on the text of a later one. Nothing is done yet: `edit` does it, as one step.
struct CarriedOver
{
    annotation::Edit edit;
    int kept = 0;                     ///< whose very words stand in the later version: decided as they were
    int standing = 0;                 ///< what a person has decided in the later version already: left as it is
    std::vector<NotCarried> changed;  ///< quotations whose words changed: carried as suggestions «to check»
    std::vector<NotCarried> lost;     ///< whose words are gone
};

/// Carries what a person decided, flagged or noted in `from` over to `to`, by aligning the two texts. Who decided, and
/// when, stays; suggestions of the engine in `to` that say the same are decided so, and those in the way give way.
/// `to` gives the new ids. About linear in both texts.
CarriedOver carryOver(const ArticleSession &from, ArticleSession &to);

} // namespace guillemet::project
