#include "ui/article/MarkScene.h"

#include "ui/article/Lanes.h"

#include <algorithm>

namespace guillemet::ui {

namespace {

/// A span as it would be if the edge that is being moved were let go.
text::Span asMoved(const PageState &state, const MarkId &mark, int fragment, text::Span span)
{
    return state.edge && state.edge->mark == mark && state.edge->fragment == fragment ? state.edge->span
                                                                                      : span;
}

void collectMentions(MarkScene &scene, const VisiblePage &page, const ArticleMarks &marks,
                     const PageState &state)
{
    std::vector<text::Span> lined; // those with a line, in the order of scene.mentions
    std::vector<size_t> owners;
    for (const annotation::Mention *mention : marks.annotations->mentionsIn(page.span())) {
        const bool framed = !state.entity.isEmpty() && mention->entity == state.entity &&
                            mention->status != annotation::Status::Rejected;
        if (!framed && !state.shows(*mention))
            continue;
        MarkScene::MentionMark mark;
        mark.mention = mention;
        const MarkId id = MarkId::mention(mention->id);
        mark.pieces = page.pieces(asMoved(state, id, 0, mention->span));
        if (mark.pieces.empty())
            continue;
        mark.selected = state.selected == id;
        mark.hovered = state.hovered == id;
        mark.other = framed && !mark.selected;
        if (mention->status != annotation::Status::Rejected) {
            lined.push_back(mention->span);
            owners.push_back(scene.mentions.size());
        }
        scene.mentions.push_back(std::move(mark));
    }
    const std::vector<int> lane = lanes(lined);
    for (size_t i = 0; i < owners.size(); ++i)
        scene.mentions[owners[i]].lane = lane[i];
}

void collectQuotations(MarkScene &scene, const VisiblePage &page, const ArticleMarks &marks,
                       const PageState &state)
{
    std::vector<const annotation::Quotation *> seen = marks.annotations->quotationsIn(page.span());
    // The words may be out of sight while the cue and the source of what is selected are not.
    if (state.selected.isQuotation()) {
        const annotation::Quotation *selected = marks.annotations->quotation(state.selected.id);
        if (selected && std::find(seen.begin(), seen.end(), selected) == seen.end())
            seen.push_back(selected);
    }
    for (const annotation::Quotation *quotation : seen) {
        if (!state.shows(*quotation))
            continue;
        MarkScene::QuotationMark mark;
        mark.quotation = quotation;
        const MarkId id = MarkId::quotation(quotation->id);
        for (size_t i = 0; i < quotation->spans.size(); ++i)
            mark.fragments.push_back(page.pieces(asMoved(state, id, int(i), quotation->spans[i])));
        const bool rejected = quotation->status == annotation::Status::Rejected;
        mark.selected = state.selected == id;
        mark.hovered = state.hovered == id;
        mark.explained =
            (mark.selected || mark.hovered || state.hoveredQuotation == quotation->id) && !rejected;
        mark.speaker = !rejected && (mark.explained || state.speakerLines != SpeakerLines::OnHover);
        scene.quotations.push_back(std::move(mark));
    }
}

} // namespace

MarkScene MarkScene::collect(const VisiblePage &page, const ArticleMarks &marks, const PageState &state)
{
    MarkScene scene;
    if (!marks.annotations || page.span().isEmpty())
        return scene;
    collectMentions(scene, page, marks, state);
    collectQuotations(scene, page, marks, state);
    return scene;
}

} // namespace guillemet::ui
