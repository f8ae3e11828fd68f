#include "ui/window/EmptyPage.h"

#include "ui/themes/Fonts.h"
#include "ui/themes/Theme.h"
#include "ui/window/WayButton.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

EmptyPage::EmptyPage(const QList<Way> &ways, QWidget *parent) : QWidget(parent), m_sign(new QWidget(this))
{
    setObjectName(QStringLiteral("emptyPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sign->setFixedSize(44, 34);
    auto *title = new QLabel(tr("Open a first article"), this);
    title->setFont(articleFont(27));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *lead = new QLabel(tr("Guillemet marks the names and the quotations, says who speaks, and lets you confirm or "
                               "correct, one key a decision. Nothing leaves this machine."),
                            this);
    lead->setWordWrap(true);
    lead->setFont(interfaceFont(1.08));
    lead->setProperty("role", QStringLiteral("secondary"));
    auto *drop = new QLabel(tr("Or drop files anywhere in the window."), this);
    drop->setProperty("role", QStringLiteral("caption"));

    auto *column = new QWidget(this);
    column->setMaximumWidth(560);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sign);
    layout->addSpacing(20);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(lead);
    layout->addSpacing(22);
    for (int i = 0; i < ways.size(); ++i)
        layout->addWidget(new WayButton(ways.at(i), i == 0, i + 1 == ways.size(), column));
    layout->addSpacing(14);
    layout->addWidget(drop);
    auto *outer = new QGridLayout(this);
    outer->setRowStretch(0, 2);
    outer->addWidget(column, 1, 1);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 4);
    outer->setColumnStretch(2, 1);
}

void EmptyPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // A guillemet, as a line drawing.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::fromPalette(palette()).text2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = m_sign->mapTo(this, QPoint(6, 2));
    for (const double x : {0.0, 17.0})
        painter.drawPolyline(QPolygonF({at + QPointF(x + 14, 0), at + QPointF(x, 14), at + QPointF(x + 14, 28)}));
}

} // namespace guillemet::ui
