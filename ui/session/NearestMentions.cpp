#include "ui/session/NearestMentions.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;

namespace {
constexpr int insideDistance = 400;
}

NearestMentions::NearestMentions(const project::ArticleSession &session, const annotation::Quotation &quotation,
                                 const QStringList &wanted, int persons)
    : m_annotations(session.annotations())
{
    const text::Span extent = quotation.extent();
    const std::vector<const Mention *> &all = m_annotations.mentions();
    const auto from = [&](int offset) {
        return std::lower_bound(all.begin(), all.end(), offset,
                                [](const Mention *mention, int value) { return mention->span.start < value; });
    };
    auto left = from(extent.start); // the next one to the left stands before it
    auto right = from(extent.end);
    for (auto inside = left; inside != right; ++inside)
        meet(*inside, extent.contains((*inside)->span) ? insideDistance : 0);
    QSet<QString> missing(wanted.begin(), wanted.end());
    for (const QString &id : std::as_const(m_met))
        missing.remove(id);
    while ((left != all.begin() || right != all.end()) && (!missing.isEmpty() || m_persons < persons)) {
        const int toLeft = left == all.begin() ? INT_MAX : std::max(0, extent.start - (*std::prev(left))->span.end);
        const int toRight = right == all.end() ? INT_MAX : (*right)->span.start - extent.end;
        const Mention *mention = toLeft <= toRight ? *--left : *right++;
        if (m_persons >= persons && !missing.contains(mention->entity))
            continue; // those who are still looked for may be far away: nobody else on the way there counts
        const qsizetype before = m_met.size();
        meet(mention, std::min(toLeft, toRight));
        if (m_met.size() == before)
            continue;
        missing.remove(mention->entity);
        const annotation::Entity *entity = m_annotations.entity(mention->entity);
        m_persons += entity && entity->type == annotation::EntityType::Person;
    }
}

void NearestMentions::meet(const Mention *mention, int distance)
{
    if (mention->entity.isEmpty() || mention->status == annotation::Status::Rejected)
        return;
    const auto found = m_nearest.find(mention->entity);
    if (found == m_nearest.end()) {
        m_nearest.insert(mention->entity, {mention, distance});
        m_met.append(mention->entity);
    } else if (distance < found->distance) {
        *found = {mention, distance};
    }
}

} // namespace guillemet::ui
