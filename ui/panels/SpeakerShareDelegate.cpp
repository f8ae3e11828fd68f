#include "ui/panels/SpeakerShareDelegate.h"

#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

QSize SpeakerShareDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(interfaceFont()).lineSpacing() + QFontMetrics(interfaceFont(0.92)).lineSpacing() + 32};
}

void SpeakerShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::fromPalette(option.palette);
    const QColor colour = theme.speaker(index.data(RankRole).toInt());
    painter->save();
    paintRow(painter, option, theme, theme.base);
    const QRect inner = option.rect.adjusted(10, 9, -10, -9);
    paintInitials(painter, QRect(inner.left(), inner.top(), 24, 24), index.data().toString(), colour);
    const int step = QFontMetrics(interfaceFont()).lineSpacing();
    const QRect first(inner.left() + 36, inner.top(), inner.width() - 36, step);
    const QRect second = first.translated(0, step);
    const QString words = tr("%n word(s)", nullptr, index.data(WordsRole).toInt());
    const QString quotations = tr("%n quotation(s)", nullptr, index.data(QuotationsRole).toInt());
    const int taken = std::max(QFontMetrics(interfaceFont()).horizontalAdvance(words),
                               QFontMetrics(interfaceFont(0.92)).horizontalAdvance(quotations)) + 8;
    paintElided(painter, first.adjusted(0, 0, -taken, 0), index.data().toString(), interfaceFont(1.0, QFont::DemiBold), theme.text);
    paintElided(painter, first, words, interfaceFont(), theme.text, Qt::AlignRight | Qt::AlignVCenter);
    paintElided(painter, second.adjusted(0, 0, -taken, 0), index.data(RoleRole).toString(), interfaceFont(0.92), theme.text3);
    paintElided(painter, second, quotations, interfaceFont(0.92), theme.text3, Qt::AlignRight | Qt::AlignVCenter);
    const double most = std::max(1, index.data(MostRole).toInt());
    const int length = int(first.width() * index.data(WordsRole).toInt() / most);
    const double confirmed = double(index.data(ConfirmedRole).toInt()) / std::max(1, index.data(QuotationsRole).toInt());
    const QRect bar(first.left(), second.bottom() + 4, std::max(3, length), 5);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
    painter->fillRect(QRect(bar.left(), bar.top(), int(bar.width() * confirmed), bar.height()), colour);
    painter->restore();
}

} // namespace guillemet::ui
