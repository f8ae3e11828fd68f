#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::project {

struct ExportRequest
{
    QString project; ///< the project file
    QString format;  ///< a writer's name
    QString output;  ///< the file or folder to make; its parent must exist
    bool onlyConfirmed = false;
    bool names = true;
    bool quotations = true;
    QStringList articles; ///< ids; empty: all of them
    QHash<QString, QString> formatOptions;
    /// Replace whatever stands at `output` (the window's file dialog has asked); otherwise only an export that the
    /// program itself made there.
    bool replaceAnything = false;
};

struct ExportReport
{
    int articles = 0;
    QStringList warnings; ///< what the format could not hold
};

/// Writes the corpus, article by article in constant memory, beside its final place, and moves it there when it is
/// whole. A cancelled or failed export leaves what was there before.
class ExportJob : public Job
{
public:
    explicit ExportJob(ExportRequest request);

    Result<void> run(JobControl &control) override;
    const ExportReport &report() const { return m_report; }

private:
    ExportRequest m_request;
    ExportReport m_report;
};

} // namespace guillemet::project
