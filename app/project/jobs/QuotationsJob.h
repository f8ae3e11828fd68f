#pragma once

#include "annotation/Types.h"
#include "project/jobs/Job.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::project {

/// A quotation as a list over the whole project shows it.
struct ProjectQuotation
{
    QString article;
    QString title; ///< of the article
    QString id;    ///< within it
    QString words; ///< its fragments
    QString speaker; ///< names, or empty
    QString cue;
    annotation::QuotationKind kind = annotation::QuotationKind::Direct;
    annotation::Status status = annotation::Status::Suggested;
    annotation::Origin origin = annotation::Origin::Engine;
    bool flagged = false;
    QString note;
};

/// Gathers the quotations of all articles, in the project's order; at most `most`, so that a list stays a list.
class QuotationsJob : public Job
{
public:
    explicit QuotationsJob(QString project, int most = 5000);

    Result<void> run(JobControl &control) override;
    const std::vector<ProjectQuotation> &quotations() const { return m_quotations; }
    bool hasMore() const { return m_more; }

private:
    QString m_project;
    int m_most;
    std::vector<ProjectQuotation> m_quotations;
    bool m_more = false;
};

} // namespace guillemet::project
