#include "store/Counts.h"

#include "store/Query.h"

#include <algorithm>

namespace guillemet::store {

using namespace annotation;

void Counts::add(qint64 article, const Mention &mention, int sign)
{
    Article &counts = m_articles[article];
    if (mention.kind == MentionKind::Name)
        (mention.status == Status::Suggested ? counts.undecided : counts.decided) += sign;
    if (mention.status == Status::Rejected)
        return;
    counts.mentions += sign;
    if (!mention.entity.isEmpty())
        m_entities[{article, mention.entity}].mentions += sign;
}

void Counts::add(qint64 article, const Quotation &quotation, int sign)
{
    Article &counts = m_articles[article];
    (quotation.status == Status::Suggested ? counts.undecided : counts.decided) += sign;
    if (quotation.status == Status::Rejected)
        return;
    counts.quotations += sign;
    if (!quotation.speaker.isEmpty())
        m_entities[{article, quotation.speaker}].quotations += sign;
    for (const QString &speaker : quotation.speakers) {
        if (speaker != quotation.speaker)
            m_entities[{article, speaker}].quotations += sign;
    }
}

void Counts::noteId(qint64 article, const QString &id)
{
    bool isNumber = false;
    const qint64 number = QStringView(id).mid(1).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return;
    Article &counts = m_articles[article];
    if (id.startsWith(u'm'))
        counts.lastMention = std::max(counts.lastMention, number);
    else if (id.startsWith(u'q'))
        counts.lastQuotation = std::max(counts.lastQuotation, number);
    else if (id.startsWith(u'e'))
        counts.lastEntity = std::max(counts.lastEntity, number);
}

bool Counts::touchesEntities() const
{
    return std::any_of(m_entities.begin(), m_entities.end(), [](const auto &entry) {
        return entry.second.mentions != 0 || entry.second.quotations != 0;
    });
}

Result<void> Counts::write(Database &database, qint64 change) const
{
    Query article(database,
                  QStringLiteral("UPDATE article SET decided = decided + ?, undecided = undecided + ?, "
                                 "mentions = mentions + ?, quotations = quotations + ?, "
                                 "last_mention = max(last_mention, ?), "
                                 "last_quotation = max(last_quotation, ?), "
                                 "last_entity = max(last_entity, ?), change = ? WHERE row = ?"));
    for (const auto &[row, counts] : m_articles) {
        article.bind(counts.decided).bind(counts.undecided).bind(counts.mentions).bind(counts.quotations);
        article.bind(counts.lastMention).bind(counts.lastQuotation).bind(counts.lastEntity);
        if (const Result<void> done = article.bind(change).bind(row).run(); !done)
            return done;
    }
    Query entity(database,
                 QStringLiteral("UPDATE entity SET mentions = mentions + ?, quotations = quotations + ? "
                                "WHERE article = ? AND id = ?"));
    for (const auto &[key, counts] : m_entities) {
        if (counts.mentions == 0 && counts.quotations == 0)
            continue;
        entity.bind(counts.mentions).bind(counts.quotations).bind(key.first).bind(key.second);
        if (const Result<void> done = entity.run(); !done)
            return done;
    }
    return {};
}

} // namespace guillemet::store
