#pragma once

#include "project/ArticleSession.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::ui {

/// The nearest mention of each entity around a quotation, by the way to it in UTF-16 units.
struct NearestMention
{
    const annotation::Mention *mention = nullptr;
    int distance = 0;
};

/// Whoever is named around a quotation, found from it outwards: the search ends when each of `wanted` was met and
/// so many persons, so that a long article costs no more than a short one. Rejected mentions do not count; a name
/// within the words themselves counts as further away, for it is rarely who says them.
class NearestMentions
{
public:
    NearestMentions(const project::ArticleSession &session, const annotation::Quotation &quotation,
                    const QStringList &wanted, int persons);

    NearestMention of(const QString &entity) const { return m_nearest.value(entity); }
    /// Ids of the entities met, in the order in which they were met.
    const QStringList &entities() const { return m_met; }

private:
    void meet(const annotation::Mention *mention, int distance);

    const annotation::AnnotationSet &m_annotations;
    QHash<QString, NearestMention> m_nearest;
    QStringList m_met;
    int m_persons = 0; // met outside the quotation
};

} // namespace guillemet::ui
