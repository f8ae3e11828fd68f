#include "project/ProjectSummaries.h"

#include <QtCore/QSet>

namespace guillemet::project {

using namespace annotation;

ArticleSummary summaryOf(const store::ArticleRow &row)
{
    ArticleSummary out;
    out.id = row.info.id;
    out.title = row.info.title;
    out.language = row.info.language;
    out.outlet = row.info.outlet;
    out.date = row.info.date;
    out.state = row.info.state;
    out.words = row.words;
    out.decided = row.decided;
    out.undecided = row.undecided;
    out.detected = row.detected;
    return out;
}

UndoStep stepOf(const store::Step &step)
{
    UndoStep out;
    out.kind = step.kind;
    switch (step.target) {
    case store::Step::Target::Mention: out.target = UndoStep::Target::Mention; break;
    case store::Step::Target::Quotation: out.target = UndoStep::Target::Quotation; break;
    case store::Step::Target::Entity:
    case store::Step::Target::ProjectEntity: out.target = UndoStep::Target::Entity; break;
    case store::Step::Target::Article: out.target = UndoStep::Target::Article; break;
    }
    out.count = step.count;
    out.article = step.article;
    return out;
}

namespace {

/// A list of ids without doubles, in the order in which they were met.
class Ids
{
public:
    void add(const QString &id)
    {
        if (m_seen.contains(id))
            return;
        m_seen.insert(id);
        m_list.append(id);
    }
    const QStringList &list() const { return m_list; }

private:
    QSet<QString> m_seen;
    QStringList m_list;
};

/// Whom a mention or quotation counts for: rejected ones count for nobody.
QStringList countsFor(const std::optional<Item> &item)
{
    if (!item)
        return {};
    if (const auto *mention = std::get_if<Mention>(&*item))
        return mention->status == Status::Rejected ? QStringList() : QStringList(mention->entity);
    if (const auto *quotation = std::get_if<Quotation>(&*item))
        return quotation->status == Status::Rejected ? QStringList() : QStringList(quotation->speaker) + quotation->speakers;
    return {};
}

bool isRemoved(const std::optional<Item> &item)
{
    const ArticleInfo *info = item ? std::get_if<ArticleInfo>(&*item) : nullptr;
    return info && info->removed;
}

} // namespace

Touched touchedBy(const Edit &edit)
{
    Touched out;
    Ids annotations;
    Ids articles;
    for (const Change &change : edit.changes) {
        if (std::holds_alternative<ProjectEntity>(change.item())) {
            out.entities = true;
            continue;
        }
        articles.add(change.article);
        if (!std::holds_alternative<ArticleInfo>(change.item()))
            annotations.add(change.article);
        else if (isRemoved(change.before) != isRemoved(change.after))
            out.list = out.entities = true;
        if (std::holds_alternative<Entity>(change.item()) || countsFor(change.before) != countsFor(change.after))
            out.entities = true;
    }
    out.annotations = annotations.list();
    out.articles = articles.list();
    return out;
}

} // namespace guillemet::project
