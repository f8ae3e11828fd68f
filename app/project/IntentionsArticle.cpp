#include "project/IntentionParts.h"

namespace guillemet::project {

using namespace annotation;

namespace {

/// A mention or quotation changed by `change` without being decided: a flag or a note says nothing about it.
template <typename Function> Edit annotated(EditKind kind, const ArticleSession &session, const QString &id, Function change)
{
    Edit edit;
    edit.kind = kind;
    const auto add = [&](const auto &item) {
        auto after = item;
        change(after);
        parts::addChange(edit, session, item, after);
    };
    if (const Mention *mention = session.annotations().mention(id))
        add(*mention);
    else if (const Quotation *quotation = session.annotations().quotation(id))
        add(*quotation);
    return edit;
}

} // namespace

Edit setFlag(const ArticleSession &session, const QString &id, bool flagged, const Actor &)
{
    return annotated(EditKind::Flag, session, id, [&](auto &item) { item.flagged = flagged; });
}

Edit setNote(const ArticleSession &session, const QString &id, const QString &note, const Actor &)
{
    return annotated(EditKind::Note, session, id, [&](auto &item) { item.note = note; });
}

Edit setState(const ArticleSession &session, ArticleState state, const Actor &)
{
    Edit edit;
    edit.kind = EditKind::SetState;
    ArticleInfo after = session.info();
    after.state = state;
    parts::addChange(edit, session, session.info(), after);
    return edit;
}

Edit editArticle(const ArticleInfo &before, const ArticleInfo &after)
{
    Edit edit;
    edit.kind = EditKind::EditArticle;
    ArticleInfo wanted = after;
    wanted.id = before.id;
    wanted.title = after.title.simplified();
    if (wanted.title.isEmpty())
        wanted.title = before.title;
    if (!(wanted == before))
        edit.changes.push_back({before.id, before, wanted});
    return edit;
}

Edit removeArticles(const std::vector<ArticleInfo> &articles)
{
    Edit edit;
    edit.kind = EditKind::RemoveArticle;
    for (const ArticleInfo &info : articles) {
        if (info.removed)
            continue;
        ArticleInfo after = info;
        after.removed = true;
        edit.changes.push_back({info.id, info, after});
    }
    return edit;
}

} // namespace guillemet::project
