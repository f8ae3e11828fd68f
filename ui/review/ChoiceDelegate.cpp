#include "ui/review/ChoiceDelegate.h"

#include "ui/article/MarkSample.h"
#include "ui/panels/RowPainting.h"
#include "ui/review/ChoicesModel.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ChoicesModel *>(index.model());
    const bool two = model && !model->at(index.row()).detail.isEmpty();
    const int name = QFontMetrics(interfaceFont()).lineSpacing();
    return {100, two ? name + QFontMetrics(interfaceFont(0.92)).lineSpacing() + 12 : name + 14};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ChoicesModel *>(index.model());
    if (!model)
        return;
    const Choice &choice = model->at(index.row());
    const Theme theme = Theme::fromPalette(option.palette);
    painter->save();
    const QRect rect = option.rect;
    painter->fillRect(rect, choice.current ? theme.accentSoft
                            : option.state & QStyle::State_MouseOver ? theme.hover
                                                                     : theme.base);
    if (choice.current)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accentLine);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accentLine);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cap(rect.left() + 15.5, rect.center().y() - 8.5, 18, 17);
    painter->setPen(theme.line2);
    painter->setBrush(theme.base);
    painter->drawRoundedRect(cap, 3, 3);
    painter->setPen(theme.text2);
    painter->setFont(interfaceFont(0.85));
    painter->drawText(cap, Qt::AlignCenter, QString::number(choice.digit));

    const QRect sign(rect.left() + 44, rect.center().y() - 10, 22, 22);
    if (choice.type >= 0)
        paintTypeMark(*painter, QRect(sign.left(), rect.center().y() - 4, 22, 8), annotation::EntityType(choice.type), theme);
    else
        paintInitials(painter, sign, choice.entity.isEmpty() ? QString() : choice.name, theme.speaker(choice.rank));
    QRect place = rect.adjusted(76, 5, -14, -6);
    const int step = QFontMetrics(interfaceFont()).lineSpacing();
    const QFont name = interfaceFont(1.0, choice.current ? QFont::DemiBold : QFont::Normal);
    if (choice.detail.isEmpty()) {
        paintElided(painter, place, choice.name, name, theme.text);
    } else {
        paintElided(painter, QRect(place.left(), place.top(), place.width(), step), choice.name, name, theme.text);
        place.setTop(place.top() + step);
        paintElided(painter, place, choice.detail, interfaceFont(0.92), theme.text3);
    }
    painter->restore();
}

} // namespace guillemet::ui
