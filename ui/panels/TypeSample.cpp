#include "ui/panels/TypeSample.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

using annotation::EntityType;

void paintTypeSample(QPainter *painter, QRect place, EntityType type, const Theme &theme, bool faint)
{
    painter->save();
    painter->setOpacity(faint ? 0.45 : 1.0);
    const QColor colour = theme.type(type);
    const QRectF box(place);
    const double y = box.center().y();
    switch (type) {
    case EntityType::Person: painter->fillRect(QRectF(box.left(), y - 1, box.width(), 2), colour); break;
    case EntityType::Organisation:
        painter->fillRect(QRectF(box.left(), y - 2.2, box.width(), 1.3), colour);
        painter->fillRect(QRectF(box.left(), y + 0.9, box.width(), 1.3), colour);
        break;
    case EntityType::Place:
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        for (double x = box.left() + 1.25; x + 1.25 <= box.right() + 1; x += 4.5)
            painter->drawEllipse(QPointF(x, y), 1.25, 1.25);
        break;
    case EntityType::Other:
        for (double x = box.left(); x + 6 <= box.right() + 1; x += 9)
            painter->fillRect(QRectF(x, y - 1, 6, 2), colour);
        break;
    case EntityType::Date:
        painter->fillRect(QRectF(box.left(), y - 2, box.width(), 1.3), colour);
        for (double x = box.left(); x <= box.right(); x += 5)
            painter->fillRect(QRectF(x, y - 2, 1.3, 4.5), colour);
        break;
    }
    painter->restore();
}

void paintQuotationSample(QPainter *painter, QRect place, const Theme &theme, bool faint)
{
    painter->save();
    painter->setOpacity(faint ? 0.45 : 1.0);
    const QRectF box = QRectF(place).adjusted(2, 0, -2, 0);
    const QColor ink = theme.text2;
    painter->fillRect(QRectF(box.left(), box.top(), 2, 8), ink);
    painter->fillRect(QRectF(box.left(), box.top(), 6, 2), ink);
    painter->fillRect(QRectF(box.right() - 2, box.bottom() - 8, 2, 8), ink);
    painter->fillRect(QRectF(box.right() - 6, box.bottom() - 2, 6, 2), ink);
    painter->restore();
}

} // namespace guillemet::ui
