#include "project/IntentionParts.h"

namespace guillemet::project {

using namespace annotation;

namespace {

template <typename T>
void addStatus(Edit &edit, const ArticleSession &session, const T &item, Status status, const Actor &actor)
{
    if (item.status != status)
        parts::addChange(edit, session, item, parts::decided(item, status, actor));
}

Edit decideAll(EditKind kind, const ArticleSession &session, const QStringList &ids, Status status, const Actor &actor)
{
    Edit edit;
    edit.kind = kind;
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const Mention *mention = session.annotations().mention(id))
            addStatus(edit, session, *mention, status, actor);
        else if (const Quotation *quotation = session.annotations().quotation(id))
            addStatus(edit, session, *quotation, status, actor);
    }
    return edit;
}

template <typename T>
void addRemoval(Edit &edit, const ArticleSession &session, const T &item, const Actor &actor)
{
    if (item.provenance.origin == Origin::Manual)
        parts::addRemoved(edit, session, item);
    else
        addStatus(edit, session, item, Status::Rejected, actor);
}

} // namespace

Edit confirm(const ArticleSession &session, const QString &id, const Actor &actor)
{
    return confirmAll(session, {id}, actor);
}

Edit reject(const ArticleSession &session, const QString &id, const Actor &actor)
{
    return rejectAll(session, {id}, actor);
}

Edit confirmAll(const ArticleSession &session, const QStringList &ids, const Actor &actor)
{
    return decideAll(EditKind::Confirm, session, ids, Status::Confirmed, actor);
}

Edit rejectAll(const ArticleSession &session, const QStringList &ids, const Actor &actor)
{
    return decideAll(EditKind::Reject, session, ids, Status::Rejected, actor);
}

Edit remove(const ArticleSession &session, const QString &id, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::Remove;
    if (const Mention *mention = session.annotations().mention(id)) {
        addRemoval(edit, session, *mention, actor);
        if (mention->provenance.origin == Origin::Manual)
            parts::removeOrphans(edit, session, {mention->entity});
    } else if (const Quotation *quotation = session.annotations().quotation(id)) {
        addRemoval(edit, session, *quotation, actor);
        if (quotation->provenance.origin == Origin::Manual)
            parts::removeOrphans(edit, session, QStringList(quotation->speaker) + quotation->speakers);
    }
    return edit;
}

} // namespace guillemet::project
