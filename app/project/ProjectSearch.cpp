#include "project/ProjectSearch.h"

#include "project/Project.h"
#include "store/Search.h"

namespace guillemet::project {

Result<FoundPlaces> searchTexts(const Project &project, const QString &words, int most)
{
    store::SearchOptions options;
    options.articles = most;
    options.perArticle = 5;
    auto found = store::search(project.database(), words, options);
    if (!found)
        return found.error();
    FoundPlaces out;
    out.more = found->more;
    for (const store::SearchHit &hit : found->hits)
        out.places.push_back({hit.article, hit.title, hit.span, hit.before, hit.words, hit.after});
    return out;
}

} // namespace guillemet::project
