#include "ui/review/ReviewHead.h"

#include "ui/panels/Controls.h"
#include "ui/review/ProgressCells.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace guillemet::ui {

ReviewHead::ReviewHead(QWidget *parent)
    : QFrame(parent), m_order(caption({}, this)), m_cells(new ProgressCells(this)), m_place(caption({}, this))
{
    setObjectName(QStringLiteral("reviewHead"));
    setFixedHeight(36);
    auto *title = new QLabel(tr("Review"), this);
    title->setFont(interfaceFont(1.0, QFont::DemiBold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addWidget(m_order);
    layout->addStretch();
    layout->addWidget(m_cells);
    layout->addWidget(m_place);
}

void ReviewHead::show(const QString &order, int decided, int all)
{
    m_order->setText(order);
    m_cells->show(decided, all);
    const QLocale locale;
    m_place->setText(tr("%1 of %2", "place").arg(locale.toString(std::min(decided + 1, all)), locale.toString(all)));
}

} // namespace guillemet::ui
