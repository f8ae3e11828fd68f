#pragma once

#include "annotation/Article.h"
#include "exchange/common/LabelWatch.h"
#include "project/jobs/ImportJob.h"

namespace guillemet::project {

/// What is to be known of files before they are imported.
struct ImportOutlook
{
    struct Format
    {
        QString name; ///< a reader's
        int files = 0;
    };
    std::vector<Format> formats; ///< in the order in which they were met
    int files = 0;               ///< that would be read
    int articles = 0;            ///< in those that were looked at
    int passedOver = 0;          ///< of unknown kinds, in folders
    bool partial = false;        ///< there are more files than were looked at

    std::vector<exchange::LabelWatch::Use> labels;
    QStringList columns;    ///< of the first table
    bool asksUnit = false;  ///< offsets whose unit the file does not tell, over a text where it matters
    QStringList warnings;   ///< what could not be held, sentences
    QStringList refusals;   ///< «NAME: reason»

    QString title; ///< of the first article
    QString text;  ///< its beginning
    int mentions = 0;
    int quotations = 0;

    bool has(const QString &reader) const;
    /// Whether a person should be asked something before this is imported.
    bool hasQuestions() const;
};

/// Reads files as an import would, and takes nothing into the project. Looks at the first 200 files only.
class ImportScan : public Job
{
public:
    explicit ImportScan(ImportRequest request);

    Result<void> run(JobControl &control) override;
    const ImportOutlook &outlook() const { return m_outlook; }

private:
    void look(const QString &path, bool found);
    void note(const annotation::Article &article);

    ImportRequest m_request;
    ImportOutlook m_outlook;
};

} // namespace guillemet::project
