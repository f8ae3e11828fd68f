#pragma once

#include "annotation/Edit.h"
#include "project/Project.h"
#include "store/ArticleStore.h"
#include "store/History.h"

#include <QtCore/QStringList>

namespace guillemet::project {

/// The store's rows as the project hands them out.
ArticleSummary summaryOf(const store::ArticleRow &row);
UndoStep stepOf(const store::Step &step);

/// What a view must look at again after an edit.
struct Touched
{
    QStringList annotations; ///< articles whose annotations changed
    QStringList articles;    ///< articles whose row changed
    bool list = false;       ///< articles came or went
    bool entities = false;   ///< project entities, or links and numbers of theirs
};
Touched touchedBy(const annotation::Edit &edit);

} // namespace guillemet::project
