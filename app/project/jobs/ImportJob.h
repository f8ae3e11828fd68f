#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <functional>
#include <vector>

namespace guillemet::project {

/// What happened to one article or file of an import.
struct ImportLine
{
    enum class Outcome : unsigned char { Imported, Present, Refused };
    Outcome outcome = Outcome::Imported;
    QString id;       ///< of the article in the project; empty when refused
    QString file;     ///< as it was named to the job, or found in a folder
    QString reason;   ///< of a refusal: one sentence
    QString title;
    QString encoding; ///< as detected or told; empty where the format has none
    int mentions = 0; ///< annotations that came with it, or that a present one's file would have added
    int quotations = 0;
};

struct ImportRequest
{
    QString project;   ///< the project file
    QStringList paths; ///< files, and folders that are searched recursively
    QString format;    ///< a reader's name; empty: by content, then by extension
    QString encoding;  ///< overrides detection
    QHash<QString, QString> formatOptions; ///< options of the one format
    QString pasted;    ///< text taken from the clipboard instead of paths
    QString pastedTitle; ///< its title; empty: by the rule for plain text
};

struct ImportReport
{
    std::vector<ImportLine> lines; ///< in the order in which the files were met
    int passedOver = 0;            ///< files of unknown kinds in folders
    QStringList warnings;          ///< sentences, each said once a file

    int count(ImportLine::Outcome outcome) const;
    QStringList importedIds() const;
};

/// Takes articles into a project: each in a transaction of its own, committed before its line is reported.
/// It never detects. Ids clash-free by «-2», «-3»; a text that is there already is left alone.
class ImportJob : public Job
{
public:
    explicit ImportJob(ImportRequest request);

    /// Called in the job's thread after each article is safely stored or refused.
    std::function<void(const ImportLine &)> onLine;

    Result<void> run(JobControl &control) override;
    const ImportReport &report() const { return m_report; }

private:
    class Run;

    ImportRequest m_request;
    ImportReport m_report;
};

} // namespace guillemet::project
