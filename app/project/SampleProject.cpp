#include "project/SampleProject.h"

#include "project/jobs/DetectJob.h"
#include "project/jobs/ImportJob.h"
#include "store/Database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace guillemet::project {

namespace {

/// Imports and detects; a project that is only half made must not be left behind.
Result<void> fill(const QString &path)
{
    JobControl control;
    ImportRequest import;
    import.project = path;
    import.paths = QStringList(QStringLiteral(":/samples"));
    ImportJob importJob(import);
    if (const Result<void> done = importJob.run(control); !done)
        return done;
    for (const ImportLine &line : importJob.report().lines) {
        if (line.outcome == ImportLine::Outcome::Refused)
            return Error{line.file + QStringLiteral(": ") + line.reason};
    }
    DetectRequest detect;
    detect.project = path;
    return DetectJob(detect).run(control);
}

} // namespace

Result<void> makeSampleProject(const QString &path)
{
    const QString parent = QFileInfo(path).path();
    if (!QDir().mkpath(parent)) {
        return Error{QCoreApplication::translate("guillemet::project::SampleProject",
                                                 "%1: the folder cannot be made.").arg(parent)};
    }
    {
        const auto created = store::Database::create(path);
        if (!created)
            return created.error();
    }
    const Result<void> filled = fill(path);
    if (!filled) {
        for (const QString &file : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")})
            QFile::remove(file);
    }
    return filled;
}

QString sampleProjectPath()
{
    const QString name = QCoreApplication::translate("guillemet::project::SampleProject", "Sample");
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/%1.guillemet").arg(name);
}

} // namespace guillemet::project
