#include "ui/panels/ContextDelegate.h"

#include "ui/panels/ContextsModel.h"
#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

QSize ContextDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, QFontMetrics(articleFontInPanels()).lineSpacing() + 6};
}

void ContextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ContextsModel *>(index.model());
    if (!model)
        return;
    const Context &context = model->at(index.row());
    const Theme theme = Theme::fromPalette(option.palette);
    painter->save();
    QRect place = option.rect.adjusted(16, 0, -14, 0);
    if (!context.heading.isEmpty()) {
        if (context.isArticle) {
            paintElided(painter, place.adjusted(0, 3, 0, 0), context.heading, interfaceFont(0.92), theme.text3);
            painter->restore();
            return;
        }
        paintElided(painter, place, context.heading, interfaceFont(0.92, QFont::DemiBold), theme.text2);
        paintElided(painter, place, context.headingNote, interfaceFont(0.92), theme.text3,
                    Qt::AlignRight | Qt::AlignVCenter);
        painter->fillRect(QRect(place.left(), option.rect.bottom(), place.width(), 1), theme.line);
        painter->restore();
        return;
    }
    QStyleOptionViewItem row = option;
    row.rect.adjust(0, 0, 0, 1);
    painter->setClipRect(option.rect);
    paintRow(painter, row, theme, theme.window);
    if (context.status >= 0) {
        const auto status = annotation::Status(context.status);
        const QColor colour = status == annotation::Status::Suggested ? theme.todoInk : theme.text3;
        painter->drawPixmap(QPoint(place.right() - 13, place.center().y() - 6),
                            iconPixmap(statusIcon(status, annotation::Origin::Engine), 13, colour,
                                       painter->device()->devicePixelRatioF()));
        place.setRight(place.right() - 20);
    }
    const QFont plain = articleFontInPanels();
    QFont strong = plain;
    strong.setBold(true);
    const QFontMetrics metrics(plain);
    const int most = context.before.isEmpty() && context.after.isEmpty() ? place.width() : place.width() * 3 / 4;
    const int wordsWidth = std::min(QFontMetrics(strong).horizontalAdvance(context.words) + 2, most);
    // The words stay in sight: what stands before them is cut at its left.
    const int room = std::max(0, std::min(metrics.horizontalAdvance(context.before), (place.width() - wordsWidth) / 2));
    const QString before = metrics.elidedText(context.before, Qt::ElideLeft, room);
    painter->setFont(plain);
    painter->setPen(theme.text2);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, before);
    place.setLeft(place.left() + metrics.horizontalAdvance(before));
    paintElided(painter, QRect(place.left(), place.top(), wordsWidth, place.height()), context.words, strong, theme.text);
    place.setLeft(place.left() + wordsWidth);
    paintElided(painter, place, context.after, plain, theme.text2);
    painter->restore();
}

} // namespace guillemet::ui
