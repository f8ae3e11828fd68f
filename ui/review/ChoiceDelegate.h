#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A choice: the digit in a key cap, who or what, and why.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace guillemet::ui
