#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QString>

namespace guillemet::project {

/// A copy of a project that the user asked for, opened and checked before it counts; replaces an existing file.
class BackupJob : public Job
{
public:
    BackupJob(QString project, QString target);

    Result<void> run(JobControl &control) override;

private:
    QString m_project;
    QString m_target;
};

} // namespace guillemet::project
