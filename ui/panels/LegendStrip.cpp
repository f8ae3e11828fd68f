#include "ui/panels/LegendStrip.h"

#include "ui/article/MarkSample.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

LegendStrip::LegendStrip(Workspace *workspace, const std::vector<QAction *> &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_actions(actions), m_counts(actions.size(), 0)
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend and filter"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(2);
    for (size_t i = 0; i < actions.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(24, 14));
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QStringLiteral("legend%1").arg(i));
        layout->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QToolButton::clicked, actions[i], &QAction::trigger);
        connect(actions[i], &QAction::toggled, this, &LegendStrip::paintIcons);
    }
    layout->addStretch();
    m_recount.setSingleShot(true);
    m_recount.setInterval(40);
    connect(&m_recount, &QTimer::timeout, this, &LegendStrip::count);
    connect(workspace, &Workspace::articleChanged, this, &LegendStrip::count);
    connect(workspace, &Workspace::annotationsReset, this, &LegendStrip::count);
    connect(workspace, &Workspace::edited, &m_recount, qOverload<>(&QTimer::start));
    showCounts();
    count();
}

void LegendStrip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showCounts();
}

void LegendStrip::count()
{
    const ArticleTally &tally = m_workspace->tally();
    std::vector<int> counts;
    for (size_t i = 0; i + 1 < m_counts.size(); ++i)
        counts.push_back(tally.names(annotation::EntityType(i)));
    counts.push_back(tally.quotations());
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    showCounts();
}

void LegendStrip::showCounts()
{
    const QLocale locale;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const bool quotations = i + 1 == m_actions.size();
        const QString name = quotations ? tr("Quotations") : words::types(annotation::EntityType(i));
        const QString number = locale.toString(m_counts[i]);
        button->setText(m_narrow ? QStringLiteral(" ") + number : tr(" %1  %2", "type, count").arg(name, number));
        const QString spoken = m_actions[i]->isChecked() ? tr("%1, %2, shown", "type, count") : tr("%1, %2, hidden", "type, count");
        button->setAccessibleName(spoken.arg(name, number));
        button->setToolTip(m_actions[i]->isChecked() ? tr("Hide: %1").arg(name) : tr("Show: %1").arg(name));
    }
    paintIcons();
}

void LegendStrip::paintIcons()
{
    const Theme theme = Theme::fromPalette(palette());
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const bool faint = !m_actions[i]->isChecked() || m_counts[i] == 0;
        const double ratio = devicePixelRatioF();
        QPixmap pixmap(QSize(24, 14) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (i + 1 == m_actions.size())
            paintQuotationMark(painter, QRectF(3, 1, 18, 12), annotation::QuotationKind::Direct, theme, faint);
        else
            paintTypeMark(painter, QRectF(1, 3, 22, 8), annotation::EntityType(i), theme, faint);
        painter.end();
        button->setIcon(QIcon(pixmap));
        button->setChecked(m_actions[i]->isChecked());
        QPalette colours = palette();
        colours.setColor(QPalette::ButtonText, faint ? theme.text3 : theme.text2);
        if (button->palette().color(QPalette::ButtonText) != colours.color(QPalette::ButtonText))
            button->setPalette(colours);
    }
}

void LegendStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace guillemet::ui
