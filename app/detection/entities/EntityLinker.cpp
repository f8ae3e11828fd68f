#include "detection/entities/EntityLinker.h"

#include "detection/entities/LinkingJob.h"

namespace guillemet::detection {

EntityTable EntityLinker::link(const Analysis &article, std::vector<annotation::Mention> &mentions,
                               const Memory &memory) const
{
    return LinkingJob(article, mentions, memory, m_lexicons).run();
}

} // namespace guillemet::detection
