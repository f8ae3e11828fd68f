#pragma once

#include "ui/session/Workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Above the article: what the marks mean, with their counts; each entry hides or shows its marks in the page.
/// The actions are the window's own («show.person» … «show.quotation»).
class LegendStrip : public QFrame
{
    Q_OBJECT
public:
    /// Five types in the order of annotation::EntityType, then the quotations.
    LegendStrip(Workspace *workspace, const std::vector<QAction *> &actions, QWidget *parent = nullptr);

    void setNarrow(bool narrow); ///< shapes and counts only

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void paintIcons();
    void showCounts();

    Workspace *m_workspace;
    std::vector<QAction *> m_actions;
    std::vector<QToolButton *> m_buttons; // none yet while a change of the palette comes during the making
    std::vector<int> m_counts;
    QTimer m_recount;
    bool m_narrow = false;
};

} // namespace guillemet::ui
