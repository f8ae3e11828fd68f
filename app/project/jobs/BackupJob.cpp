#include "project/jobs/BackupJob.h"

#include "store/Backup.h"

namespace guillemet::project {

BackupJob::BackupJob(QString project, QString target) : m_project(std::move(project)), m_target(std::move(target)) {}

Result<void> BackupJob::run(JobControl &)
{
    auto database = store::Database::open(m_project, store::Access::ReadOnly);
    if (!database)
        return database.error();
    return store::backupTo(**database, m_target, true);
}

} // namespace guillemet::project
