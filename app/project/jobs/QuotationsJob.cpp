#include "project/jobs/QuotationsJob.h"

#include "store/ArticleStore.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace guillemet::project {

namespace {

ProjectQuotation rowOf(const annotation::Quotation &quotation, const text::ArticleText &text,
                       const QHash<QString, QString> &names)
{
    ProjectQuotation row;
    row.id = quotation.id;
    QStringList fragments;
    for (const text::Span &span : quotation.spans)
        fragments.append(text.mid(span).simplified());
    row.words = fragments.join(QStringLiteral(" … "));
    QStringList speakers;
    for (const QString &speaker : quotation.speakers.isEmpty() ? QStringList{quotation.speaker} : quotation.speakers) {
        if (const QString name = names.value(speaker); !name.isEmpty())
            speakers.append(name);
    }
    row.speaker = speakers.join(QStringLiteral(", "));
    if (quotation.cue)
        row.cue = text.mid(*quotation.cue).simplified();
    row.kind = quotation.kind;
    row.status = quotation.status;
    row.origin = quotation.provenance.origin;
    row.flagged = quotation.flagged;
    row.note = quotation.note;
    return row;
}

} // namespace

QuotationsJob::QuotationsJob(QString project, int most) : m_project(std::move(project)), m_most(most) {}

Result<void> QuotationsJob::run(JobControl &control)
{
    const auto database = store::Database::open(m_project, store::Access::ReadOnly);
    if (!database)
        return database.error();
    const store::ArticleStore articles(**database);
    const auto rows = articles.list();
    if (!rows)
        return rows.error();
    int done = 0;
    for (const store::ArticleRow &article : *rows) {
        if (control.isCancelled())
            return {};
        control.report({done++, int(rows->size()), article.info.title});
        if (article.quotations == 0 && article.decided == 0)
            continue;
        const auto annotations = articles.loadAnnotations(article.info.id);
        if (!annotations)
            return annotations.error();
        if (annotations->quotations.empty())
            continue;
        const auto text = articles.text(article.info.id);
        if (!text)
            return text.error();
        QHash<QString, QString> names;
        for (const annotation::Entity &entity : annotations->entities)
            names.insert(entity.id, entity.name);
        for (const annotation::Quotation &quotation : annotations->quotations) {
            if (int(m_quotations.size()) >= m_most) {
                m_more = true;
                return {};
            }
            ProjectQuotation row = rowOf(quotation, *text, names);
            row.article = article.info.id;
            row.title = article.info.title;
            m_quotations.push_back(std::move(row));
        }
    }
    return {};
}

} // namespace guillemet::project
