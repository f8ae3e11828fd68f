#include "ui/article/ArticleMarks.h"

#include <algorithm>
#include <iterator>

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

const annotation::Mention *nearestMention(const annotation::AnnotationSet &annotations,
                                          const annotation::Quotation &quotation, const QString &entity)
{
    const text::Span extent = quotation.extent();
    const auto counts = [&](const annotation::Mention *mention) {
        // One inside the quotation is who is spoken of, not who speaks.
        return mention->entity == entity && mention->status != Status::Rejected &&
               mention->kind != MentionKind::Pronoun && !extent.overlaps(mention->span);
    };
    const std::vector<const annotation::Mention *> &all = annotations.mentions();
    const auto middle =
        std::lower_bound(all.begin(), all.end(), extent.start,
                         [](const annotation::Mention *m, int start) { return m->span.start < start; });
    const auto after = std::find_if(middle, all.end(), counts);
    const auto before = std::find_if(std::make_reverse_iterator(middle), all.rend(), counts);
    if (before == all.rend())
        return after == all.end() ? nullptr : *after;
    if (after == all.end())
        return *before;
    const bool nearer = extent.start - (*before)->span.end <= (*after)->span.start - extent.end;
    return nearer ? *before : *after;
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
