#pragma once

#include "ui/article/MarkInk.h"
#include "ui/article/MarkScene.h"

namespace guillemet::ui {

/// Who speaks, in the left margin: a bar beside each quotation's lines and the speaker's name at its first
/// one, so that the article reads like a play's script. Dashed while the quotation is undecided.
class SpeakerMargin
{
public:
    SpeakerMargin(const MarkInk &ink, const VisiblePage &page, const ArticleMarks &marks,
                  const PageState &state, const PageMetrics &metrics);

    void paint(const MarkScene &scene) const;

private:
    void bars(const MarkScene::QuotationMark &mark, const QColor &colour) const;
    void name(const QString &name, double baseline, const QColor &colour) const;

    const MarkInk &m_ink;
    const VisiblePage &m_page;
    const ArticleMarks &m_marks;
    const PageState &m_state;
    const PageMetrics &m_metrics;
};

} // namespace guillemet::ui
