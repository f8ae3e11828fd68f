#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::project {

/// Who acts, and when: stands in the provenance of what an edit makes or changes.
struct Actor
{
    QString name;
    QDateTime time;
};

// One function an intention of the user, each pure: it reads the session and returns the Edit that does it, or an
// empty one where there is nothing to do. What a person makes or changes is confirmed at once; the engine's
// suggestion that a person changed becomes «corrected». `id` is a mention's or a quotation's.

annotation::Edit confirm(const ArticleSession &session, const QString &id, const Actor &actor);
annotation::Edit reject(const ArticleSession &session, const QString &id, const Actor &actor);
/// Several at once, as one step (everything above a confidence, of an entity, in the article).
annotation::Edit confirmAll(const ArticleSession &session, const QStringList &ids, const Actor &actor);
annotation::Edit rejectAll(const ArticleSession &session, const QStringList &ids, const Actor &actor);
/// Rejects what the engine or a file proposed; removes what a person made by hand.
annotation::Edit remove(const ArticleSession &session, const QString &id, const Actor &actor);

/// A name by hand: joins the entity of the same form in this article, or makes one.
annotation::Edit addName(ArticleSession &session, text::Span span, annotation::EntityType type, const Actor &actor);
/// A quotation by hand: direct between marks (the span is trimmed to what lies between them), else indirect; mixed
/// when the sentence goes on around it.
annotation::Edit addQuotation(ArticleSession &session, text::Span span, const Actor &actor);
annotation::Edit addFragment(const ArticleSession &session, const QString &quotation, text::Span span, const Actor &actor);
annotation::Edit removeFragment(const ArticleSession &session, const QString &quotation, int fragment, const Actor &actor);

/// Two quotations made one, and one cut in two before a fragment (1 or later).
annotation::Edit joinQuotations(const ArticleSession &session, const QString &first, const QString &second, const Actor &actor);
annotation::Edit splitQuotation(ArticleSession &session, const QString &quotation, int fragment, const Actor &actor);

annotation::Edit retype(const ArticleSession &session, const QString &mention, annotation::EntityType type, const Actor &actor);
annotation::Edit setKind(const ArticleSession &session, const QString &quotation, annotation::QuotationKind kind, const Actor &actor);
annotation::Edit setSpan(const ArticleSession &session, const QString &id, int fragment, text::Span span, const Actor &actor);
annotation::Edit setCue(const ArticleSession &session, const QString &quotation, std::optional<text::Span> cue, const Actor &actor);
annotation::Edit setSource(const ArticleSession &session, const QString &quotation, std::optional<text::Span> source, const Actor &actor);
/// An entity of the article by id, or empty for «nobody is known».
annotation::Edit setSpeaker(const ArticleSession &session, const QString &quotation, const QString &entity, const Actor &actor);
/// Several who speak together; the first is `speaker`.
annotation::Edit setSpeakers(const ArticleSession &session, const QString &quotation, const QStringList &entities, const Actor &actor);
/// A speaker typed by hand who has no entity in the article yet; joins a project entity of that name.
annotation::Edit setNewSpeaker(ArticleSession &session, const QString &quotation, const QString &name, const Actor &actor);
annotation::Edit setEntity(const ArticleSession &session, const QString &mention, const QString &entity, const Actor &actor);

annotation::Edit setFlag(const ArticleSession &session, const QString &id, bool flagged, const Actor &actor);
annotation::Edit setNote(const ArticleSession &session, const QString &id, const QString &note, const Actor &actor);
annotation::Edit setState(const ArticleSession &session, annotation::ArticleState state, const Actor &actor);
/// Title, language, outlet, author, date, address, note. An empty title leaves the old one.
annotation::Edit editArticle(const annotation::ArticleInfo &before, const annotation::ArticleInfo &after);
/// Undoable until the last process that has the project open closes it.
annotation::Edit removeArticles(const std::vector<annotation::ArticleInfo> &articles);

} // namespace guillemet::project
