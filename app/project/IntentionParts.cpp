#include "project/IntentionParts.h"

#include <QtCore/QHash>
#include <algorithm>

namespace guillemet::project::parts {

using namespace annotation;

void addChange(Edit &edit, const ArticleSession &session, const Item &before, const Item &after)
{
    if (!(before == after))
        edit.changes.push_back({session.id(), before, after});
}

void addMade(Edit &edit, const ArticleSession &session, const Item &made)
{
    edit.changes.push_back({session.id(), std::nullopt, made});
}

void addRemoved(Edit &edit, const ArticleSession &session, const Item &removed)
{
    edit.changes.push_back({session.id(), removed, std::nullopt});
}

text::Span trimmed(const text::ArticleText &text, text::Span span)
{
    const QString &string = text.string();
    int start = std::clamp(span.start, 0, text.size());
    int end = std::clamp(span.end, start, text.size());
    // Half a surrogate pair is no character: the span takes the whole one.
    if (start > 0 && start < text.size() && string.at(start).isLowSurrogate() && string.at(start - 1).isHighSurrogate())
        --start;
    if (end > start && end < text.size() && string.at(end).isLowSurrogate() && string.at(end - 1).isHighSurrogate())
        ++end;
    while (start < end && string.at(start).isSpace())
        ++start;
    while (end > start && string.at(end - 1).isSpace())
        --end;
    return {start, end};
}

std::vector<text::Span> ordered(std::vector<text::Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<text::Span> out;
    for (text::Span span : spans) {
        if (span.isEmpty())
            continue;
        if (!out.empty() && span.start < out.back().end)
            out.back() = out.back().united(span);
        else
            out.push_back(span);
    }
    return out;
}

QString comparable(const QString &name)
{
    QString out = name.simplified();
    for (QChar &c : out) {
        if (c.unicode() == 0x2019 || c.unicode() == 0x02BC)
            c = u'\'';
        else if (c.unicode() == 0x2010 || c.unicode() == 0x2011)
            c = u'-';
    }
    return out;
}

std::vector<Mention> allMentions(const ArticleSession &session)
{
    std::vector<Mention> out;
    for (const Mention *mention : session.annotations().mentions())
        out.push_back(*mention);
    return out;
}

std::vector<Entity> allEntities(const ArticleSession &session)
{
    std::vector<Entity> out;
    for (const Entity *entity : session.annotations().entities())
        out.push_back(*entity);
    return out;
}

const Entity *entityOfForm(const ArticleSession &session, const QString &form, EntityType type)
{
    const AnnotationSet &annotations = session.annotations();
    const QString wanted = comparable(form);
    for (const Mention *mention : annotations.mentions()) {
        if (mention->kind != MentionKind::Name || mention->status == Status::Rejected || mention->type != type)
            continue;
        const Entity *entity = annotations.entity(mention->entity);
        if (entity && entity->type == type && comparable(session.text().mid(mention->span)) == wanted)
            return entity;
    }
    for (const Entity *entity : annotations.entities()) {
        if (entity->type == type && comparable(entity->name) == wanted)
            return entity;
    }
    return nullptr;
}

namespace {

/// Calls `visit` with each item of one kind as it stands once the edit is done, until it says that this is enough.
template <typename T, typename Visit>
void visitAfter(const Edit &edit, const std::vector<const T *> &standing, Visit visit)
{
    QSet<QString> changed;
    for (auto change = edit.changes.rbegin(); change != edit.changes.rend(); ++change) {
        const T *item = std::get_if<T>(&change->item());
        if (!item || changed.contains(item->id))
            continue;
        changed.insert(item->id);
        if (change->after && !visit(*item))
            return;
    }
    for (const T *item : standing) {
        if (!changed.contains(item->id) && !visit(*item))
            return;
    }
}

} // namespace

void retypeEntities(Edit &edit, const QString &article, const std::vector<Mention> &mentions,
                    const std::vector<Entity> &entities)
{
    QHash<QString, const Mention *> changed;
    QHash<QString, EntityType> wanted; // by entity
    for (const Change &change : edit.changes) {
        const Mention *after = change.article == article && change.after ? std::get_if<Mention>(&*change.after) : nullptr;
        if (!after)
            continue;
        changed.insert(after->id, after);
        if (after->kind == MentionKind::Name && after->status != Status::Rejected && !after->entity.isEmpty())
            wanted.insert(after->entity, after->type);
    }
    for (const Mention &mention : mentions) {
        const auto type = wanted.constFind(mention.entity);
        if (type != wanted.constEnd() && !changed.contains(mention.id) && mention.kind == MentionKind::Name
            && mention.status == Status::Confirmed && mention.type != *type)
            wanted.remove(mention.entity);
    }
    std::vector<Change> retyped; // the edit's mentions are looked at above: they must not move meanwhile
    for (const Entity &entity : entities) {
        const auto type = wanted.constFind(entity.id);
        if (type == wanted.constEnd() || *type == entity.type)
            continue;
        Entity after = entity;
        after.type = *type;
        retyped.push_back({article, entity, after});
    }
    edit.changes.insert(edit.changes.end(), retyped.begin(), retyped.end());
}

void removeOrphans(Edit &edit, const ArticleSession &session, const QStringList &candidates)
{
    QSet<QString> unused;
    for (const QString &id : candidates) {
        if (session.annotations().entity(id))
            unused.insert(id);
    }
    if (unused.isEmpty())
        return;
    visitAfter(edit, session.annotations().mentions(), [&](const Mention &mention) {
        unused.remove(mention.entity);
        return !unused.isEmpty();
    });
    if (!unused.isEmpty()) {
        visitAfter(edit, session.annotations().quotations(), [&](const Quotation &quotation) {
            unused.remove(quotation.speaker);
            for (const QString &speaker : quotation.speakers)
                unused.remove(speaker);
            for (const SpeakerCandidate &candidate : quotation.candidates)
                unused.remove(candidate.entity);
            return !unused.isEmpty();
        });
    }
    if (unused.isEmpty())
        return;
    for (const Entity *entity : session.annotations().entities()) {
        if (unused.contains(entity->id))
            addRemoved(edit, session, *entity);
    }
}

} // namespace guillemet::project::parts
