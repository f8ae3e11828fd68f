#pragma once

#include "ui/article/MarkInk.h"
#include "ui/article/MarkScene.h"

namespace guillemet::ui {

/// Paints the marks of a scene in the look's order of layers, all of them under the text.
class MarkPainter
{
public:
    MarkPainter(const MarkInk &ink, const VisiblePage &page, const ArticleMarks &marks,
                const PageState &state, const PageMetrics &metrics);

    void paintUnderText(const MarkScene &scene) const;
    /// The handles of an edge that is being moved: the one thing above the text.
    void paintOverText() const;

private:
    bool isOpen(annotation::Status status) const { return status == annotation::Status::Suggested; }
    QColor mentionColour(const annotation::Mention &mention) const;

    void quotationGround(const MarkScene::QuotationMark &mark) const;
    void mentionGrounds(const MarkScene &scene, bool selectedOrHovered) const;
    void strikes(const MarkScene &scene) const;
    void lines(const MarkScene &scene) const;
    void explanations(const MarkScene &scene) const;
    void corners(const MarkScene &scene) const;
    void frames(const MarkScene &scene) const;
    void hits() const;
    void badges() const;
    void flags(const MarkScene &scene) const;

    const MarkInk &m_ink;
    const VisiblePage &m_page;
    const ArticleMarks &m_marks;
    const PageState &m_state;
    const PageMetrics &m_metrics;
};

} // namespace guillemet::ui
