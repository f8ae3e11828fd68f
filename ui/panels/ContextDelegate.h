#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A place in its context: the words stand out, both sides are cut where the row ends.
class ContextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace guillemet::ui
