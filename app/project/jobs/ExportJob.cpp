#include "project/jobs/ExportJob.h"

#include "exchange/LossyWriter.h"
#include "exchange/Registry.h"
#include "project/WholeExport.h"
#include "store/ArticleStore.h"
#include "store/EntityStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace guillemet::project {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::project", text);
}

using NamedEntities = QHash<QString, annotation::ProjectEntity>;

/// Those whose name or role a person gave.
Result<NamedEntities> namedEntities(store::Database &database)
{
    const auto rows = store::EntityStore(database).list();
    if (!rows)
        return rows.error();
    NamedEntities out;
    for (const store::EntityRow &row : *rows) {
        if (row.entity.named || !row.entity.role.isEmpty())
            out.insert(row.entity.id, row.entity);
    }
    return out;
}

/// Each article's entities are called as a person named them in the project, else by the fullest form in the article.
void nameEntities(annotation::Article &article, const NamedEntities &named)
{
    for (annotation::Entity &entity : article.entities) {
        const auto found = named.constFind(entity.projectEntity);
        if (found == named.constEnd())
            continue;
        if (found->named)
            entity.name = found->name;
        if (!found->role.isEmpty() && !entity.descriptions.contains(found->role))
            entity.descriptions.prepend(found->role);
    }
}

/// The articles asked for, in the project's order.
Result<QStringList> chosen(const store::ArticleStore &articles, const ExportRequest &request)
{
    const auto rows = articles.list();
    if (!rows)
        return rows.error();
    QSet<QString> wanted(request.articles.begin(), request.articles.end());
    QStringList ids;
    for (const store::ArticleRow &row : *rows) {
        if (request.articles.isEmpty() || wanted.remove(row.info.id))
            ids.append(row.info.id);
    }
    for (const QString &id : request.articles) {
        if (wanted.contains(id))
            return Error{tr("%1: there is no article “%2” in this project.").arg(request.project, id)};
    }
    return ids;
}

} // namespace

ExportJob::ExportJob(ExportRequest request) : m_request(std::move(request)) {}

Result<void> ExportJob::run(JobControl &control)
{
    const exchange::WriterFormat *format = exchange::writerByName(m_request.format);
    if (!format)
        return Error{tr("Unknown format: %1").arg(m_request.format)};
    const auto database = store::Database::open(m_request.project, store::Access::ReadOnly);
    if (!database)
        return database.error();
    const store::ArticleStore articles(**database);
    const auto ids = chosen(articles, m_request);
    if (!ids)
        return ids.error();
    const auto named = namedEntities(**database);
    if (!named)
        return named.error();
    auto place = WholeExport::begin(m_request.output, m_request.replaceAnything);
    if (!place)
        return place.error();

    exchange::WriteOptions options;
    options.onlyConfirmed = m_request.onlyConfirmed;
    options.names = m_request.names;
    options.quotations = m_request.quotations;
    options.formatOptions = m_request.formatOptions;
    const auto writer = exchange::openWriter(*format, place->temporaryPath(), options);
    if (!writer)
        return writer.error();
    for (const QString &id : *ids) {
        if (control.isCancelled())
            return {};
        control.report({m_report.articles, int(ids->size()), id});
        auto article = articles.load(id);
        if (!article)
            return article.error();
        nameEntities(*article, *named);
        if (const Result<void> written = (*writer)->write(*article); !written)
            return written;
        ++m_report.articles;
    }
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return finished;
    m_report.warnings = (*writer)->warnings();
    if (control.isCancelled())
        return {};
    const Result<void> committed = place->commit();
    control.report({m_report.articles, int(ids->size()), {}});
    return committed;
}

} // namespace guillemet::project
