#include "ui/panels/NameDelegate.h"

#include "ui/article/MarkSample.h"
#include "ui/panels/NamesModel.h"
#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace guillemet::ui {

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(interfaceFont()).lineSpacing();
    return {100, index.data(NamesModel::IsTypeRole).toBool() ? line + 10 : line + 14};
}

void NameDelegate::paintType(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::fromPalette(option.palette);
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_MouseOver;
    paintRow(painter, plain, theme, theme.alternate);
    const auto type = annotation::EntityType(index.data(NamesModel::TypeRole).toInt());
    const QRect inner = option.rect.adjusted(16, 0, -14, 0);
    paintTypeMark(*painter, QRect(inner.left(), inner.center().y() - 4, 22, 8), type, theme);
    const QString counts = tr("%1, %2", "entities, mentions")
                               .arg(tr("%n entity(s)", nullptr, index.data(NamesModel::EntitiesRole).toInt()),
                                    tr("%n mention(s)", nullptr, index.data(NamesModel::CountRole).toInt()));
    paintElided(painter, inner.adjusted(32, 0, -140, 0), index.data().toString(), interfaceFont(0.92, QFont::DemiBold),
                theme.text2);
    paintElided(painter, inner, counts, interfaceFont(0.92), theme.text3, Qt::AlignRight | Qt::AlignVCenter);
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(NamesModel::IsTypeRole).toBool()) {
        paintType(painter, option, index);
        painter->restore();
        return;
    }
    const Theme theme = Theme::fromPalette(option.palette);
    paintRow(painter, option, theme, theme.base);
    const QRect inner = option.rect.adjusted(16, 0, -14, 0);
    const QString name = index.data(NamesModel::NameRole).toString();
    const int rank = m_shares.rank(index.data(NamesModel::EntityRole).toString());
    const auto type = annotation::EntityType(index.data(NamesModel::TypeRole).toInt());
    if (rank >= 0 || type == annotation::EntityType::Person)
        paintInitials(painter, QRect(inner.left(), inner.center().y() - 10, 22, 22), name, theme.speaker(rank));
    else
        paintTypeMark(*painter, QRect(inner.left(), inner.center().y() - 4, 22, 8), type, theme);

    const QFont font = interfaceFont(1.0, (option.state & QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
    const QString count = QLocale().toString(index.data(NamesModel::CountRole).toInt());
    paintElided(painter, inner, count, interfaceFont(), theme.text2, Qt::AlignRight | Qt::AlignVCenter);
    int right = 30;
    if (const int undecided = index.data(NamesModel::UndecidedRole).toInt()) {
        const QString words = tr("%n to decide", nullptr, undecided);
        const QFont caption = interfaceFont(0.92);
        paintElided(painter, inner.adjusted(0, 0, -right, 0), words, caption, theme.todoInk,
                    Qt::AlignRight | Qt::AlignVCenter);
        right += QFontMetrics(caption).horizontalAdvance(words) + 8;
    }
    const QRect place = inner.adjusted(32, 0, -right, 0);
    paintElided(painter, place, name, font, theme.text);
    const int taken = QFontMetrics(font).horizontalAdvance(name) + 6;
    const QString forms = index.data(NamesModel::FormsRole).toStringList().join(QStringLiteral(", "));
    if (!forms.isEmpty() && place.width() - taken > 30)
        paintElided(painter, place.adjusted(taken, 0, 0, 0), forms, interfaceFont(0.92), theme.text3);
    painter->restore();
}

} // namespace guillemet::ui
