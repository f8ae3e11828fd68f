#include "store/ImportTidy.h"

#include "store/Storable.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::store {

using namespace annotation;

namespace {

template <typename T> void giveIds(std::vector<T> &items, QChar letter)
{
    QSet<QString> taken;
    for (const T &item : items)
        taken.insert(item.id);
    QSet<QString> seen;
    int number = 0;
    for (T &item : items) {
        if (item.id.isEmpty() || seen.contains(item.id)) {
            do {
                item.id = letter + QString::number(++number);
            } while (taken.contains(item.id));
            taken.insert(item.id);
        }
        seen.insert(item.id);
    }
}

template <typename T> void makeStorable(std::vector<T> &items)
{
    for (T &item : items)
        item = std::get<T>(storable(Item(std::move(item))));
}

void keepKnown(QString &entity, const QSet<QString> &known)
{
    if (!known.contains(entity))
        entity.clear();
}

} // namespace

Article tidied(Article article, const QDateTime &now)
{
    article.info = std::get<ArticleInfo>(storable(Item(std::move(article.info))));
    article.info.id = storable(article.info.id);
    if (article.info.id.isEmpty())
        article.info.id = QStringLiteral("article");
    article.info.removed = false;
    makeStorable(article.mentions);
    makeStorable(article.entities);
    makeStorable(article.quotations);

    // An entity that is there twice is the first one: mentions name it by its id.
    QSet<QString> known;
    const auto twice = [&known](const Entity &entity) {
        if (entity.id.isEmpty() || known.contains(entity.id))
            return true;
        known.insert(entity.id);
        return false;
    };
    article.entities.erase(std::remove_if(article.entities.begin(), article.entities.end(), twice),
                           article.entities.end());

    giveIds(article.mentions, u'm');
    giveIds(article.quotations, u'q');
    for (Mention &mention : article.mentions) {
        keepKnown(mention.entity, known);
        if (!mention.provenance.time.isValid())
            mention.provenance.time = now;
    }
    for (Quotation &quotation : article.quotations) {
        keepKnown(quotation.speaker, known);
        quotation.speakers.removeIf([&known](const QString &speaker) { return !known.contains(speaker); });
        if (!quotation.provenance.time.isValid())
            quotation.provenance.time = now;
    }
    return article;
}

} // namespace guillemet::store
