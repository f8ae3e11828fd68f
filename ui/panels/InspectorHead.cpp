#include "ui/panels/InspectorHead.h"

#include "ui/panels/Controls.h"
#include "ui/panels/RowPainting.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"
#include "ui/themes/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace guillemet::ui {

InspectorHead::InspectorHead(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sign(new QLabel(this)), m_status(caption({}, this)),
      m_place(caption({}, this))
{
    m_title->setFont(interfaceFont(1.0, QFont::DemiBold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_sign);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(m_place);
}

void InspectorHead::show(const QString &title, annotation::Status status, annotation::Origin origin, bool flagged,
                         const QString &place)
{
    m_title->setText(title);
    m_value = status;
    m_origin = origin;
    const QString words = words::status(status, origin);
    m_status->setText(flagged ? tr("%1, to check", "status").arg(words) : words);
    const QString role = status == annotation::Status::Suggested ? QStringLiteral("todo") : QStringLiteral("caption");
    if (m_status->property("role").toString() != role) {
        m_status->setProperty("role", role);
        m_status->style()->unpolish(m_status);
        m_status->style()->polish(m_status);
    }
    m_place->setText(place);
    paintSign();
}

void InspectorHead::paintSign()
{
    const Theme theme = Theme::fromPalette(palette());
    const QColor colour = m_value == annotation::Status::Suggested ? theme.todoInk : theme.text3;
    m_sign->setPixmap(iconPixmap(statusIcon(m_value, m_origin), 13, colour, devicePixelRatioF()));
}

void InspectorHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSign();
}

} // namespace guillemet::ui
