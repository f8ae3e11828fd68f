#include "project/jobs/DetectJob.h"

#include "detection/Engine.h"
#include "project/EngineMemory.h"
#include "store/ArticleStore.h"
#include "store/SuggestionStore.h"

#include <QtConcurrent/QtConcurrentMap>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QThread>

namespace guillemet::project {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::project::DetectJob", text);
}

/// One article on its way through the engine.
struct Task
{
    QString id;
    QString title;
    QString language;
    text::ArticleText text;
    detection::Suggestions found;
};

store::Suggested toStore(detection::Suggestions found)
{
    return {std::move(found.language), std::move(found.mentions), std::move(found.entities),
            std::move(found.quotations)};
}

Result<QStringList> chosen(store::ArticleStore &articles, const DetectRequest &request)
{
    if (request.which == DetectRequest::Which::NeverDetected)
        return articles.undetected();
    if (request.which == DetectRequest::Which::These) {
        for (const QString &id : request.articles) {
            if (const auto row = articles.row(id); !row)
                return row.error();
        }
        return request.articles;
    }
    const auto rows = articles.list();
    if (!rows)
        return rows.error();
    QStringList ids;
    for (const store::ArticleRow &row : *rows)
        ids.append(row.info.id);
    return ids;
}

Result<Task> taskOf(store::ArticleStore &articles, const QString &id)
{
    const auto row = articles.row(id);
    if (!row)
        return row.error();
    auto text = articles.text(id);
    if (!text)
        return text.error();
    Task task;
    task.id = id;
    task.title = row->info.title;
    task.language = row->info.language.isEmpty() ? QStringLiteral("auto") : row->info.language;
    task.text = text.take();
    return task;
}

} // namespace

DetectJob::DetectJob(DetectRequest request) : m_request(std::move(request)) {}

Result<void> DetectJob::run(JobControl &control)
{
    const auto engine = detection::Engine::load({m_request.model});
    if (!engine)
        return engine.error();
    const auto database = store::Database::open(m_request.project);
    if (!database)
        return database.error();
    if ((*database)->isReadOnly())
        return Error{tr("%1: the project cannot be written here.").arg(m_request.project)};
    store::ArticleStore articles(**database);
    const auto ids = chosen(articles, m_request);
    if (!ids)
        return ids.error();
    const auto memory = engineMemory(**database);
    if (!memory)
        return memory.error();

    store::SuggestionStore suggestions(**database);
    const auto total = int(ids->size());
    // The engine runs on all processors, a few articles at a time; storing stays here and in order.
    const int together = 2 * std::max(1, QThread::idealThreadCount());
    for (int first = 0; first < total && !control.isCancelled(); first += together) {
        std::vector<Task> tasks;
        for (const QString &id : ids->mid(first, together)) {
            auto task = taskOf(articles, id);
            if (!task)
                m_report.failures.append(task.sentence());
            else
                tasks.push_back(task.take());
        }
        if (!tasks.empty())
            control.report({first, total, tasks.front().title});
        QtConcurrent::blockingMap(tasks, [&](Task &task) {
            if (!control.isCancelled())
                task.found = (*engine)->detect(task.text, task.language, *memory);
        });
        if (control.isCancelled())
            break;
        for (Task &task : tasks) {
            const auto replaced = suggestions.replace(task.id, toStore(std::move(task.found)),
                                                      QDateTime::currentDateTimeUtc());
            if (!replaced)
                m_report.failures.append(replaced.sentence());
            else
                m_report.articles.push_back({task.id, replaced->added, replaced->removed});
        }
        control.report({std::min(first + together, total), total, {}});
    }
    return {};
}

} // namespace guillemet::project
