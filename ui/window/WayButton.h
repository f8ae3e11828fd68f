#pragma once

#include "ui/window/EmptyPage.h"

#include <QtWidgets/QAbstractButton>

namespace guillemet::ui {

/// One way to begin: an icon, two lines, and the keys.
class WayButton : public QAbstractButton
{
    Q_OBJECT
public:
    WayButton(const EmptyPage::Way &way, bool first, bool last, QWidget *parent);

    QSize sizeHint() const override { return {560, 63}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    EmptyPage::Way m_way;
    bool m_first;
    bool m_last;
};

} // namespace guillemet::ui
