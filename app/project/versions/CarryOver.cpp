#include "project/versions/CarryOver.h"

#include "project/IntentionParts.h"
#include "project/versions/TextAlignment.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::project {

using namespace annotation;
using text::Span;

namespace {

/// A quotation of which so many words stand there still is the same one, with other words.
constexpr double sameQuotation = 0.6;

template <typename T> bool isWorthCarrying(const T &item)
{
    return item.status != Status::Suggested || item.flagged || !item.note.isEmpty();
}

class Carrier
{
public:
    Carrier(const ArticleSession &from, ArticleSession &to)
        : m_from(from), m_to(to), m_alignment(from.text().string(), to.text().string())
    {
        m_out.edit.kind = EditKind::Confirm;
    }

    CarriedOver run()
    {
        for (const Mention *mention : m_from.annotations().mentions()) {
            if (isWorthCarrying(*mention))
                carry(*mention);
        }
        for (const Quotation *quotation : m_from.annotations().quotations()) {
            if (isWorthCarrying(*quotation))
                carry(*quotation);
        }
        // What the act was about stands first, the entities that it needs after it.
        auto &changes = m_out.edit.changes;
        changes.insert(changes.end(), m_entityChanges.begin(), m_entityChanges.end());
        parts::removeOrphans(m_out.edit, m_to, m_left);
        return std::move(m_out);
    }

private:
    void carry(const Mention &mention)
    {
        const std::optional<Span> span = m_alignment.exact(mention.span, true);
        if (!span) {
            if (mention.status != Status::Rejected)
                m_out.lost.push_back({mention.id, false, m_from.text().mid(mention.span).simplified()});
            return;
        }
        const Mention *same = nullptr;
        std::vector<const Mention *> inTheWay;
        for (const Mention *there : m_to.annotations().mentionsIn(*span)) {
            if (m_removed.contains(there->id) || there->kind != mention.kind)
                continue;
            if (there->span == *span)
                same = there;
            else if (mention.kind == MentionKind::Name)
                inTheWay.push_back(there);
        }
        const auto isDecided = [](const Mention *there) { return there->status != Status::Suggested; };
        if ((same && isDecided(same)) || std::any_of(inTheWay.begin(), inTheWay.end(), isDecided)) {
            ++m_out.standing;
            return;
        }
        Mention after = mention;
        after.id = same ? same->id : m_to.annotations().newMentionId();
        after.span = *span;
        after.entity = entityFor(mention.entity, same ? same->entity : QString());
        ++m_out.kept;
        if (same) {
            if (same->entity != after.entity)
                m_left.append(same->entity);
            parts::addChange(m_out.edit, m_to, *same, after);
        } else {
            parts::addMade(m_out.edit, m_to, after);
        }
        if (mention.status == Status::Rejected)
            return; // it leaves room for another one
        for (const Mention *other : inTheWay) {
            parts::addRemoved(m_out.edit, m_to, *other);
            m_removed.insert(other->id);
            m_left.append(other->entity);
        }
    }

    void carry(const Quotation &quotation)
    {
        std::vector<Span> spans;
        bool changed = false;
        for (const Span span : quotation.spans) {
            std::optional<Span> there = m_alignment.exact(span, false);
            changed = changed || !there;
            if (!there)
                there = m_alignment.similar(span, sameQuotation);
            if (there)
                spans.push_back(*there);
        }
        spans = parts::ordered(std::move(spans));
        const bool rejected = quotation.status == Status::Rejected;
        if (spans.empty() || (rejected && changed)) {
            if (!rejected)
                m_out.lost.push_back(named(quotation));
            return;
        }
        const Quotation *same = nullptr;
        for (const Quotation *there : m_to.annotations().quotationsIn({spans.front().start, spans.back().end})) {
            if (m_removed.contains(there->id))
                continue;
            if (!same || there->spans == spans)
                same = there;
        }
        if (same && rejected && same->spans != spans)
            same = nullptr;
        if (same && same->status != Status::Suggested) {
            ++m_out.standing;
            return;
        }
        Quotation after = quotation;
        after.id = same ? same->id : m_to.annotations().newQuotationId();
        after.spans = spans;
        after.cue = place(quotation.cue);
        after.source = place(quotation.source);
        after.candidates = same ? same->candidates : std::vector<SpeakerCandidate>{};
        after.speaker = entityFor(quotation.speaker, {});
        after.speakers.clear();
        for (const QString &speaker : quotation.speakers)
            after.speakers.append(entityFor(speaker, {}));
        if (changed) {
            after.status = Status::Suggested;
            after.flagged = true;
            m_out.changed.push_back(named(quotation));
        } else {
            ++m_out.kept;
        }
        if (same) {
            m_left.append(same->speaker);
            parts::addChange(m_out.edit, m_to, *same, after);
            m_removed.insert(same->id); // taken: not for another one too
        } else {
            parts::addMade(m_out.edit, m_to, after);
        }
    }

    std::optional<Span> place(const std::optional<Span> &span) const
    {
        return span ? m_alignment.exact(*span, true) : std::nullopt;
    }

    NotCarried named(const Quotation &quotation) const
    {
        QStringList words;
        for (const Span span : quotation.spans)
            words.append(m_from.text().mid(span).simplified());
        return {quotation.id, true, words.join(QStringLiteral(" … "))};
    }

    /// The entity of the later version that stands for one of the earlier: the one that a mention in the same place
    /// has, else one of the same name, else a new one. Name, type and link are the person's.
    QString entityFor(const QString &id, const QString &inPlace)
    {
        const Entity *entity = m_from.annotations().entity(id);
        if (!entity)
            return {};
        if (const auto known = m_entities.constFind(id); known != m_entities.constEnd())
            return *known;
        const Entity *there = m_to.annotations().entity(inPlace);
        if (!there || m_usedEntities.contains(there->id))
            there = parts::entityOfForm(m_to, entity->name, entity->type);
        if (there && m_usedEntities.contains(there->id))
            there = nullptr;
        Entity after = *entity;
        after.id = there ? there->id : m_to.annotations().newEntityId();
        m_entities.insert(id, after.id);
        m_usedEntities.insert(after.id);
        if (!there)
            m_entityChanges.push_back({m_to.id(), std::nullopt, after});
        else if (!(*there == after))
            m_entityChanges.push_back({m_to.id(), *there, after});
        return after.id;
    }

    const ArticleSession &m_from;
    ArticleSession &m_to;
    TextAlignment m_alignment;
    CarriedOver m_out;
    std::vector<Change> m_entityChanges;
    QHash<QString, QString> m_entities; // of the earlier version to the later's
    QSet<QString> m_usedEntities;
    QSet<QString> m_removed; // of the later version, also what is taken already
    QStringList m_left;      // entities that may have lost their last mention
};

} // namespace

CarriedOver carryOver(const ArticleSession &from, ArticleSession &to)
{
    return Carrier(from, to).run();
}

} // namespace guillemet::project
