#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::project {

struct DetectRequest
{
    enum class Which : unsigned char { NeverDetected, All, These };
    QString project; ///< the project file
    Which which = Which::NeverDetected;
    QStringList articles; ///< ids, for These
    QString model;        ///< a model file; empty: the shipped one
};

/// One article's outcome: suggestions added and taken away (those that nobody had touched and the engine no longer
/// makes).
struct DetectedArticle
{
    QString id;
    int added = 0;
    int removed = 0;
};

struct DetectReport
{
    std::vector<DetectedArticle> articles;
    QStringList failures; ///< sentences about articles that could not be stored
};

/// Runs the engine over articles, each stored in a transaction of its own. What a person decided stays, and so does
/// what came from a file; only untouched suggestions are added or replaced.
class DetectJob : public Job
{
public:
    explicit DetectJob(DetectRequest request);

    Result<void> run(JobControl &control) override;
    const DetectReport &report() const { return m_report; }

private:
    DetectRequest m_request;
    DetectReport m_report;
};

} // namespace guillemet::project
