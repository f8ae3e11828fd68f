#include "commands/ProjectListings.h"

#include "store/ArticleStore.h"
#include "store/EntityStore.h"
#include "text/Tokens.h"

#include <QtCore/QHash>
#include <algorithm>
#include <map>
#include <tuple>

namespace guillemet::commands {

using namespace annotation;

namespace {

/// Names of project entities by id.
Result<QHash<QString, QString>> entityNames(store::Database &database)
{
    const auto rows = store::EntityStore(database).list();
    if (!rows)
        return rows.error();
    QHash<QString, QString> out;
    for (const store::EntityRow &row : *rows)
        out.insert(row.entity.id, row.entity.name);
    return out;
}

/// What an article's entities are called in the project, by their ids in the article.
QHash<QString, QString> namesIn(const Article &article, const QHash<QString, QString> &projectNames)
{
    QHash<QString, QString> out;
    for (const Entity &entity : article.entities)
        out.insert(entity.id, projectNames.value(entity.projectEntity, entity.name));
    return out;
}

QJsonValue nameOrNull(const QHash<QString, QString> &names, const QString &id)
{
    const auto found = names.constFind(id);
    return found == names.constEnd() ? QJsonValue() : QJsonValue(*found);
}

QJsonValue wordsOrNull(const Article &article, const std::optional<text::Span> &span)
{
    return span ? QJsonValue(article.text.mid(*span)) : QJsonValue();
}

/// Every article of the project, one at a time.
Result<void> eachArticle(store::Database &database, const std::function<void(Article &)> &take)
{
    const store::ArticleStore articles(database);
    const auto rows = articles.list();
    if (!rows)
        return rows.error();
    for (const store::ArticleRow &row : *rows) {
        auto article = articles.load(row.info.id);
        if (!article)
            return article.error();
        std::stable_sort(article->mentions.begin(), article->mentions.end(),
                         [](const Mention &a, const Mention &b) { return a.span < b.span; });
        std::stable_sort(article->quotations.begin(), article->quotations.end(),
                         [](const Quotation &a, const Quotation &b) { return a.extent() < b.extent(); });
        take(*article);
    }
    return {};
}

Result<void> listArticles(store::Database &database, Listing &out)
{
    const auto rows = store::ArticleStore(database).list();
    if (!rows)
        return rows.error();
    for (const store::ArticleRow &row : *rows) {
        out.add({row.info.id, row.info.title, row.info.language, row.words, row.decided, row.undecided,
                 toWord(row.info.state), row.detected});
    }
    return {};
}

Result<void> listMentions(store::Database &database, Listing &out)
{
    const auto projectNames = entityNames(database);
    if (!projectNames)
        return projectNames.error();
    return eachArticle(database, [&](const Article &article) {
        const auto names = namesIn(article, *projectNames);
        for (const Mention &mention : article.mentions) {
            const text::Span span = article.text.toCodePoints(mention.span);
            out.add({article.info.id, article.text.mid(mention.span), toWord(mention.type), toWord(mention.kind),
                     nameOrNull(names, mention.entity), toWord(mention.status), mention.confidence,
                     toWord(mention.provenance.origin), span.start, span.end});
        }
    });
}

Result<void> listEntities(store::Database &database, Listing &out)
{
    const auto rows = store::EntityStore(database).list();
    if (!rows)
        return rows.error();
    for (const store::EntityRow &row : *rows) {
        out.add({row.entity.name, toWord(row.entity.type), row.mentions, row.quotations, row.articles, row.entity.role,
                 row.entity.wikidata});
    }
    return {};
}

Result<void> listQuotations(store::Database &database, Listing &out)
{
    const auto projectNames = entityNames(database);
    if (!projectNames)
        return projectNames.error();
    return eachArticle(database, [&](const Article &article) {
        const auto names = namesIn(article, *projectNames);
        for (const Quotation &quotation : article.quotations) {
            QStringList fragments;
            for (text::Span span : quotation.spans)
                fragments.append(article.text.mid(span));
            const text::Span extent = article.text.toCodePoints(quotation.extent());
            out.add({article.info.id, toWord(quotation.kind), fragments.join(QStringLiteral(" […] ")),
                     wordsOrNull(article, quotation.cue), wordsOrNull(article, quotation.source),
                     nameOrNull(names, quotation.speaker), toWord(quotation.status), quotation.confidence,
                     quotation.speakerConfidence, toWord(quotation.provenance.origin), extent.start, extent.end});
        }
    });
}

struct Speech
{
    QString name;
    int quotations = 0;
    int words = 0;
};

int wordsOf(const Article &article, const Quotation &quotation)
{
    int count = 0;
    for (text::Span span : quotation.spans) {
        for (const text::Token &token : text::tokens(article.text.view(span)))
            count += token.kind == text::TokenKind::Word || token.kind == text::TokenKind::Number ? 1 : 0;
    }
    return count;
}

Result<void> listSpeakers(store::Database &database, Listing &out)
{
    const auto projectNames = entityNames(database);
    if (!projectNames)
        return projectNames.error();
    std::map<QString, Speech> speeches; // by project entity, so that two of one name stay two
    const Result<void> done = eachArticle(database, [&](const Article &article) {
        const auto names = namesIn(article, *projectNames);
        QHash<QString, QString> projectIds;
        for (const Entity &entity : article.entities)
            projectIds.insert(entity.id, entity.projectEntity);
        for (const Quotation &quotation : article.quotations) {
            if (quotation.status == Status::Rejected)
                continue;
            const QStringList speakers = quotation.speakers.isEmpty() ? QStringList(quotation.speaker) : quotation.speakers;
            for (const QString &speaker : speakers) {
                if (!names.contains(speaker))
                    continue;
                Speech &speech = speeches[projectIds.value(speaker)];
                speech.name = names.value(speaker);
                ++speech.quotations;
                speech.words += wordsOf(article, quotation);
            }
        }
    });
    if (!done)
        return done;
    std::vector<Speech> sorted;
    for (const auto &[id, speech] : speeches)
        sorted.push_back(speech);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Speech &a, const Speech &b) {
        return std::tuple(-a.quotations, -a.words, a.name) < std::tuple(-b.quotations, -b.words, b.name);
    });
    for (const Speech &speech : sorted)
        out.add({speech.name, speech.quotations, speech.words});
    return {};
}

QStringList columns(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

const ProjectListing *projectListing(const QString &name)
{
    static const std::vector<ProjectListing> all = {
        {QStringLiteral("articles"), columns("id title language words decided undecided state detected"), listArticles},
        {QStringLiteral("mentions"), columns("article text type kind entity status confidence origin start end"), listMentions},
        {QStringLiteral("entities"), columns("name type mentions quotations articles role wikidata"), listEntities},
        {QStringLiteral("quotations"),
         columns("article kind text cue source speaker status confidence speakerConfidence origin start end"), listQuotations},
        {QStringLiteral("speakers"), columns("name quotations words"), listSpeakers},
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProjectListing &l) { return l.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace guillemet::commands
