#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A speaker with the words and quotations reported, and a bar: solid what a person confirmed, outlined the rest.
class SpeakerShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { EntityRole = Qt::UserRole, RoleRole, WordsRole, QuotationsRole, ConfirmedRole, MostRole, RankRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace guillemet::ui
