#pragma once

#include "ui/article/ArticleMarks.h"
#include "ui/article/VisiblePage.h"

#include <vector>

namespace guillemet::ui {

/// The marks of a visible page with their places: what the painter draws, layer by layer.
struct MarkScene
{
    struct MentionMark
    {
        const annotation::Mention *mention = nullptr;
        std::vector<MarkPiece> pieces;
        int lane = 0;
        bool selected = false;
        bool hovered = false;
        bool other = false; ///< another mention of the framed entity
    };
    struct QuotationMark
    {
        const annotation::Quotation *quotation = nullptr;
        std::vector<std::vector<MarkPiece>> fragments; ///< by span; empty where out of sight
        bool selected = false;
        bool hovered = false;
        bool explained = false; ///< cue, source and thread are shown
        bool speaker = false;   ///< the margin says who speaks
    };

    std::vector<MentionMark> mentions;
    std::vector<QuotationMark> quotations;

    static MarkScene collect(const VisiblePage &page, const ArticleMarks &marks, const PageState &state);
};

} // namespace guillemet::ui
