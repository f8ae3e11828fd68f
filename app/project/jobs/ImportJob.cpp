#include "project/jobs/ImportJob.h"

#include "exchange/Registry.h"
#include "project/SourceFile.h"
#include "project/jobs/FilesToImport.h"
#include "store/ArticleStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace guillemet::project {

namespace {

using Outcome = ImportLine::Outcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::project::ImportJob", text);
}

/// A project that cannot be written ends the whole import; anything about one file does not.
struct StoreFailure
{
    bool failed = false;
    Error error;
};

/// A refusal's reason without the file's name before it, which stands in a field of its own.
QString reasonOf(const QString &sentence, const QString &path)
{
    for (const QString &name : {path, QFileInfo(path).fileName()}) {
        const QString prefix = name + QStringLiteral(": ");
        if (sentence.startsWith(prefix))
            return sentence.mid(prefix.size());
    }
    return sentence;
}

exchange::Input pastedInput(const ImportRequest &request)
{
    exchange::Input input;
    input.name = request.pastedTitle.isEmpty() ? tr("Pasted text") : request.pastedTitle;
    input.bytes = request.pasted.toUtf8();
    input.encoding = QStringLiteral("utf-8");
    return input;
}

} // namespace

int ImportReport::count(Outcome outcome) const
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const ImportLine &l) { return l.outcome == outcome; }));
}

QStringList ImportReport::importedIds() const
{
    QStringList ids;
    for (const ImportLine &line : lines) {
        if (line.outcome == Outcome::Imported)
            ids.append(line.id);
    }
    return ids;
}

/// The work of one run: the files go through it one after the other.
class ImportJob::Run
{
public:
    Run(ImportJob &job, store::Database &database, JobControl &control)
        : m_job(job), m_articles(database), m_control(control)
    {
    }

    Result<void> files()
    {
        const ImportRequest &request = m_job.m_request;
        const std::vector<FileToImport> files = filesToImport(request.paths, m_control);
        int done = 0;
        for (const FileToImport &file : files) {
            if (m_control.isCancelled())
                return {};
            m_control.report({done++, int(files.size()), QFileInfo(file.path).fileName()});
            if (file.found && !mayBeKnown(file.path, request.format))
                ++m_job.m_report.passedOver;
            else if (const Result<void> taken = oneFile(file); !taken)
                return taken;
        }
        m_control.report({done, int(files.size()), {}});
        return {};
    }

    Result<void> pasted()
    {
        const exchange::Input input = pastedInput(m_job.m_request);
        const exchange::Reader *reader = exchange::readerByName(u"text");
        return read(input, *reader, input.name, true);
    }

private:
    Result<void> oneFile(const FileToImport &file)
    {
        const ImportRequest &request = m_job.m_request;
        const SourceOptions options{request.format, request.encoding, request.formatOptions};
        const Result<exchange::Input> input = loadSource(file.path, options);
        if (!input)
            return refuse(file.path, input.sentence());
        const auto reader = readerForSource(*input, options);
        if (file.found && (!reader || !isFor(**reader, *input))) {
            ++m_job.m_report.passedOver;
            return {};
        }
        if (!reader)
            return refuse(file.path, reader.sentence());
        return read(*input, **reader, file.path, false);
    }

    Result<void> read(const exchange::Input &input, const exchange::Reader &reader, const QString &path, bool pasted)
    {
        exchange::ReadReport report;
        const Result<void> done = readWhole(
            input, reader,
            [&](annotation::Article article) -> Result<void> {
                if (m_control.isCancelled())
                    return {};
                if (pasted) {
                    article.info.fileName.clear();
                    article.info.fileSha256.clear();
                    if (!m_job.m_request.pastedTitle.isEmpty())
                        article.info.title = m_job.m_request.pastedTitle;
                }
                return store(article, path);
            },
            report);
        m_job.m_report.warnings += report.warnings;
        if (m_failure.failed)
            return m_failure.error;
        return done ? Result<void>() : refuse(path, done.sentence());
    }

    Result<void> store(const annotation::Article &article, const QString &path)
    {
        const auto added = m_articles.add(article, QDateTime::currentDateTimeUtc());
        if (!added) {
            m_failure = {true, added.error()};
            return added.error();
        }
        ImportLine line;
        line.outcome = added->present ? Outcome::Present : Outcome::Imported;
        line.id = added->id;
        line.file = path;
        line.title = article.info.title;
        line.encoding = article.info.encoding;
        line.mentions = int(article.mentions.size());
        line.quotations = int(article.quotations.size());
        tell(std::move(line));
        return {};
    }

    Result<void> refuse(const QString &path, const QString &sentence)
    {
        ImportLine line;
        line.outcome = Outcome::Refused;
        line.file = path;
        line.reason = reasonOf(sentence, path);
        tell(std::move(line));
        return {};
    }

    void tell(ImportLine line)
    {
        m_job.m_report.lines.push_back(std::move(line));
        if (m_job.onLine)
            m_job.onLine(m_job.m_report.lines.back());
    }

    ImportJob &m_job;
    store::ArticleStore m_articles;
    JobControl &m_control;
    StoreFailure m_failure;
};

ImportJob::ImportJob(ImportRequest request) : m_request(std::move(request)) {}

Result<void> ImportJob::run(JobControl &control)
{
    if (!m_request.format.isEmpty() && !exchange::readerByName(m_request.format))
        return Error{tr("Unknown format: %1").arg(m_request.format)};
    const auto database = store::Database::open(m_request.project);
    if (!database)
        return database.error();
    if ((*database)->isReadOnly())
        return Error{tr("%1: the project cannot be written here.").arg(m_request.project)};
    Run run(*this, **database, control);
    return m_request.pasted.isEmpty() ? run.files() : run.pasted();
}

} // namespace guillemet::project
