#include "ui/article/ArticleMarks.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::MentionKind;
using annotation::Status;

QString ArticleMarks::nameOf(const QString &entity) const
{
    if (entity.isEmpty())
        return {};
    if (name)
        return name(entity);
    const annotation::Entity *known = annotations ? annotations->entity(entity) : nullptr;
    return known ? known->name : QString();
}

bool PageState::shows(const annotation::Mention &mention) const
{
    if (selected.isMention() && selected.id == mention.id)
        return true;
    if (mention.status == Status::Rejected && !layers.rejected)
        return false;
    const bool badge = std::any_of(badges.begin(), badges.end(),
                                   [&mention](const CandidateBadge &b) { return b.mentionId == mention.id; });
    if (badge)
        return true;
    if (mention.kind != MentionKind::Name && !layers.references)
        return !entity.isEmpty() && mention.entity == entity;
    return layers.types[size_t(mention.type)];
}

bool PageState::shows(const annotation::Quotation &quotation) const
{
    if (selected.isQuotation() && selected.id == quotation.id)
        return true;
    return layers.quotations && (quotation.status != Status::Rejected || layers.rejected);
}

} // namespace guillemet::ui
